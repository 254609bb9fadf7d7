import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Provider } from '@adobe/react-spectrum/Provider';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { quietForm } from '../../test/quietForm';
import { type FieldsForm, FormProvider } from '../form/FormContext';
import { message } from '../texts/text';
import { CodeField } from './CodeField';

function Field({ given = quietForm }: { given?: FieldsForm }) {
  const [code, setCode] = useState('a();');
  return (
    <Provider theme={defaultTheme}>
      <FormProvider value={given}>
        <CodeField
          path="source"
          code={code}
          context={{ argumentNames: [] }}
          onChange={setCode}
          onAddArgument={() => {}}
        />
      </FormProvider>
    </Provider>
  );
}

const asked: string[] = [];
let answer: (code: unknown) => void;

beforeEach(() => {
  // The page never comes to rest, so the editor is never fetched: the browser tests have it.
  window.requestIdleCallback = () => 0;
  asked.length = 0;
  window.extensionBridge = {
    register: () => {},
    openRegexTester: () => new Promise(() => {}),
    openDataElementSelector: () => new Promise(() => {}),
    openCodeEditor: ({ code }) => {
      asked.push(code);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
});

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code (required)' });
const openFull = () => userEvent.click(screen.getByRole('button', { name: 'Open in full editor' }));

test('the code can be typed before the editor has arrived', async () => {
  render(<Field />);
  await userEvent.type(area(), ' b();');
  expect(area().value).toBe('a(); b();');
});

test('the host’s editor gets the code, and gives it back', async () => {
  render(<Field />);
  await openFull();
  expect(asked).toEqual(['a();']);
  await act(async () => answer('c();'));
  expect(area().value).toBe('c();');
});

test('a cancelled editor, answered or not, changes nothing and can be opened again', async () => {
  render(<Field />);
  await openFull();
  await act(async () => answer(undefined));
  await openFull();
  await openFull();
  expect(asked).toHaveLength(3);
  expect(area().value).toBe('a();');
});

test('an answer that comes after other settings were sent is dropped', async () => {
  render(<Field given={{ ...quietForm, sameForm: () => false }} />);
  await openFull();
  await act(async () => answer('c();'));
  expect(area().value).toBe('a();');
});

test('an error describes the code, and the caret goes to its place', () => {
  const { key, values } = message('lint.syntax.unexpected', { word: ';' });
  const errorOf = () => ({ key, values: { ...values, line: 1, column: 3 } });
  render(<Field given={{ ...quietForm, errorOf, focused: { path: 'source' } }} />);
  expect(area().getAttribute('aria-invalid')).toBe('true');
  const [error] = area().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(document.getElementById(error ?? '')?.textContent).toBe(
    'Line 1, column 3: Unexpected “;”.',
  );
  expect(area().selectionStart).toBe(2);
});
