import { createHit } from '../hits/createHit';
import { createArgumentReader } from './createArgumentReader';

const hit = (id: string) =>
  createHit({ id, tracker: 'built-in', requestUrl: '', sentAt: 1, confirmedBy: 'beacon' });
const callback = (...values: string[]) => ({
  name: 'A',
  source: '',
  arguments: values.map((value, index) => ({ name: `arg${index}`, value })),
});

function setUp() {
  const cart = { items: 2 };
  let count = 0;
  // As the engine: a token alone keeps its type.
  const replaceTokens = jest.fn((token: unknown) =>
    token === '%Cart%' ? cart : token === '%Count%' ? ++count : token,
  );
  return { cart, replaceTokens, readResolved: jest.fn() };
}

it('asks for each data element once a hit, however many arguments name it', () => {
  const { cart, replaceTokens, readResolved } = setUp();
  const saved = [callback('%Count%', 'n %Count%, %Count%'), callback('%Count%', '%Cart%', 'plain')];
  const read = createArgumentReader(saved, readResolved, replaceTokens);
  const [first, second] = [read(0), read(1)];
  const one = hit('1');
  expect([first(one), second(one)]).toEqual([
    { arg0: 1, arg1: 'n 1, 1' },
    { arg0: 1, arg1: cart, arg2: 'plain' },
  ]);
  expect(second(one)['arg1']).toBe(cart);
  expect(first(hit('2'))).toEqual({ arg0: 2, arg1: 'n 2, 2' });
  expect(replaceTokens).toHaveBeenCalledTimes(3);
  expect(readResolved).not.toHaveBeenCalled();
});

it('asks for none where no argument names one', () => {
  const { replaceTokens, readResolved } = setUp();
  const read = createArgumentReader(
    [callback('50%', 'x'), callback('%Count%')],
    readResolved,
    replaceTokens,
  );
  expect(read(0)(hit('1'))).toEqual({ arg0: '50%', arg1: 'x' });
  expect(replaceTokens).not.toHaveBeenCalled();
});

it('takes the engine’s own way where the saved settings can’t be had: once a hit', () => {
  const { replaceTokens, readResolved } = setUp();
  readResolved.mockImplementation(() => [callback(`resolved %${readResolved.mock.calls.length}%`)]);
  const args = createArgumentReader(undefined, readResolved, replaceTokens)(0);
  const one = hit('1');
  expect([args(one), args(one), args(hit('2'))]).toEqual([
    { arg0: 'resolved %1%' },
    { arg0: 'resolved %1%' },
    { arg0: 'resolved %2%' },
  ]);
  expect(replaceTokens).not.toHaveBeenCalled();
});
