import { runInNewContext } from 'node:vm';
import { withLazyFunctions } from './lazyFunctions.cjs';

/** Each gives a function, which says what its functions are. */
const SCRIPTS = {
  'of all shapes': `() => {
    const none = () => 1, one = a => a + 1, two = (a, b = (c => c)(2)) => ({ a, b }), rest = ([a], { b }, ...c) => { return [a, b, c]; };
    let late; late = () => 4;
    return [none(), one(1), two(1), rest([1], { b: 2 }, 3, 4), late()];
  }`,
  'that call each other and themselves': `() => {
    const even = n => n === 0 || odd(n - 1), odd = n => n !== 0 && even(n - 1);
    return [even(10), odd(10), even.name, even.length];
  }`,
  'with values of the function around them': `function () {
    const mine = () => this.length, given = () => arguments.length, both = (a = () => this) => a() === this;
    return [mine(), given(), both()];
  }`,
  'inside of others': `() => {
    const outer = a => { const inner = b => a + b; return inner; };
    return [[1, 2].map(n => outer(n)(1)), (n => n)(7)];
  }`,
  'of each turn of a loop': `() => {
    const all = [];
    for (const turn of [1, 2]) { const own = () => turn; all.push(own); }
    for (let own = () => 3; all.length < 3;) all.push(own);
    return all.map(own => own());
  }`,
  'that wait': `() => {
    const wait = async () => 1, list = function* () { yield 1; };
    return [typeof wait().then, [...list()]];
  }`,
};

test.each(Object.entries(SCRIPTS))('functions %s stay what they are', (_, code) => {
  const run = (text: string) =>
    JSON.stringify(runInNewContext(`(${text}).call([1, 2, 3], 'x', 'y')`));
  const lazy = withLazyFunctions(`(${code})`);
  expect(run(lazy)).toBe(run(code));
  expect(withLazyFunctions(lazy)).toBe(lazy);
});

it('leaves an arrow to what runs at once, to what another function has, and where it has a meaning of its own', () => {
  expect(withLazyFunctions('(e=>{let t=e=>e+1,i=(e,t=1)=>({e,t});return[t,i,e=>e]})')).toBe(
    '(e=>{function t(e){return e+1}function i(e,t=1){return ({e,t})}return[t,i,e=>e]})',
  );
  expect(withLazyFunctions('(()=>{var a=1,t=e=>e,[b]=[2];for(let i of[1]){let t=()=>i}})')).toBe(
    '(()=>{function t(e){return e}var a=1,[b]=[2];for(let i of[1]){let t=function(){return i}}})',
  );
  for (const kept of ['let t=e=>e', '(()=>{let t=()=>this})', '(()=>{let t=async()=>1})'])
    expect(withLazyFunctions(kept)).toBe(kept);
});
