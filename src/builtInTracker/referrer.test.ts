import { shortenReferrer } from './referrer';

const filler = 'f=1&'.repeat(70);

test('moves the search terms to the front of a long address, and shortens the path', () => {
  const short = shortenReferrer(`https://www.google.com/search?${filler}q=red+shoes&cd=2`);
  expect(short).toMatch(/^https:\/\/www\.google\.com\/search\?q=red\+shoes&cd=2&f=1&/);
});

test('leaves alone what is short or comes from elsewhere', () => {
  for (const referrer of [
    'https://www.google.com/search?a=1&q=shoes',
    `https://other.test/search?${filler}q=shoes`,
    '',
    undefined,
  ])
    expect(shortenReferrer(referrer)).toBe(referrer);
});
