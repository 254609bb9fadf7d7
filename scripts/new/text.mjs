import { checkName, Refusal, refuseMore } from './project.mjs';

/** @typedef {import('./project.mjs').Project} Project */

const TEXTS = 'view/texts';
/** The script copies the English text, and a test finds the copies. */
export const TO_TRANSLATE = `Then translate it in the other languages. Until then this test fails, and names each sentence that is still English:
  npx jest --selectProjects unit --testPathPatterns view/texts`;

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
/** @param {Project} project */
const languages = (project) => project.list(TEXTS).filter((name) => /^[a-z]{2}$/.test(name));
/** @param {string} text */
const literal = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
/** The file of a part: `lint.hitNames` is in a folder of its own. @param {string} part */
const fileOf = (part) => `${part.replace('.', '/')}.ts`;

/**
 * `npm run new -- text sendHit.linkName.help "As reports show it."`: the text in each language, in English everywhere until it is translated.
 *
 * @param {Project} project
 * @param {string[]} given
 */
export function newText(project, [key = '', english, ...more]) {
  refuseMore(more);
  if (!/^[a-z]\w*(?:\.[\w-]+)+$/.test(key)) {
    throw new Refusal(
      `“${key}” is no key. Write its part, a dot and a name: sendHit.linkName.help.`,
    );
  }
  checkEnglish(english);
  const part = partOf(project, key);
  if (hasKey(project, part, key)) {
    throw new Refusal(`“${key}” is there already, in ${TEXTS}/en/${fileOf(part)}.`);
  }
  addTexts(project, part, () => ({ [key]: english }));
  return [`Use it: ${part.startsWith('lint.') ? 'message' : 'text'}('${key}').`, TO_TRANSLATE];
}

/** @param {string | undefined} english @returns {asserts english is string} */
export function checkEnglish(english) {
  if (!english || english.trim() !== english || /[\r\n]/.test(english)) {
    throw new Refusal('Write what it says in English, in one line, without spaces around it.');
  }
}

/** @param {Project} project @param {string} key */
function partOf(project, key) {
  const [first = '', rule = ''] = key.split('.');
  const part = first === 'lint' ? `lint.${rule}` : first;
  const known = first !== 'lint' && (isFolder(project, 'view', first) || isScreen(project, first));
  if (known || project.has(`${TEXTS}/en/${fileOf(part)}`)) return part;
  throw new Refusal(
    first === 'lint'
      ? `There is no rule “${rule}”. Make it first: npm run new -- rule ${rule || '<name>'}`
      : `“${first}” is no part: neither a folder of view/ nor a screen.`,
  );
}

/** @param {Project} project @param {string} folder @param {string} name @returns {boolean} */
function isFolder(project, folder, name) {
  return project
    .list(folder)
    .filter((entry) => !entry.includes('.') && `${folder}/${entry}` !== TEXTS)
    .some((entry) => entry === name || isFolder(project, `${folder}/${entry}`, name));
}

/** @param {Project} project @param {string} name */
const isScreen = (project, name) =>
  project.list('view/screens').some((kind) => project.has(`view/screens/${kind}/${name}.view.tsx`));

/** @param {Project} project @param {string} part @param {string} key */
function hasKey(project, part, key) {
  const file = `${TEXTS}/en/${fileOf(part)}`;
  return project.has(file) && project.read(file).includes(`'${key}':`);
}

/**
 * Adds texts to a part in all languages. A part that has none yet comes into the lists, in English with those that the views begin with.
 *
 * @param {Project} project
 * @param {string} part
 * @param {(language: string) => Record<string, string>} textsIn
 */
export function addTexts(project, part, textsIn) {
  for (const language of languages(project)) {
    const file = `${TEXTS}/${language}/${fileOf(part)}`;
    const lines = Object.entries(textsIn(language)).map(
      ([key, text]) => `  '${key}': ${literal(text)},`,
    );
    if (project.has(file)) {
      // The last entry: what follows it is the end of the object.
      project.addLine(file, /,(?=\n\} )/g, lines.join('\n'));
    } else {
      project.make(file, fileOfTexts(part, language, lines));
      addToList(project, part, language);
    }
  }
}

/** @param {string} part @param {string} language @param {string[]} lines */
function fileOfTexts(part, language, lines) {
  const name = checkName(part.replace('lint.', ''), 'sendHit');
  const up = part.includes('.') ? '../../' : '../';
  const what = part.includes('.') ? 'rule' : 'part';
  const body = `${name}${capital(language)} = {\n${lines.join('\n')}\n}`;
  return language === 'en'
    ? `import type { Pattern } from '${up}TextFormatter';

/** What the ${what} \`${name}\` says, in English. */
export const ${body} as const satisfies Record<string, Pattern>;
`
    : `import type { ${name}En } from '${up}en/${part.replace('.', '/')}';
import type { Translation } from '${up}translation';

export const ${body} satisfies Translation<typeof ${name}En>;
`;
}

/** @param {Project} project @param {string} part @param {string} language */
function addToList(project, part, language) {
  const name = part.replace('lint.', '');
  const own = language === 'en' ? 'first' : 'all';
  const list = `${TEXTS}/${language}/${part.includes('.') ? 'lint/all' : own}.ts`;
  const constant = `${name}${capital(language)}`;
  project.addSorted(list, /^import \{ .*$/gm, `import { ${constant} } from './${name}';`);
  project.addSorted(list, /^ {2}\.\.\..*$/gm, `  ...${constant},`);
}
