import type { Code } from '../javascript/code';
import type { Node } from '../javascript/nodes';

const LONGEST = 60;
/** What tools read, and code that was switched off. */
const NO_TITLE =
  /^(?:eslint|jshint|jslint|global|globals|istanbul|c8|prettier|biome|ts-|sourceMappingURL|[@#!<])|[;{}=]|=>|\w\(/;

/** Of whom the code is, under which terms, and in which release: no name for what it does. */
const BANNER =
  /copyright|©|\(c\)\s*\d{4}|licen[sc]e|all rights reserved|@preserve|spdx|\bv?\d+\.\d+\.\d+\b/i;

/** The comment in front of a statement, as a title; undefined when there is none that could be one. */
export function titleBefore(node: Node, paste: Code): string | undefined {
  let statement = node;
  for (let above = paste.parent(node); above; above = paste.parent(above)) {
    if (/Statement$|Declaration$/.test(statement.type)) break;
    statement = above;
  }
  let { start } = statement;
  let title: string | undefined;
  for (let index = paste.comments.length - 1; index >= 0; index -= 1) {
    const comment = paste.comments[index];
    if (!comment || comment.end > start) continue;
    if (!/^[ \t]*(?:\r\n|[\n\r])?[ \t]*$/.test(paste.text.slice(comment.end, start))) break;
    // Behind code, on its line, a comment belongs to that code.
    const line = paste.text.lastIndexOf('\n', comment.start - 1) + 1;
    if (paste.text.slice(line, comment.start).trim() !== '') break;
    title = firstLine(comment.value) ?? title;
    start = comment.start;
    if (comment.type === 'Block') break;
  }
  return title;
}

function firstLine(comment: string): string | undefined {
  if (BANNER.test(comment)) return undefined;
  const line = comment
    .split(/[\n\r]+/)
    .map((each) => each.replace(/^[\s*/=#-]+|[\s*/=#:.-]+$/g, ''))
    .find((each) => each !== '');
  if (line === undefined || NO_TITLE.test(line) || !/\p{L}/u.test(line)) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
