import {
  type Completion,
  CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { completionPath } from '@codemirror/lang-javascript';
import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { meaningOfHitValue } from '../../domain/hitValues/hitValues';
import { hitValueWords, membersOf, type Word, type WordContext } from './vocabulary';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** What the code at a place means. */
export interface Explanation {
  from: number;
  to: number;
  /** As it stands in the code, with what it is a member of: `hit.variables.eVar5`. */
  name: string;
  meaning: string;
}

/** What can be written at a place. Nothing comes up unasked before two letters of a name that stands alone. */
export function complete(context: CompletionContext, words: WordContext): CompletionResult | null {
  const { state, pos, explicit } = context;
  const node = syntaxTree(state).resolveInner(pos, -1);
  if (node.name === 'String') return hitValues(state, node, pos);
  if (node.name === 'Number') return null;
  const found = completionPath(context);
  if (!found) return null;
  const from = found.name === '' ? pos : node.from;
  const to = found.name === '' ? pos : node.to;
  const typed = state.sliceDoc(from, pos);
  const isMember = found.path.length > 0;
  if (!explicit && !isMember && typed.length < 2) return null;
  const options = membersOf(found.path, words).filter(
    ({ name }) => explicit || isMember || (name.startsWith(typed) && name !== typed),
  );
  if (options.length === 0) return null;
  // Each letter changes which names that stand alone are on offer.
  return {
    from,
    to,
    options: options.map(asOption),
    ...(isMember ? { validFor: /^[\w$]*$/ } : {}),
  };
}

/** What the name at a place means; undefined where there is none that is known. */
export function explain(
  state: EditorState,
  place: number,
  words: WordContext,
): Explanation | undefined {
  const tree = syntaxTree(state);
  const node = ([1, -1] as const)
    .map((side) => tree.resolveInner(place, side))
    .find(({ name }) => /^(?:VariableName|PropertyName|String)$/.test(name));
  if (!node) return undefined;
  const { from, to } = node;
  if (node.name === 'String') {
    if (!isAskedOfHit(state, node)) return undefined;
    const name = state.sliceDoc(from + 1, to - 1);
    const meaning = meaningOfHitValue(name);
    return meaning === undefined ? undefined : { from, to, name: `hit.get("${name}")`, meaning };
  }
  const { path, name: written } = pathOf(state, node) ?? {};
  const word = path && membersOf(path, words).find(({ name }) => name === written);
  return word && { from, to, name: [...path, word.name].join('.'), meaning: word.meaning };
}

/** A name and what it is a member of; null for a member of anything but names. */
function pathOf(state: EditorState, { to }: SyntaxNode) {
  return completionPath(new CompletionContext(state, to, true));
}

const asOption = ({ name, meaning, kind }: Word, index: number): Completion => ({
  label: name,
  type: kind,
  info: meaning,
  // Of those that fit as well, in the order of the vocabulary: eVar2 before eVar10.
  sortText: String(index).padStart(4, '0'),
});

/** True for the text in `hit.get("…")`. */
function isAskedOfHit(state: EditorState, text: SyntaxNode): boolean {
  const call = text.parent?.parent;
  const get = call?.firstChild?.lastChild;
  if (text.parent?.name !== 'ArgList' || text.prevSibling?.name !== '(' || !get) return false;
  const asked = pathOf(state, get);
  return asked?.path.join() === 'hit' && asked.name === 'get';
}

function hitValues(state: EditorState, text: SyntaxNode, place: number): CompletionResult | null {
  const written = state.sliceDoc(text.from, text.to);
  const isClosed = written.length > 1 && written.endsWith(written.charAt(0));
  if (isClosed && place === text.to) return null;
  if (!isAskedOfHit(state, text)) return null;
  return {
    from: text.from + 1,
    to: isClosed ? text.to - 1 : place,
    options: hitValueWords().map(asOption),
    validFor: /^[\w.]*$/,
  };
}
