import { isConsent } from '../../forwarding/isConsent';
import type { Forwarding, ForwardRecord } from '../../page/forwarding';

/** Asks for consent by the tokens of records. */
export interface Consent {
  /** Remembers the last answer to what the engine hides, which only an action sees. */
  answered(tokens: readonly unknown[], answer: boolean): void;
  /** The record's tokens with this answer now; `undefined` is that of what nobody can answer until an action runs. */
  tokens(record: ForwardRecord, answer: boolean | undefined): unknown[];
}

export const tokensOf = ({ c }: ForwardRecord): readonly unknown[] => [c ?? []].flat();

export function createConsent({ copies }: Forwarding): Consent {
  const answers = new Map<unknown, boolean>();

  function ask(token: unknown): boolean | undefined {
    let answer = token;
    try {
      if (`${token}`[0] === '\0') return answers.get(token);
      // A copy of the library that does not know the data element leaves its token as it is: then another one is asked.
      for (const { replaceTokens } of copies) if (answer === token) answer = replaceTokens(token);
    } catch (_) {
      return false;
    }
    return isConsent(answer);
  }

  return {
    answered(tokens, answer) {
      for (const token of tokens) answers.set(token, answer);
    },
    tokens: (record, answer) => tokensOf(record).filter((token) => ask(token) === answer),
  };
}
