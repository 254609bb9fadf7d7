import { text } from '../../texts/text';
import type { Token } from './HitEventFields';

/** What a rule can use of its hit. */
export const hitTokens = (): Token[] => [
  { token: '%event.hit.variables.eVar5%', help: text('events.token.variable') },
  { token: '%event.hit.contextData.tier%', help: text('events.token.contextData') },
  { token: '%event.hit.type%', help: text('events.token.type') },
  { token: '%event.requestUrl%', help: text('events.token.requestUrl') },
];
