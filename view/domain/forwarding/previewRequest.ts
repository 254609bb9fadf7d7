import type { Hit } from '../../../src/contract/hit';
import type { ForwardHitSettings } from '../../../src/contract/settings';
import { createEnvelope } from '../../../src/forwarding/createEnvelope';
import { createRequest, type ForwardRequest } from '../../../src/forwarding/createRequest';
import { HEAVIEST_HIT, KEEPALIVE } from '../../../src/forwarding/forwardingPolicy';
import { type Message, message } from '../../texts/text';
import { endpointProblem } from './endpoint';
import './texts';

/** A request as it will go out for a hit. */
export interface RequestPreview {
  request: ForwardRequest;
  /** What of it is counted: the body, or the address where that carries all. */
  bytes: number;
  weight: Message | undefined;
}

/** UTF-8, as it travels. */
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** As the action keeps it on the page; what is a data element, or holds one that is no part of an address, stays as it was written. */
const resolved = (endpoint: string) => (URL.canParse(endpoint) ? new URL(endpoint).href : endpoint);

function weightProblem(bytes: number): Message | undefined {
  if (bytes > HEAVIEST_HIT) return message('forwardHit.preview.tooHeavy');
  return bytes > KEEPALIVE ? message('forwardHit.preview.heavy') : undefined;
}

/** Makes the request that these settings make of a hit, by what makes it on the page; or says why there is none. */
export function previewRequest(hit: Hit, settings: ForwardHitSettings): RequestPreview | Message {
  const { format = 'json' } = settings;
  const problem = endpointProblem(settings.endpoint);
  if (problem) return problem;
  const endpoint = resolved(settings.endpoint);
  const envelope = createEnvelope(hit, endpoint, settings);
  if (typeof envelope === 'string') return message('forwardHit.fields.none');
  const request = createRequest(endpoint, format, envelope.text);
  return {
    request,
    bytes: bytesOf(request.body ?? request.url),
    weight: weightProblem(bytesOf(envelope.text)),
  };
}

/** The request as HTTP writes it, without the headers that browsers add. */
export function writeRequest({ method, url, headers, body }: ForwardRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, ...(body === undefined ? [] : ['', body])].join('\n');
}
