import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRequestUrl } from '../../test/readRequestUrl';

const FOLDER = path.resolve(__dirname, '../../test/fixtures/appmeasurement');

interface Step {
  set?: Record<string, unknown>;
  contextData?: Record<string, unknown>;
  call?: string;
  args?: unknown[];
  link?: unknown;
  type?: string;
  name?: string;
}
interface RecordedCase {
  name: string;
  steps: Step[];
  observed: { requests: RecordedRequest[] };
}
interface RecordedRequest {
  protocol: string;
  host: string;
  path: string;
  params: string[][];
}

const cases = readdirSync(FOLDER).map(
  (file) =>
    [file, JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as RecordedCase] as const,
);
const toUrl = ({ protocol, host, path: location, params }: RecordedRequest) =>
  `${protocol}//${host}${location}?${params.map((pair) => pair.join('=')).join('&')}`;

/** What the page views of a case were made of: only where the case sets variables, calls t(), and nothing else. */
function pageViews(steps: Step[]) {
  const known = ['set', 'contextData', 'call', 'args', 'idle', 'wait'];
  if (!steps.every((step) => Object.keys(step).every((key) => known.includes(key)))) return [];
  const views: { variables: Record<string, unknown>; contextData: Record<string, unknown> }[] = [];
  const variables: Record<string, unknown> = {};
  let contextData = {};
  for (const { set, contextData: next = contextData, call, args = [] } of steps) {
    Object.assign(variables, set);
    contextData = next;
    if (call) views.push({ variables: { ...variables }, contextData });
    if (call && (call !== 't' || args.length)) return [];
  }
  return variables['abort'] ? [] : views;
}

const NAMED =
  /^(pageName|pageURL|channel|server|pageType|campaign|purchaseID|transactionID|state|zip|events|products|currencyCode|charSet|visitorID|marketingCloudVisitorID|(prop|eVar|list|hier)\d+)$/;
const KEY = /^\w+(\.\w+)*$/;
const TYPES: Record<string, string> = { o: 'custom', d: 'download', e: 'exit' };

it.each(cases.filter(([, { observed }]) => observed.requests[0]))(
  'reads each request of the recorded case %s',
  (_, { observed }) => {
    for (const request of observed.requests) {
      const hit = readRequestUrl(toUrl(request));
      expect(hit.reportSuites).toEqual([request.path.split('/')[3]]);
      // The last parameter: all blocks before it are closed.
      expect(hit.values['param.AQE']).toBe('1');
      const [, pageName] = request.params.find(([key]) => key === 'pageName') ?? [];
      expect(hit.variables['pageName']).toBe(pageName && decodeURIComponent(pageName));
    }
  },
);

it('gives back what was set, in page views', () => {
  let compared = 0;
  for (const [file, { steps, observed }] of cases) {
    for (const [index, { variables, contextData }] of pageViews(steps).entries()) {
      const request = observed.requests[index];
      if (!request) continue;
      const hit = readRequestUrl(toUrl(request));
      expect([file, hit.type]).toEqual([file, 'page']);
      for (const [name, value] of Object.entries(variables)) {
        if (!NAMED.test(name) || !value) continue;
        const sent = hit.variables[name];
        // AppMeasurement cuts long values.
        expect([file, name, sent]).toEqual([file, name, `${value}`.slice(0, sent?.length || 1)]);
        compared++;
      }
      for (const [key, value] of Object.entries(contextData)) {
        const sent = hit.contextData[key];
        if (!KEY.test(key) || typeof value !== 'string' || !value || sent === '<volatile>')
          continue;
        expect([file, key, sent]).toEqual([file, key, value]);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

it('gives back what was set, in links', () => {
  let compared = 0;
  for (const [file, { steps, observed }] of cases) {
    const [link, ...more] = steps.filter((step) => step.link !== undefined);
    const [request] = observed.requests;
    if (!link || more[0] || !request || observed.requests.length > 1) continue;
    const hit = readRequestUrl(toUrl(request));
    expect([file, hit.type]).toEqual([file, TYPES[link.type ?? 'o']]);
    if (link.name) expect([file, hit.variables['linkName']]).toEqual([file, link.name]);
    compared++;
  }
  expect(compared).toBeGreaterThan(5);
});
