import { read, register } from '../../test/importing';

describe('names', () => {
  const names = (code: string, taken: string[] = []) =>
    read(code, taken).callbacks.map(({ name }) => name);
  const FN = 'function () {}';

  test.each([
    ['of the function', register('function mirror() {}'), 'mirror'],
    ['of the variable', `const mirror = () => {}; ${register('mirror')}`, 'mirror'],
    ['of the property', `app.mirror = ${FN}; ${register('app.mirror')}`, 'mirror'],
    ['of a comment', `// Mirror purchases.\n${register(FN)}`, 'Mirror purchases'],
    [
      'of the first line of several',
      `// Mirror purchases\n// to the partner\n${register(FN)}`,
      'Mirror purchases',
    ],
    [
      'of a block',
      `/**\n * Mirror purchases\n * @since 2014\n */\n${register(FN)}`,
      'Mirror purchases',
    ],
    [
      'of none of a tool’s comments',
      `// eslint-disable-next-line\n${register(FN)}`,
      'Imported callback 1',
    ],
    ['of no code', `// send(url);\n${register(FN)}`, 'Imported callback 1'],
    ['of no comment on something else', `a(); // Start\n${register(FN)}`, 'Imported callback 1'],
    ['of no comment far above', `// Start\n\n${register(FN)}`, 'Imported callback 1'],
  ])('%s', (_, code, name) => {
    expect(names(code)).toEqual([name]);
  });

  test('are unique, also among those that are there', () => {
    const code = `${register('function mirror() {}')} ${register(FN)} ${register('() => {}')}`;
    expect(names(code, ['mirror', ' mirror 2 ', 'Imported callback 1'])).toEqual([
      'mirror 3',
      'Imported callback 2',
      'Imported callback 3',
    ]);
  });
});
