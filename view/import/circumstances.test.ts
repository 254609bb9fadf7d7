import { read, register } from '../../test/importing';

describe('says of a callback', () => {
  test.each([
    [
      'a variable of the code around',
      `let count = 0;\n${register('(u) => { count += 1; }')}`,
      'check 2: “count” stands outside of the function, in line 1, and is not taken over. Move it into the code, or make it an argument.',
    ],
    [
      'a function that needs such a variable',
      `let count = 0;\nfunction add() { count += 1; }\n${register('(u) => { add(); }')}`,
      'check 3: “add” stands outside of the function, in line 2, and is not taken over. Move it into the code, or make it an argument.',
    ],
    [
      'a variable that is hidden',
      `let hit = 0;\n${register('(u) => { a(hit); }')}`,
      'check 2: “hit” of line 1 is hidden: in a callback, this name is one of its own parameters. Use another name.',
    ],
    [
      'this of the code around',
      register('() => { this.x(); }'),
      'check 1: “this” is that of the code around, and is not taken over.',
    ],
    [
      'arguments of the code around',
      `function f() { ${register('() => { a(arguments); }')} }`,
      'check 1: “arguments” are those of the code around, and are not taken over.',
    ],
    [
      'a loop',
      `for (const s of all) { ${register('(u) => { a(u); }')} }`,
      'check 1: It was registered in a loop. Here it is one callback that runs once for each hit.',
    ],
    [
      'each of a list',
      `all.forEach(function (s) { ${register('(u) => { a(u); }')} });`,
      'check 1: It was registered in a loop. Here it is one callback that runs once for each hit.',
    ],
    [
      'a condition',
      `if (isProd) ${register('(u) => { a(u); }')}`,
      'check 1: It was registered only on a condition: isProd. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'the other side of a condition',
      `if (s) {} else if (b) ${register('(u) => { a(u); }')}`,
      'check 1: It was registered only on a condition: b. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'an early end',
      `(function () { if (!ok()) return;\n${register('(u) => { a(u); }')} })();`,
      'check 1: It was registered only on a condition: !ok(). The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'what the page must have',
      register('(u) => { dataLayer.push(u, $(u)); }'),
      'changed 1: Uses what must be there on the page: dataLayer, $.',
    ],
    [
      'what it takes along',
      `const x = 1;\n${register('(u) => { a(x); }')}`,
      'changed 2: “x” of line 1 was taken along.',
    ],
  ])('in a callback: %s', (_, code, note) => {
    const { callbacks, notes, problems } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks).toHaveLength(1);
    expect(notes).toContain(note);
  });
});
