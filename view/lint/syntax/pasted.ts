import { readCode } from '../../javascript/code';
import type { Change } from '../../javascript/edits';
import { parseFunctionAt } from '../../javascript/parse';
import { message } from '../../texts/text';
import type { Finding } from '../problem';
import { uncalledFinding } from '../rules/uncalledFunction';

const SCRIPT = /^(\s*<script\b[^>]*>)([\s\S]*?)(<\/script\s*>\s*)$/i;
const QUOTED = /^[“”„‟]([^“”„‟"\\\r\n]*)[“”„‟]|^[‘’‚‛]([^‘’‚‛'\\\r\n]*)[‘’‚‛]/;
const QUOTES = /^[“”„‟‘’‚‛]/;
const UNSEEN = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/;

/** What came along with pasted code, and stops the parser at a place; undefined where it is something else. */
export function pastedBy(source: string, offset: number): Finding | undefined {
  const rest = source.slice(offset);
  const finding = (length: number): Omit<Finding, 'message'> => {
    return { severity: 'error', from: offset, to: offset + length };
  };
  const [tag] = /^<[/!]?[a-z][^>]*>?/i.exec(rest) ?? [];
  if (tag) {
    const fixes = withoutTags(source).map((changes) => ({
      message: message('lint.syntax.html.fix'),
      changes,
    }));
    return { ...finding(tag.length), message: message('lint.syntax.html'), fixes };
  }
  const [unseen] = UNSEEN.exec(rest) ?? [];
  if (unseen) {
    const changes = [{ from: offset, to: offset + unseen.length, insert: '' }];
    const fixes = [{ message: message('lint.syntax.invisible.fix'), changes }];
    return { ...finding(unseen.length), message: message('lint.syntax.invisible'), fixes };
  }
  if (QUOTES.test(rest)) {
    const [whole = '', double, single] = QUOTED.exec(rest) ?? [];
    const code = double === undefined ? `'${single}'` : `"${double}"`;
    const changes = [{ from: offset, to: offset + whole.length, insert: code }];
    const fixes = whole ? [{ message: message('lint.fix.use', { code }), changes }] : [];
    return { ...finding(whole.length || 1), message: message('lint.syntax.quotes'), fixes };
  }
  return wholeFunction(source, offset);
}

/** Takes the tags from around the code, if they are all that is wrong with it. */
function withoutTags(source: string): Change[][] {
  const [, start = '', code = '', end = ''] = SCRIPT.exec(source) ?? [];
  if (!start) return [];
  const from = start.length + code.length;
  return [
    [
      { from: 0, to: start.length, insert: '' },
      { from, to: from + end.length, insert: '' },
    ],
  ];
}

/** `function (requestUrl) { … }`, which needs a name where it stands alone: the callback, where its body is asked for. */
function wholeFunction(source: string, offset: number): Finding | undefined {
  const head = /(?:async\s+)?function\s*$/.exec(source.slice(0, offset));
  if (!head || source[offset] !== '(') return undefined;
  const parsed = parseFunctionAt(source, head.index);
  if ('reason' in parsed || !/^\s*;?\s*$/.test(source.slice(parsed.root.end))) return undefined;
  const { root } = parsed;
  return uncalledFinding(readCode(parsed), { start: root.start, end: source.length }, root);
}
