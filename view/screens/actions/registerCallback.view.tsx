import { AppliesToFields } from '../../callbackFields/AppliesToFields';
import { ArgumentsField } from '../../callbackFields/ArgumentsField';
import { StartButtons } from '../../callbackFields/StartButtons';
import { CodeField } from '../../codeEditor/CodeField';
import { namedArgument } from '../../domain/callback/callback';
import { type CallbackDraft, valuesOfDraft } from '../../domain/callback/draft';
import { savedTrackerNames } from '../../domain/trackers/trackers';
import { OneChoiceField } from '../../fields/OneChoiceField';
import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { usePart } from '../../form/usePart';
import { lintContext } from '../../lint/lintContext';
import { loadCodeCheck } from '../../lint/loadCodeCheck';
import { text } from '../../texts/text';
import { TryIt } from '../../tryIt/TryIt';
import { OtherTrackerField } from './OtherTrackerField';
import {
  type RegisterCallbackValues,
  registerCallbackForm,
  surroundings,
} from './registerCallback.form';

const REPEATS = ['every-hit', 'next-hit'] as const;
const ON_DUPLICATE = ['keep', 'replace'] as const;

export function RegisterCallbackView(props: ViewProps<RegisterCallbackValues>) {
  const { values, update, focus, extensionSettings } = props;
  const change = (changed: Partial<RegisterCallbackValues>) =>
    update((now) => ({ ...now, ...changed }));
  const start = ([draft]: readonly CallbackDraft[]) => {
    if (!draft) return;
    update((now) => {
      const { name, ...begun } = valuesOfDraft(draft);
      const { repeat = now.repeat } = draft;
      return { ...now, ...begun, repeat, name: now.name.trim() === '' ? name : now.name };
    });
    focus('source');
  };
  return (
    <div className="fields">
      <ValueField
        path="name"
        label={text('callback.name')}
        help={text('registerCallback.name.help')}
        value={values.name}
        required
        onChange={(name) => change({ name })}
      />
      <div>
        <StartButtons
          load={() => import('../startDialogs')}
          taken={[]}
          {...(extensionSettings === undefined
            ? {}
            : { listenedTo: savedTrackerNames(extensionSettings) })}
          single
          isDisabled={values.source.trim() !== ''}
          onStart={start}
        />
        <p className="field-help">{text('registerCallback.start.help')}</p>
      </div>
      <CodeField
        path="source"
        code={values.source}
        context={lintContext(values, surroundings(values))}
        onChange={(source, when) => update((now) => ({ ...now, source }), when)}
        onAddArgument={(name, value) => {
          const added = namedArgument(name, value);
          update((now) => ({ ...now, arguments: [...now.arguments, added] }));
          if (value === '') focus(`arguments.${added.id}.value`);
        }}
      />
      <TryIt callback={values} />
      <ArgumentsField
        prefix=""
        list={values.arguments}
        update={usePart(update, 'arguments')}
        focus={focus}
      />
      <AppliesToFields
        prefix=""
        callback={values}
        offered={savedTrackerNames(extensionSettings)}
        onChange={change}
      >
        <OtherTrackerField values={values} update={update} />
      </AppliesToFields>
      <div className="two-columns">
        <OneChoiceField
          path="repeat"
          label={text('registerCallback.repeat')}
          choices={REPEATS.map((value) => ({
            value,
            label: text(`registerCallback.repeat.${value}`),
            help: text(`registerCallback.repeat.${value}.help`),
          }))}
          chosen={values.repeat}
          onChange={(repeat) => change({ repeat })}
        />
        <OneChoiceField
          path="onDuplicate"
          label={text('registerCallback.onDuplicate')}
          choices={ON_DUPLICATE.map((value) => ({
            value,
            label: text(`registerCallback.onDuplicate.${value}`),
            help: text(`registerCallback.onDuplicate.${value}.help`),
          }))}
          chosen={values.onDuplicate}
          onChange={(onDuplicate) => change({ onDuplicate })}
        />
      </div>
    </div>
  );
}

export const screen = defineScreen({
  form: registerCallbackForm,
  View: RegisterCallbackView,
  title: 'registerCallback.title',
  loadTool: loadCodeCheck,
});
