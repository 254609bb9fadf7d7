import { checkName, Refusal, refuseMore } from './project.mjs';
import { addTexts } from './text.mjs';

const KINDS = ['actions', 'conditions', 'dataElements', 'events'];
/** What the one field of a new view says, so that it is whole in every language at once. */
const FIELD = {
  en: { label: 'Value', missing: 'Enter a value.' },
  de: { label: 'Wert', missing: 'Geben Sie einen Wert ein.' },
  fr: { label: 'Valeur', missing: 'Saisissez une valeur.' },
  ja: { label: '値', missing: '値を入力してください。' },
  ko: { label: '값', missing: '값을 입력하세요.' },
};

/**
 * `npm run new -- view actions clearHits`: a form with one field that has to be filled in, its view, its test and its texts.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string[]} given
 */
export function newView(project, [kind = '', given, ...more]) {
  refuseMore(more);
  if (!KINDS.includes(kind)) {
    throw new Refusal(`“${kind}” is no kind of component. There are ${KINDS.join(', ')}.`);
  }
  const name = checkName(given, 'clearHits');
  // The pages of all kinds stand in one folder, and so do the texts.
  if (project.has(`view/texts/en/${name}.ts`)) {
    throw new Refusal(`There are texts of “${name}” already. Choose another name.`);
  }
  const folder = `view/screens/${kind}`;
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  project.make(`${folder}/${name}.form.ts`, form(name, type));
  project.make(`${folder}/${name}.form.test.ts`, test(name));
  project.make(`${folder}/${name}.view.tsx`, view(name, type));
  const title = `Post-Track Callback: ${type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')}`;
  addTexts(project, name, (language) => {
    const { label, missing } =
      Object.entries(FIELD).find(([code]) => code === language)?.[1] ?? FIELD.en;
    return {
      [`${name}.title`]: title,
      [`${name}.value`]: label,
      [`${name}.value.missing`]: missing,
    };
  });
  return [
    `Its page comes with the component in extension.json: "viewPath": "${name}.html". Then npm run generate, and`,
    `take the settings' type from src/contract/settings.ts in place of the one in ${folder}/${name}.form.ts.`,
  ];
}

/** @param {string} name @param {string} type */
const form = (
  name,
  type,
) => `import { readRecord, readString, type Saved, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';

export interface ${type}Settings {
  value: string;
}

export interface ${type}Values {
  saved: Saved;
  value: string;
}

const read = (saved: Saved): ${type}Values => ({ saved, value: readString(saved, 'value') });
const write = ({ value }: ${type}Values): Saved => ({ value: value.trim() });

export const ${name}Form: ViewForm<${type}Settings, ${type}Values> = {
  fromSettings: (settings) => read(readRecord(settings, { value: 'string' })),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: ({ value }) =>
    value.trim() === '' ? [{ path: 'value', message: message('${name}.value.missing') }] : [],
};
`;

/** @param {string} name */
const test = (name) => `import { ${name}Form as form } from './${name}.form';

test.each([{ value: 'a' }, { value: ' %A% ', more: 3 }])(
  'returns unchanged what the user did not touch: %j',
  (settings) => {
    expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
  },
);

test('returns a changed value without the spaces around it', () => {
  const values = { ...form.fromSettings({ value: 'old' }), value: ' new ' };
  expect(form.validate(values)).toEqual([]);
  expect(form.toSettings(values)).toEqual({ value: 'new' });
});

test.each([null, 7, 'text', [], { value: null }, { value: ' ' }])(
  'asks for a value when %j was saved',
  (settings) => {
    expect(form.validate(form.fromSettings(settings)).map(({ path }) => path)).toEqual(['value']);
  },
);
`;

/** @param {string} name @param {string} type */
const view = (name, type) => `import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { type ${type}Values, ${name}Form } from './${name}.form';

export function ${type}View({ values, update }: ViewProps<${type}Values>) {
  return (
    <ValueField
      path="value"
      label={text('${name}.value')}
      value={values.value}
      required
      onChange={(value) => update((now) => ({ ...now, value }))}
    />
  );
}

export const screen = defineScreen({
  form: ${name}Form,
  View: ${type}View,
  title: '${name}.title',
});
`;
