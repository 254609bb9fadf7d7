import type { Placeholders } from './message';
import type { Plural } from './TextFormatter';

type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer Intersection,
) => void
  ? Intersection
  : never;

/** A text that has these placeholders, in any order. */
type Holding<Name extends string> = [Name] extends [never]
  ? string
  : All<Name extends unknown ? `${string}{${Name}}${string}` : never>;

type Translated<Text, Names extends string = Placeholders<Text>> =
  | Holding<Names>
  | ('number' extends Names ? Plural & { other: Holding<Names> } : never);

/** A translation of English texts: the same keys, and every placeholder in each. */
export type Translation<Texts> = { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
