import { uniqueName } from '../callback/uniqueName';
import type { Code } from '../javascript/code';
import type { Node } from '../javascript/nodes';
import { text } from '../texts/text';

const LONGEST = 60;
/** What tools read, and code that was switched off. */
const NO_TITLE =
  /^(?:eslint|jshint|jslint|global|globals|istanbul|c8|prettier|biome|ts-|sourceMappingURL|[@#!])|[;{}=]|=>|\w\(/;

/** The comment in front of a statement, as a title; undefined when there is none that could be one. */
export function titleBefore(node: Node, paste: Code): string | undefined {
  let statement = node;
  for (let above = paste.parent(node); above; above = paste.parent(above)) {
    if (/Statement$|Declaration$/.test(statement.type)) break;
    statement = above;
  }
  let { start } = statement;
  let title: string | undefined;
  for (const comment of [...paste.comments].reverse()) {
    if (comment.end > start) continue;
    if (!/^[ \t]*(?:\r\n|[\n\r])?[ \t]*$/.test(paste.text.slice(comment.end, start))) break;
    // Behind code, on its line, a comment belongs to that code.
    const line =
      paste.text
        .slice(0, comment.start)
        .split(/[\n\r]/)
        .at(-1) ?? '';
    if (line.trim() !== '') break;
    title = firstLine(comment.value) ?? title;
    start = comment.start;
    if (comment.type === 'Block') break;
  }
  return title;
}

function firstLine(comment: string): string | undefined {
  const line = comment
    .split(/[\n\r]+/)
    .map((each) => each.replace(/^[\s*/=#-]+|[\s*/=#:.-]+$/g, ''))
    .find((each) => each !== '');
  if (line === undefined || NO_TITLE.test(line) || !/\p{L}/u.test(line)) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** A name that nobody has yet, which is then taken. */
export function freeName(wanted: string | undefined, taken: Set<string>): string {
  const name = wanted === undefined ? unnamed(taken) : uniqueName(wanted, taken);
  taken.add(name);
  return name;
}

function unnamed(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(text('import.name', { number }))) number += 1;
  return text('import.name', { number });
}
