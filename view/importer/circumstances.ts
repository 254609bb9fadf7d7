import type { Code } from '../javascript/code';
import { createFlow } from '../javascript/flow';
import { isFunction, type Node, ownName, staticText } from '../javascript/nodes';
import { placeOf } from '../javascript/places';
import { type Circumstance, isDeciding } from '../javascript/reach';
import { type Message, message } from '../texts/message';
import type { ImportNote, RuleKind } from './importTypes';
import { knowledgeOf } from './knowledge';
import { placeOfReceiver } from './receivers';
import type { Registration } from './registration';
import { shortened, shortText } from './shortText';

export interface Circumstances {
  notes: readonly ImportNote[];
  /** How a rule does what the code did, where it did not register the callback for certain. */
  rule: RuleKind | undefined;
}

/**
 * Says what decided whether, when, and how often the registration took place: none of it is taken over. Sure is what runs by itself when
 * the text runs, when the page has loaded, or when the tracker is there.
 */
export function readCircumstances(registration: Registration, paste: Code): Circumstances {
  const flow = createFlow(paste, knowledgeOf(paste, registration));
  const places = [...registration.places, ...placeOfReceiver(paste, registration.receiver)];
  const found = places.flatMap((place) => flow.reach(place).circumstances);
  const notes = found.flatMap((circumstance): ImportNote[] => {
    const said = messageOf(circumstance, paste);
    return said ? [{ ...placeOf(paste, circumstance.node), weight: 'check', message: said }] : [];
  });
  const deciding = found.filter(isDeciding);
  if (deciding.length === 0) return { notes, rule: undefined };
  if (deciding.some(({ kind }) => kind === 'exit')) return { notes, rule: 'none' };
  const isStanding = deciding.every(({ kind }) => /^(?:condition|try)$/.test(kind));
  const rule = isStanding && registration.kind === 'post-track' ? 'every-hit' : 'next-hit';
  return { notes, rule };
}

function messageOf({ kind, node }: Circumstance, paste: Code): Message | undefined {
  switch (kind) {
    case 'load':
      return undefined;
    case 'condition':
      return message('importer.conditional', { code: shortText(node, paste) });
    case 'uncalled': {
      const name = isFunction(node) ? ownName(node) : undefined;
      return name === undefined
        ? message('importer.uncalled')
        : message('importer.uncalled.named', { name });
    }
    case 'awaited':
      return message('importer.awaited', { code: shortText(node, paste) });
    case 'repeated':
      return message('importer.again', { code: headOf(node, paste) });
    case 'cancelled':
      return message('importer.timer', { code: shortText(node, paste) });
    case 'promised':
    case 'event':
    case 'handedOver':
      return message(`importer.${kind}`, { code: headOf(node, paste) });
    default:
      return message(`importer.${kind}`);
  }
}

/** What a function is handed to, without the function. */
function headOf(node: Node, paste: Code): string {
  if (node.type === 'AssignmentExpression') return shortText(node.left, paste);
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
    return shortText(node, paste);
  const [first, more] = node.arguments;
  const given = staticText(first) !== undefined && first ? paste.textOf(first) : '';
  const rest = given === '' ? '…' : more ? `${given}, …` : given;
  return shortened(`${paste.textOf(node.callee)}(${first ? rest : ''})`);
}
