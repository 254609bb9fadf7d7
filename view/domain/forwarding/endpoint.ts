import { checkEndpoint } from '../../../src/forwarding/checkEndpoint';
import { type Message, message } from '../../texts/text';
import './texts';

const DATA_ELEMENT = /%[^%]+%/g;

/** What a data element may hold as a part of an address: a name, a number, and the host that needs no https. */
const POSSIBLE_PARTS = ['x', '1', 'localhost'] as const;

export const hasDataElement = (written: string): boolean =>
  written.replace(DATA_ELEMENT, '') !== written;

/** The addresses that may come of what was written; none where a data element begins it, which may hold anything. */
function possibleAddresses(written: string): readonly string[] {
  const address = written.trim();
  return /^%[^%]+%/.test(address)
    ? []
    : POSSIBLE_PARTS.map((part) => address.replace(DATA_ELEMENT, part));
}

/** What is wrong with an endpoint whatever its data elements hold; undefined when nothing is. With them resolved it is checked again on the page. */
export function endpointProblem(written: string): Message | undefined {
  if (written.trim() === '') return message('forwardHit.endpoint.missing');
  const problems = possibleAddresses(written).map(checkEndpoint);
  const [problem] = problems;
  if (problem === undefined || problems.includes(undefined)) return undefined;
  return message(`forwardHit.endpoint.${problem === 'with a password' ? 'password' : problem}`);
}

/** Whether an endpoint is on the visitor's own machine: each visitor's, so that it is of use to the developer alone. */
export function isLoopback(written: string): boolean {
  const [address] = possibleAddresses(written);
  if (address === undefined || checkEndpoint(address) !== undefined) return false;
  const { hostname } = new URL(address);
  return checkEndpoint(`http://${hostname}/`) === undefined;
}
