import { type Node, propertyName } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, isParameter } from '../code/callbackCode';
import type { Finding, Fix, LintContext } from '../problem';

/** Arguments that are read and that nobody has given: `args.teir`. */
export function unknownArguments(code: CallbackCode, { argumentNames }: LintContext): Finding[] {
  const read = [...members(code), ...patterns(code)];
  const isKnown = (name: string) =>
    argumentNames.includes(name) ||
    name in Object.prototype ||
    read.some((use) => use.name === name && use.written);
  return read
    .filter(({ name }) => !isKnown(name))
    .map(({ node, name }) => ({
      severity: 'warning',
      from: node.start,
      to: node.end,
      message: message('lint.unknownArguments', { name }),
      fixes: [...meant(node, name, argumentNames), added(name)],
    }));
}

interface Use {
  /** The name as it stands in the code. */
  node: Node;
  name: string;
  written: boolean;
}

function members(code: CallbackCode): Use[] {
  return code.nodes('MemberExpression').flatMap((member) => {
    const name = propertyName(member);
    if (name === undefined || !isParameter(code, member.object, 'args')) return [];
    const parent = code.parent(member);
    const written = parent?.type === 'AssignmentExpression' && parent.left === member;
    return [{ node: member.property, name, written }];
  });
}

/** `const { tier } = args`. */
function patterns(code: CallbackCode): Use[] {
  return code.nodes('VariableDeclarator').flatMap(({ id, init }) => {
    if (id.type !== 'ObjectPattern' || !init || !isParameter(code, init, 'args')) return [];
    return id.properties.flatMap((property) => {
      if (property.type !== 'Property' || property.computed) return [];
      const { key } = property;
      // With a value of its own for what is missing, an argument may be missing.
      if (key.type !== 'Identifier' || property.value.type === 'AssignmentPattern') return [];
      return [{ node: key, name: key.name, written: false }];
    });
  });
}

function added(name: string): Fix {
  const fix = message('lint.unknownArguments.fix', { name });
  return { message: fix, changes: [], addArgument: { name, value: '' } };
}

/** The argument that was meant: the same but for its case, or for one slip of the finger. */
function meant(node: Node, name: string, argumentNames: readonly string[]): Fix[] {
  const near = argumentNames.find((known) => isNear(known.toLowerCase(), name.toLowerCase()));
  if (near === undefined || node.type !== 'Identifier') return [];
  const changes = [{ from: node.start, to: node.end, insert: near }];
  return [{ message: message('lint.fix.use', { code: near }), changes }];
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('');
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}
