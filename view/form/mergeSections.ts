import type { Kind, Saved, Shape } from './saved';
import type { FieldError } from './viewForm';

/** A part of a form that is saved under one key. `Whole` is what its validation may look at besides, as is the form's tool. */
export interface FormSection<Part, Whole, Tool> {
  setting: string;
  shape: Kind;
  read(saved: Saved): Part;
  /** Undefined where nothing has to be saved. */
  write(part: Part): unknown;
  validate(part: Part, whole: Whole, tool: Tool | undefined): FieldError[];
}

/** The sections by the names of their values, in the order of the page. */
export type FormSections<Whole, Tool> = {
  readonly [Name in keyof Whole]: FormSection<Whole[Name], Whole, Tool>;
};

/** Makes one form of its sections, each of which knows its own part alone. */
export function mergeSections<Whole extends object, Tool>(sections: FormSections<Whole, Tool>) {
  const all = Object.entries(sections) as [
    keyof Whole,
    FormSection<Whole[keyof Whole], Whole, Tool>,
  ][];
  return {
    shape: Object.fromEntries(all.map(([, { setting, shape }]) => [setting, shape])) as Shape,
    read: (saved: Saved) =>
      Object.fromEntries(all.map(([name, section]) => [name, section.read(saved)])) as Whole,
    write: (whole: Whole): Saved =>
      Object.fromEntries(all.map(([name, { setting, write }]) => [setting, write(whole[name])])),
    validate: (whole: Whole, tool: Tool | undefined): FieldError[] =>
      all.flatMap(([name, { validate }]) => validate(whole[name], whole, tool)),
  };
}
