import { lintCallback } from '../view/lint/lintCallback';
import { codeOf } from './documentedCode';

/** Documents whose code is for the code field, and not for other extensions. */
const FOR_CALLBACKS = ['README.md', 'docs/guide.md', 'docs/trackers.md', 'docs/recipes.md'].flatMap(
  codeOf,
);

test.each(FOR_CALLBACKS)('the code under “$heading” can be saved as a callback', ({ code }) => {
  const found = lintCallback(code, {
    argumentNames: ['consent', 'endpoint', 'tier', 'url'],
    narrowed: true,
  });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.map(({ rule }) => rule)).not.toContain('unknownArguments');
});

test('the documents show code for callbacks', () => {
  expect(FOR_CALLBACKS.length).toBeGreaterThan(6);
});
