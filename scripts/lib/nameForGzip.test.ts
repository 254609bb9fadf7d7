import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { nameForGzip } from './nameForGzip.cjs';

const weigh = (code: string) => gzipSync(code, { level: 9 }).length;

/** Each sets `result`, from variables whose names matter to nobody. */
const SCRIPTS = {
  'variables that hide others': `
    let a = 1, b = 2; { let a = 3; b += a; { let a = b, c = a; b = a + c; } }
    result = [a, b, (e => { let a = e; return (b => a + b + e)(a); })(b)];`,
  'short forms of members': `
    let one = 1, two = 2; const { three, four = one, ...five } = { three: 3, six: 6 };
    const get = ({ length, at: [first] = [two] }) => ({ length, first });
    result = [{ one, two, three, four, five }, get({ length: one }), get({ length: 4, at: [5] })];`,
  'classes, errors, loops and defaults': `
    class Hit { constructor(id) { this.id = id; } get type() { return Hit.name.length > 0; } static of(id) { return new Hit(id); } }
    let errors = [], parts = []; var seen = 0;
    try { throw { message: 'm' }; } catch ({ message }) { errors.push(message); }
    for (let index = 0, end = 3; index < end; index++) parts.push(() => index + seen);
    for (const [key, value] of Object.entries({ x: 1 })) parts.push(() => key + value);
    function late(text = early(), list = [text]) { var seen = 5; return [text, list, seen]; }
    function early() { return 'early' + seen; }
    label: for (;;) { for (;;) break label; }
    result = [Hit.of(7).id, Hit.of(7).type, errors, parts.map(part => part()), late(), late.call(null, 'x')];`,
  'functions in any order': `
    const all = [first(), second(1), typeof third, (() => { const own = inner; function inner(n) { return n + 1; } function other() { return 2; } return own(other()); })()];
    function first() { return nested(3); function nested(n) { return n + deep(); } function deep() { return 1; } }
    const length = all.length; function second(n) { return n + first.length; } function third() {}
    { function own() { return 3; } all.push(own()); }
    result = [all, length, first.name === second.name];`,
  'functions of one name': `
    function same() { return 1; } const early = same(); function same() { return 2; } function other() { return same(); }
    result = [early, other()];`,
  'names of the page': `
    let a = x, b = y; const f = function g(h) { return h ? g(h - 1) + x : arguments.length + y; };
    result = [a, b, f(2), typeof z, (x => typeof w + x)(1)];`,
};

test.each(Object.entries(SCRIPTS))('%s mean the same under other names', (_, code) => {
  const run = (text: string) => {
    const page = { x: 10, y: 20, result: undefined };
    runInNewContext(`(() => {${text}})()`, page);
    return JSON.stringify(page.result);
  };
  const named = nameForGzip(code, 5000);
  expect(run(named)).toBe(run(code));
  expect(weigh(named)).toBeLessThanOrEqual(weigh(code));
  // The same in each build.
  expect(nameForGzip(code, 5000)).toBe(named);
});

test('functions that are alike stand side by side', () => {
  const parts = [
    'getAttribute("data-first-name")',
    'querySelector("input:checked")',
    'matches(":hover")',
  ];
  // What lies further back than this, gzip does not see.
  const far = (mark: string) =>
    `"${Array.from({ length: 9000 }, (_, index) => (index * 7919 + mark.charCodeAt(0)).toString(36)).join('')}"`;
  const code = `f=(()=>{${['a', 'b'].flatMap((mark) => [...parts.map((part, index) => `function ${mark}${index}(e){return e.${part}}`), `function ${mark}9(){return ${far(mark)}}`]).join('')}return[${['a', 'b'].flatMap((mark) => [0, 1, 2, 9].map((index) => mark + index)).join()}]})`;
  expect(weigh(nameForGzip(code, 300))).toBeLessThan(weigh(code) - 40);
});

test('functions that do alike are written alike', () => {
  const code = 'f=[(p,q)=>p.get(q)+q,(m,n)=>m.get(n)+n,(v,w)=>v.get(w)+w,(k,l)=>k.get(l)+l];';
  expect(weigh(nameForGzip(code, 5000))).toBeLessThan(weigh(code) - 5);
});
