import type { Preset } from './preset';

export const sendToEndpoint: Preset = {
  id: 'endpoint',
  arguments: [{ name: 'endpoint', value: 'https://collect.example.com/hits' }],
  hitTypes: [],
  source: `if (!/^https:/i.test(args.endpoint)) {
  throw new Error('The endpoint must begin with https: "' + args.endpoint + '"');
}

// As little as the endpoint needs. With the hit's ID it can tell what it already has.
const body = JSON.stringify({
  id: hit.id,
  sentAt: hit.sentAt,
  type: hit.type,
  pageName: hit.get('pageName'),
  purchaseID: hit.get('purchaseID'),
});

// Returned, so that errors reach the log. The endpoint has to allow this page's origin (CORS).
return fetch(args.endpoint, {
  method: 'POST',
  body,
  // With plain text, the browser does not ask the endpoint for permission first.
  headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
  credentials: 'omit',
  // The request goes on when the visitor leaves the page.
  keepalive: true,
}).then((response) => {
  if (!response.ok) throw new Error('The endpoint answered ' + response.status);
});
`,
};
