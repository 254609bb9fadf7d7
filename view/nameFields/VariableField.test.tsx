import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Provider } from '@adobe/react-spectrum/Provider';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { quietForm } from '../../test/quietForm';
import { SETTABLE } from '../domain/variables/variables';
import { FormProvider } from '../form/FormContext';
import { VariableField } from './VariableField';

function Field({ first = '' }: { first?: string }) {
  const [value, setValue] = useState(first);
  return (
    <Provider theme={defaultTheme}>
      <FormProvider value={quietForm}>
        <VariableField
          path="v"
          label="Variable"
          offered={SETTABLE}
          value={value}
          onChange={setValue}
        />
        <button type="button">Next</button>
      </FormProvider>
    </Provider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Variable' });
const list = () => screen.queryByRole('listbox', { name: 'Suggestions Variable' });
const marked = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id ? document.getElementById(id)?.textContent : undefined;
};
const start = async (first?: string) => {
  render(<Field {...(first === undefined ? {} : { first })} />);
  await userEvent.tab();
};

test('is a closed combobox at first, and Enter does nothing', async () => {
  await start();
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(field().getAttribute('aria-autocomplete')).toBe('list');
  await userEvent.keyboard('{Enter}');
  expect(list()).toBeNull();
});

test('typing searches, a choice is taken, and its meaning stands below', async () => {
  await start();
  await userEvent.keyboard('order num');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(list()).not.toBeNull();
  await userEvent.keyboard('{ArrowDown}');
  expect(marked()).toMatch(/^purchaseID/);
  await userEvent.keyboard('{Enter}');
  expect(field().value).toBe('purchaseID');
  await waitFor(() => expect(list()).toBeNull());
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toMatch(
    /^Order number\./,
  );
});

test('what fits nothing is said, with what to do', async () => {
  await start();
  await userEvent.keyboard('list');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
  await userEvent.keyboard('zzz');
  await waitFor(() => expect(list()).toBeNull());
  expect(screen.getByRole('status').textContent).toMatch(/^No variable fits “listzzz”\./);
  expect(screen.getAllByText(/^No variable fits “listzzz”\./)).toHaveLength(2);
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
  expect(list()).not.toBeNull();
});

test('Escape closes the list and keeps what was typed', async () => {
  await start();
  await userEvent.keyboard('evar{Escape}');
  await waitFor(() => expect(list()).toBeNull());
  expect(field().value).toBe('evar');
});

test('a name that another one begins with is typed on, with the list open', async () => {
  await start();
  await userEvent.keyboard('eVar1');
  expect(list()).not.toBeNull();
  await userEvent.keyboard('2');
  expect(list()).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(field().value).toBe('eVar12');
});

test('the arrow opens the whole list at the variable that is there', async () => {
  await start('eVar12');
  await userEvent.keyboard('{ArrowDown}');
  expect(marked()).toMatch(/^eVar12Conversion/);
  const size = screen.getAllByRole('option')[0]?.getAttribute('aria-setsize');
  expect(size).toBe(`${SETTABLE.length + 1}`);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field().value).toBe('eVar13');
});

test('the arrow opens the choices for what is the beginning of a name', async () => {
  await start('purch');
  await userEvent.keyboard('{ArrowDown}');
  expect(marked()).toMatch(/^purchaseID/);
});

test('Tab leaves what was typed, in Adobe’s spelling', async () => {
  await start();
  await userEvent.keyboard('evar5');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Next');
  expect(field().value).toBe('eVar5');
});

test('Tab does not take the best choice by itself, but one that was marked', async () => {
  await start();
  await userEvent.keyboard('purch');
  await userEvent.tab();
  expect(field().value).toBe('purch');
  await waitFor(() => expect(list()).toBeNull());
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  expect(field().value).toBe('purchaseID');
});

test('what was saved in another spelling is left alone until it is edited', async () => {
  await start('evar5');
  await userEvent.tab();
  expect(field().value).toBe('evar5');
});

test('a click takes a choice and leaves the focus where it was', async () => {
  await start();
  await userEvent.click(screen.getByRole('button', { name: 'Show suggestions Variable' }));
  expect(document.activeElement).toBe(field());
  await userEvent.click(screen.getByRole('option', { name: 'channel' }));
  expect(field().value).toBe('channel');
  expect(document.activeElement).toBe(field());
  await waitFor(() => expect(list()).toBeNull());
});

test('a key of context data is typed on after the choice', async () => {
  await start();
  await userEvent.keyboard('processing{ArrowDown}{Enter}page.type{Enter}');
  expect(field().value).toBe('contextData.page.type');
});
