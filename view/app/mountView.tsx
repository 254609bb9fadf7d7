import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Provider } from '@adobe/react-spectrum/Provider';
import { type ComponentType, Fragment, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createFormStore, type FormStore } from '../form/createFormStore';
import { FormProvider, fieldsForm, useFormState } from '../form/FormContext';
import { focusField } from '../form/focusField';
import type { Screen, ViewProps } from '../form/screen';
import type { HostInfo } from '../host/extensionBridge';
import { connectView } from '../host/host';
import { chooseLanguage, type Language, LOCALES } from '../texts/language';
import { loadTexts } from '../texts/loadTexts';
import { speak, text } from '../texts/text';
import './view.css';

/** Connects a screen to the host and shows it, in the user's language, once the host has said what was saved. */
export function mountView<Settings extends object, Values, Tool>({
  form,
  View,
  title,
  loadTool,
}: Screen<Settings, Values, Tool>): void {
  const place = document.getElementById('view');
  if (!place) throw new Error('The page has no place for the view.');
  const root = createRoot(place);
  const store = createFormStore(form, loadTool);
  let info: HostInfo = {};

  // A language makes everything anew: no component watches it. What was typed is in the store.
  const show = (language?: Language) =>
    root.render(
      <Provider theme={defaultTheme} locale={LOCALES[language ?? 'en']} UNSAFE_className="view">
        {language && (
          <Fragment key={language}>
            <h1 className="hidden">{text(title)}</h1>
            <Shown store={store} View={View} extensionSettings={() => info.extensionSettings} />
          </Fragment>
        )}
      </Provider>,
    );

  let spoken: Language | undefined;
  const showIn = async (language: Language, given: HostInfo) => {
    const loaded = await loadTexts(language);
    // Meanwhile the host may have sent another language.
    if (info !== given) return;
    speak(loaded.language, loaded.texts);
    spoken = loaded.language;
    document.documentElement.lang = spoken;
    document.title = text(title);
    show(spoken);
  };

  connectView({
    init(given) {
      info = { ...given };
      store.init(info.settings);
      void showIn(chooseLanguage(info.preferredLanguages) ?? spoken ?? 'en', info);
    },
    validate: store.validate,
    getSettings: store.getSettings,
  });
  // While the host prepares its first init, so do React and Spectrum.
  show();
}

interface ShownProps<Settings extends object, Values> {
  store: FormStore<Settings, Values>;
  View: ComponentType<ViewProps<Values>>;
  extensionSettings(): unknown;
}

function Shown<Settings extends object, Values>(props: ShownProps<Settings, Values>) {
  const { store, View, extensionSettings } = props;
  const state = useFormState(store);
  const generation = state?.generation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings make another form of it
  const context = useMemo(() => fieldsForm(store), [store, generation]);
  const focus = state?.focus;
  // After the view's own effects: what the field stands in may have been revealed in the same render.
  useEffect(() => {
    if (focus) focusField(focus.path);
  }, [focus]);
  if (!state) return null;
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
