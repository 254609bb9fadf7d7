import type { Identifier } from 'estree';
import type { Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding, Fix } from '../problem';

/** Properties of the window that one does assign to. */
const OF_THE_PAGE = /^(location|name|status|opener|on[a-z]+)$/;

/** Assignments that make a variable of the page by mistake. */
export function undeclaredVariables(code: CallbackCode): Finding[] {
  const isStrict = code
    .nodes('ExpressionStatement')
    .some((statement) => 'directive' in statement && statement.directive === 'use strict');
  return [...code.globals].flatMap(([name, references]): Finding[] => {
    const uses = references.map(({ identifier }) => identifier);
    const written = uses.find((use) => isMade(code, use));
    if (!written || OF_THE_PAGE.test(name)) return [];
    return [
      {
        severity: isStrict ? 'error' : 'warning',
        from: written.start,
        to: written.end,
        message: message(
          isStrict ? 'lint.undeclaredVariables.strict' : 'lint.undeclaredVariables',
          { name },
        ),
        fixes: [
          ...(isReadFirst(code, written, uses) ? [] : [declaration(code, written, uses)]),
          ...onWindow(code, name, uses),
        ],
      },
    ];
  });
}

/** True where a plain assignment gives the name a value; "+=" needs a variable that is there. */
function isMade(code: CallbackCode, use: Identifier): boolean {
  if (!code.referenceTo(use)?.isWrite()) return false;
  const parent = code.parent(use);
  return !(
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'AssignmentExpression' && parent.left === use && parent.operator !== '=')
  );
}

/** True where the new value is made of the old one, as in `list = list || []`: then it is a variable of the page. */
function isReadFirst(
  code: CallbackCode,
  written: Identifier,
  uses: readonly Identifier[],
): boolean {
  const parent = code.parent(written);
  const made = parent?.type === 'AssignmentExpression' ? parent.end : written.end;
  return uses.some((use) => use !== written && use.end <= made);
}

function declaration(code: CallbackCode, written: Identifier, uses: readonly Identifier[]): Fix {
  const assignment = code.parent(written);
  const holder = assignment && code.parent(assignment);
  const isPlain = assignment?.type === 'AssignmentExpression' && assignment.left === written;
  const block = holder && code.parent(holder);
  const inside = (place: Node | undefined) =>
    place !== undefined && uses.every(({ start, end }) => place.start <= start && end <= place.end);
  const change = (keyword: string): Fix => ({
    message: message('lint.undeclaredVariables.fix', { code: `${keyword} ${written.name}` }),
    changes: [{ from: written.start, to: written.start, insert: `${keyword} ` }],
  });
  const isStatement = holder?.type === 'ExpressionStatement' && block?.type === 'BlockStatement';
  if (isPlain && isStatement && inside(block)) {
    return change(
      uses.filter((use) => code.referenceTo(use)?.isWrite()).length === 1 ? 'const' : 'let',
    );
  }
  const isLoop =
    (holder?.type === 'ForStatement' && holder.init === assignment && isPlain) ||
    ((assignment?.type === 'ForOfStatement' || assignment?.type === 'ForInStatement') &&
      assignment.left === written);
  if (isLoop && inside(holder?.type === 'ForStatement' ? holder : assignment)) return change('let');
  const [first] = code.root.body.body;
  const at = first?.start ?? 0;
  return {
    message: message('lint.undeclaredVariables.fix', { code: `let ${written.name};` }),
    changes: [{ from: at, to: at, insert: `let ${written.name};\n` }],
  };
}

/** Says that the page's variable is meant. */
function onWindow(code: CallbackCode, name: string, uses: readonly Identifier[]): Fix[] {
  const writes = uses.filter((use) => isMade(code, use));
  const plain = writes.every((use) => code.parent(use)?.type === 'AssignmentExpression');
  if (!plain) return [];
  return [
    {
      message: message('lint.fix.use', { code: `window.${name}` }),
      changes: writes.map(({ start }) => ({ from: start, to: start, insert: 'window.' })),
    },
  ];
}
