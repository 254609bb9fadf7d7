import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Provider } from '@adobe/react-spectrum/Provider';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { quietForm } from '../../test/quietForm';
import { type FieldsForm, FormProvider } from '../form/FormContext';
import { message } from '../texts/text';
import { ValueField } from './ValueField';

function Field({ given = quietForm }: { given?: FieldsForm }) {
  const [value, setValue] = useState('ab');
  return (
    <Provider theme={defaultTheme}>
      <FormProvider value={given}>
        <ValueField path="name" label="Name" value={value} onChange={setValue} />
      </FormProvider>
    </Provider>
  );
}

let answer: (token: string) => void;

beforeEach(() => {
  window.extensionBridge = {
    register: () => {},
    openRegexTester: () => new Promise(() => {}),
    openCodeEditor: () => new Promise(() => {}),
    openDataElementSelector: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  };
});

const pick = () => userEvent.click(screen.getByRole('button'));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });

test('puts the data element where the caret was', async () => {
  render(<Field />);
  field().setSelectionRange(1, 1);
  await pick();
  await act(async () => answer('%Page%'));
  expect(field().value).toBe('a%Page%b');
});

test('keeps what is typed while the picker is open', async () => {
  render(<Field />);
  await pick();
  await userEvent.type(field(), 'c');
  await act(async () => answer('%Page%'));
  expect(field().value).toBe('ab%Page%c');
});

test.each(['', undefined])('a cancelled choice (%p) changes nothing', async (cancelled) => {
  render(<Field />);
  await pick();
  await act(async () => answer(cancelled as string));
  expect(field().value).toBe('ab');
});

test('an answer that comes after other settings were sent is dropped', async () => {
  render(<Field given={{ ...quietForm, sameForm: () => false }} />);
  await pick();
  await act(async () => answer('%Page%'));
  expect(field().value).toBe('ab');
});

test('an error describes the field', () => {
  const error = message('callback.name.missing');
  render(<Field given={{ ...quietForm, errorOf: () => error }} />);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
    'Give the callback a name.',
  );
});
