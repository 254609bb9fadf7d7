import type { FieldsForm } from './FormContext';

const FORM: FieldsForm = {
  errorOf: () => undefined,
  hasErrorUnder: () => false,
  touch: () => undefined,
  focused: undefined,
  memory: new Map(),
  sameForm: () => true,
  subscribe: () => () => {},
};

function View({ useProbe, shown }: { useProbe: () => boolean; shown: boolean[] }) {
  shown.push(useProbe());
  return null;
}

/** A page that was just opened; `show` tells what a view in it shows, render by render. */
async function openPage() {
  jest.resetModules();
  const { render } = await import('@testing-library/react/pure');
  const { FormProvider } = await import('./FormContext');
  const { useAllShown } = await import('./useAllShown');
  return {
    show(form: Partial<FieldsForm> = {}) {
      const shown: boolean[] = [];
      const { unmount } = render(
        <FormProvider value={{ ...FORM, ...form }}>
          <View useProbe={useAllShown} shown={shown} />
        </FormProvider>,
      );
      unmount();
      return shown;
    },
  };
}

test('keeps for later what the first paint does not need, once', async () => {
  const page = await openPage();
  expect(page.show()).toEqual([false, true]);
  expect(page.show()).toEqual([true]);
});

test('shows all at once where a field is to get the focus', async () => {
  const page = await openPage();
  expect(page.show({ focused: { path: 'clearing.keep.0' } })).toEqual([true]);
  expect(page.show()).toEqual([true]);
});
