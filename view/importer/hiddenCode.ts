import type { Code } from '../javascript/code';
import { textOf } from '../javascript/names';
import type { Node } from '../javascript/nodes';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import { POST_TRACK } from './postTrack';
import type { Found } from './registration';

/** A registration, or what follows an event, as it looks in a text. */
const CODE =
  /registerPostTrackCallback\s*(?:\(|\.\s*(?:call|apply|bind)\b)|\bsendEvent\b[\s\S]{0,2000}?\)\s*\.\s*(?:then|catch|finally)\s*\(/;

/** Code that stands in texts, as in `setTimeout("…")`: it is not read. */
export function findHiddenCode(paste: Code): Found {
  const names = new Set(
    paste
      .nodes('MemberExpression')
      .filter(({ computed, property }) => computed && textOf(paste, property) === POST_TRACK)
      .flatMap(({ property }) =>
        property.type === 'Identifier' ? (paste.variableOf(property) ?? []) : [],
      ),
  );
  const isName = (node: Node): boolean => {
    const parent = paste.parent(node);
    if (parent?.type === 'TemplateLiteral') return isName(parent);
    if (parent?.type === 'MemberExpression' || parent?.type === 'BinaryExpression') return true;
    if (parent?.type === 'CallExpression') return /hasOwn/.test(paste.textOf(parent.callee));
    const id = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
    const variable = id?.type === 'Identifier' ? paste.variableOf(id) : undefined;
    return variable !== undefined && names.has(variable);
  };
  const texts = paste.nodes('Literal', 'TemplateElement').filter((node) => {
    const text = node.type === 'Literal' ? node.value : node.value.cooked;
    if (typeof text !== 'string') return false;
    return text.trim() === POST_TRACK ? !isName(node) : CODE.test(text);
  });
  return {
    registrations: [],
    problems: texts.map((node) => ({
      ...placeOf(paste, node),
      message: message('importer.inText'),
    })),
  };
}
