import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Provider } from '@adobe/react-spectrum/Provider';
import { type ComponentType, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import type { HostInfo } from '../bridge/extensionBridge';
import { connectView } from '../bridge/host';
import { createFormStore, type FormStore } from '../form/createFormStore';
import { FormProvider, fieldsForm, useFormState } from '../form/FormContext';
import type { ViewForm } from '../form/viewForm';
import { focusField } from './focusField';
import './view.css';

/** What every view's component gets. */
export interface ViewProps<Values> {
  values: Values;
  update(change: (values: Values) => Values): void;
  focus(path: string): void;
  /** The saved extension configuration, as the host gave it to a rule component's view. */
  extensionSettings: unknown;
}

/**
 * Connects a form to the host and shows it once the host has said what was saved.
 *
 * @param title names the view to assistive technology; the host shows a heading of its own.
 */
export function mountView<Settings extends object, Values>(
  form: ViewForm<Settings, Values>,
  View: ComponentType<ViewProps<Values>>,
  title: string,
): void {
  document.title = title;
  const store = createFormStore(form);
  let info: HostInfo = {};
  connectView({
    init(given) {
      info = given ?? {};
      store.init(info.settings);
    },
    validate: store.validate,
    getSettings: store.getSettings,
  });
  const place = document.getElementById('view');
  if (!place) throw new Error('The page has no place for the view.');
  createRoot(place).render(
    <Provider theme={defaultTheme} locale="en-US" UNSAFE_className="view">
      <h1 className="hidden">{title}</h1>
      <Shown store={store} View={View} extensionSettings={() => info.extensionSettings} />
    </Provider>,
  );
}

interface ShownProps<Settings extends object, Values> {
  store: FormStore<Settings, Values>;
  View: ComponentType<ViewProps<Values>>;
  extensionSettings(): unknown;
}

function Shown<Settings extends object, Values>(props: ShownProps<Settings, Values>) {
  const { store, View, extensionSettings } = props;
  const state = useFormState(store);
  const context = useMemo(() => state && fieldsForm(store, state), [store, state]);
  const focus = state?.focus;
  // After the view's own effects: what the field stands in may have been revealed in the same render.
  useEffect(() => {
    if (focus) focusField(focus.path);
  }, [focus]);
  if (!state || !context) return null;
  return (
    <FormProvider value={context}>
      <View
        key={state.generation}
        values={state.values}
        update={store.update}
        focus={store.focus}
        extensionSettings={extensionSettings()}
      />
    </FormProvider>
  );
}
