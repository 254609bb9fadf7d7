import { replaceTokens } from '../../../src/contract/dataElement';
import { type Message, message } from '../../texts/text';

/**
 * What is wrong with the name of a Web SDK instance; undefined when nothing is. Adobe's extension takes any name but a number, one with
 * a hyphen as well. An empty one is the caller's matter.
 */
export function instanceProblem(name: string): Message | undefined {
  const alone = /^(?:window|self|globalThis|top|parent)\s*\.\s*([^\s.]+)$/.exec(name)?.[1];
  if (alone !== undefined) return message('trackers.instance.withWindow', { alone, name });
  const named = replaceTokens(name, () => '_');
  return /[\s.'"`()[\]{}]|^\d+$/.test(named)
    ? message('trackers.instance.wrong', { name })
    : undefined;
}
