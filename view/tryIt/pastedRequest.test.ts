import { readRequestUrl } from '../../test/readRequestUrl';
import { readPastedRequest } from './pastedRequest';

const URL_ALONE = 'https://m.example.com/b/ss/one,two/1/JS-2.27.0/s77?AQB=1&pageName=a%20b&AQE=1';
const BARE = 'https://m.example.com/b/ss/one,two/1/JS-2.27.0/s77';
const BODY = 'AQB=1&pageName=a%20b&AQE=1';

test.each([
  ['a URL', URL_ALONE],
  ['a URL with space around it', `\n  ${URL_ALONE}  \n`],
  ['a URL and a body', `${BARE}\n${BODY}\n`],
  ['a URL and a body with Windows line ends', `${BARE}\r\n\r\n${BODY}\r\n`],
  ['cURL', `curl '${URL_ALONE}' \\\n  -H 'accept: */*' \\\n  -H 'referer: https://x.example/'`],
  ['cURL with a body', `curl '${BARE}' \\\n  -H 'accept: */*' \\\n  --data-raw '${BODY}'`],
  [
    'cURL with a quoted body',
    `curl '${BARE}' --data-raw $'${BODY.replace('&AQE', '&c1=\\u0021&AQE')}'`,
  ],
  [
    'cURL for Windows',
    `curl ^"${URL_ALONE.replace('%', '^%^').replaceAll('&', '^&')}^" ^\r\n  -H ^"accept: */*^"`,
  ],
  ['PowerShell', `Invoke-WebRequest -UseBasicParsing -Uri "${URL_ALONE}" \`\n-Headers @{}`],
  ['fetch', `fetch("${BARE}", {\n  "body": "${BODY}",\n  "method": "POST"\n});`],
])('%s is read', (_name, pasted) => {
  const read = readPastedRequest(pasted);
  if (typeof read === 'string') throw new Error(read);
  const { reportSuites, variables } = readRequestUrl(read.requestUrl);
  expect(reportSuites).toEqual(['one', 'two']);
  expect(variables['pageName']).toBe('a b');
  expect(read.requestUrl).toMatch(/^https:.*\?AQB=1.*AQE=1$/);
});

const INTERACT = 'https://edge.adobedc.net/ee/or2/v1/interact?configId=1&requestId=2';
const EVENTS = '{"meta":{"a":{}},"events":[{"xdm":{"eventType":"x"},"data":{"k":"v {}"}}]}';

test.each([
  ['URL and body', `${INTERACT}\n${EVENTS}`],
  ['cURL', `curl '${INTERACT}' \\\n  -H 'accept: */*' \\\n  --data-raw '${EVENTS}'`],
])('a request of the Web SDK is read with its body (%s)', (_name, pasted) => {
  expect(readPastedRequest(pasted)).toEqual({
    tracker: 'web-sdk:alloy',
    requestUrl: INTERACT,
    event: { xdm: { eventType: 'x' }, data: { k: 'v {}' } },
  });
});

test.each([
  ['', 'missing'],
  [' \n ', 'missing'],
  ['AQB=1&pageName=a&AQE=1', 'noUrl'],
  ['https://[/b/ss/x/1/', 'noUrl'],
  ['https://www.example.com/index.html?a=b', 'notAnalytics'],
  ['https://m.example.com/b/ss/', 'notAnalytics'],
  [INTERACT, 'webSdk'],
  [`${INTERACT}\n{"events":[]}`, 'webSdk'],
  [`${INTERACT}\n{"query":{}}`, 'webSdk'],
  [`${INTERACT}\n{"events":[{"xdm":`, 'webSdk'],
  [BARE, 'noQuery'],
])('%p is no sample, and why', (pasted, problem) => {
  expect(readPastedRequest(pasted)).toBe(problem);
});
