/** What pages have, and a worker or a test's environment may not. */
const OF_PAGES = new Set(
  'window document location navigator history screen localStorage sessionStorage _satellite alert confirm prompt open print'.split(
    ' ',
  ),
);
/** What only extensions and modules have. */
const OF_MODULES = /^(?:turbine|module|exports|require|process|global|__dirname|__filename)$/;
/** What the custom code of a rule has. */
const OF_RULES = /^(?:event|target)$/;

/** True for what JavaScript, the browser and Tags give to every page: using it needs no word. */
export const isBuiltIn = (name: string) =>
  !isOfModules(name) && !isOfRules(name) && (OF_PAGES.has(name) || name in globalThis);

export const isOfModules = (name: string) => OF_MODULES.test(name);
export const isOfRules = (name: string) => OF_RULES.test(name);

/** How functions of the browser and of Tags are called that a worker does not have. */
const DOES =
  /^(?:alert|assign|back|clear|close|confirm|debug|error|forward|go|info|log|notify|open|pageBottom|print|prompt|reload|track|warn|writeln?)$|^(?:add|append|create|dispatch|get|has|push|query|remove|replace|send|set|write)(?:[A-Z]|$)/;

/** True for a function that every page has, and that can be called as it is: a class can't. */
export function isBuiltInFunction(names: readonly string[]): boolean {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (!isBuiltIn(first) || !/^[a-z]/.test(last) || /^(?:prototype|eval)$/.test(last)) return false;
  if (OF_PAGES.has(first)) return DOES.test(last);
  try {
    const value = names.reduce<unknown>(
      (from, name) => Reflect.get(Object(from), name),
      globalThis,
    );
    return typeof value === 'function';
  } catch {
    return false;
  }
}
