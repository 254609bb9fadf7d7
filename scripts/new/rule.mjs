import { checkName, Refusal, refuseMore } from './project.mjs';
import { addTexts, checkEnglish, TO_TRANSLATE } from './text.mjs';

/**
 * `npm run new -- rule consoleCalls`: a rule that marks each call of a function of its own name, which nobody has, with its test and texts. What
 * it looks for, and what it says, is to change.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string[]} given
 */
export function newRule(project, [given, english = 'This call does nothing.', ...more]) {
  refuseMore(more);
  const name = checkName(given, 'consoleCalls');
  if (/^(?:all|fix|syntax)$/.test(name)) {
    throw new Refusal(`“${name}” stands for something else. Choose another name.`);
  }
  checkEnglish(english);
  const list = 'view/lint/lintCallback.ts';
  project.make(`view/lint/rules/${name}.ts`, rule(name));
  project.make(`view/lint/rules/${name}.test.ts`, test(name));
  project.addSorted(
    list,
    /^import \{ .* from '\.\/rules\/.*$/gm,
    `import { ${name} } from './rules/${name}';`,
  );
  project.addLine(list, /^ {2}\w+,$(?=\n\};)/gm, `  ${name},`);
  project.addSorted('docs/code-checks.md', /^- `.*$/gm, `- \`${name}\`: a call of \`${name}()\``);
  addTexts(project, `lint.${name}`, () => ({ [`lint.${name}`]: english }));
  return [
    `It marks calls of ${name}(): change what it looks for, its test, its text and its line in docs/code-checks.md.`,
    TO_TRANSLATE,
  ];
}

/** @param {string} name */
const rule = (name) => `import { globalName } from '../../javascript/names';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding } from '../problem';

/** Calls of \`${name}()\`. */
export function ${name}(code: CallbackCode): Finding[] {
  return code
    .nodes('CallExpression')
    .filter((call) => globalName(code, call.callee) === '${name}')
    .map(({ start: from, end: to }) => ({
      severity: 'warning',
      from,
      to,
      message: message('lint.${name}'),
    }));
}
`;

/** @param {string} name */
const test = (name) => `import { foundBy } from '../../../test/lintTable';

test.each([
  ['${name}();', '${name}()'],
  ['window.${name}(hit);', 'window.${name}(hit)'],
])('%s', (source, marked) => {
  expect(foundBy('${name}', source)).toEqual([\`warning: \${marked}\`]);
});

test.each(['const ${name} = () => {}; ${name}();', 'console.log("${name}()");'])(
  'leaves alone %s',
  (source) => {
    expect(foundBy('${name}', source)).toEqual([]);
  },
);
`;
