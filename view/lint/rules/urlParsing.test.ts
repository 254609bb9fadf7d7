import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  ['requestUrl.split("&");', 'requestUrl.split("&")', undefined],
  ['hit.requestUrl.split("/")[5];', 'hit.requestUrl.split("/")', undefined],
  ['send(requestUrl.split("?")[1]);', 'requestUrl.split("?")', undefined],
  [
    'send(new URL(requestUrl).searchParams.get("v5"));',
    'new URL(requestUrl).searchParams',
    'send(hit.get("eVar5"));',
  ],
  [
    'send(new URLSearchParams(requestUrl.slice(9)).get("bw"));',
    'new URLSearchParams(requestUrl.slice(9))',
    'send(hit.get("param.bw"));',
  ],
  [
    'send(new URLSearchParams(requestUrl.split("?").pop()));',
    'new URLSearchParams(requestUrl.split("?").pop())',
    undefined,
  ],
  ['const u = new URL(requestUrl); send(u.searchParams);', 'u.searchParams', undefined],
  ['const { searchParams: p } = new URL(requestUrl);', 'searchParams', undefined],
  [
    'send(new URL(requestUrl).search.split("&"));',
    'new URL(requestUrl).search.split("&")',
    undefined,
  ],
  [
    'const { pathname } = new URL(requestUrl); send(pathname.split("/")[3]);',
    'pathname.split("/")',
    undefined,
  ],
  [
    'const a = document.createElement("a"); a.href = requestUrl; send(a.search.split("&"));',
    'a.search.split("&")',
    undefined,
  ],
  [
    'send(requestUrl.match(/[?&]c4=([^&]*)/)[1]);',
    'requestUrl.match(/[?&]c4=([^&]*)/)',
    'send(hit.get("prop4"));',
  ],
  [
    'send(decodeURIComponent((requestUrl.match(/[?&]v5=([^&]*)/) || [])[1]));',
    'requestUrl.match(/[?&]v5=([^&]*)/)',
    'send(hit.get("eVar5"));',
  ],
  [
    'send(/&pageName=([^&]+)/.exec(hit.requestUrl)?.[1]);',
    '/&pageName=([^&]+)/.exec(hit.requestUrl)',
    'send(hit.get("pageName"));',
  ],
  [
    'send(requestUrl.match(/\\/b\\/ss\\/([^/]+)/)[1]);',
    'requestUrl.match(/\\/b\\/ss\\/([^/]+)/)',
    'send(hit.get("reportSuites"));',
  ],
  [
    'const m = requestUrl.match(/&c4=([^&]*)/); send(m && m[1]);',
    'requestUrl.match(/&c4=([^&]*)/)',
    undefined,
  ],
  [
    'const pattern = /[?&]c4=([^&]*)/; send(pattern.exec(requestUrl));',
    'pattern.exec(requestUrl)',
    undefined,
  ],
  [
    'send(new RegExp("[?&]" + name + "=([^&]*)").exec(requestUrl));',
    'new RegExp("[?&]" + name + "=([^&]*)").exec(requestUrl)',
    undefined,
  ],
  [
    'if (/[?&]c4=/.test(requestUrl)) send();',
    '/[?&]c4=/.test(requestUrl)',
    'if (hit.get("prop4") !== undefined) send();',
  ],
  ['send(!/[?&]c4=/.test(requestUrl));', '/[?&]c4=/.test(requestUrl)', undefined],
  ['send(requestUrl.search("v5="));', 'requestUrl.search("v5=")', undefined],
  [
    'send(requestUrl.matchAll(/(\\w+)=(\\w+)/g));',
    'requestUrl.matchAll(/(\\w+)=(\\w+)/g)',
    undefined,
  ],
  [
    'requestUrl.replace(/[?&]([^=]+)=([^&]*)/g, (all, key, value) => { map[key] = value; });',
    'requestUrl.replace(/[?&]([^=]+)=([^&]*)/g, (all, key, value) => { map[key] = value; })',
    undefined,
  ],
  [
    'send(requestUrl.replace(/.*[?&]c4=([^&]*).*/, "$1"));',
    'requestUrl.replace(/.*[?&]c4=([^&]*).*/, "$1")',
    undefined,
  ],
  [
    'send(requestUrl.substring(requestUrl.indexOf("&c4=") + 4));',
    'requestUrl.indexOf("&c4=")',
    undefined,
  ],
  ['send(requestUrl.lastIndexOf("v5="));', 'requestUrl.lastIndexOf("v5=")', undefined],
  ['send(requestUrl.includes("&v5="));', 'requestUrl.includes("&v5=")', undefined],
  ['const { requestUrl: u } = hit; send(u.split("&"));', 'u.split("&")', undefined],
  ['send(hit.get("requestUrl").split("&"));', 'hit.get("requestUrl").split("&")', undefined],
  ['let q = requestUrl; q = decodeURIComponent(q); send(q.split("&"));', 'q.split("&")', undefined],
  [
    'function read(url, key) { return url.match(new RegExp("[?&]" + key + "=([^&]*)")); }\nsend(read(requestUrl, "v5"));',
    'url.match(new RegExp("[?&]" + key + "=([^&]*)"))',
    undefined,
  ],
  [
    'send(s.Util.getQueryParam("c4", requestUrl));',
    's.Util.getQueryParam("c4", requestUrl)',
    'send(hit.get("prop4"));',
  ],
  ['send(qs.parse(requestUrl));', 'qs.parse(requestUrl)', undefined],
])('%s', (source, marked, expected) => {
  expect(foundBy('urlParsing', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('urlParsing', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'new URL(requestUrl).hostname;',
  'new URLSearchParams(location.search);',
  'location.href.split("?");',
  'requestUrl.includes("x");',
  'new URLSearchParams({ a: 1 });',
  'new URLSearchParams({ url: requestUrl });',
  'send("/x?" + new URLSearchParams([["url", requestUrl]]));',
  'send(requestUrl.split("?")[0]);',
  'const [address] = requestUrl.split("?"); send(address);',
  'send(requestUrl.split("#").shift());',
  'send(requestUrl.slice(0, 200), requestUrl.length, requestUrl.toLowerCase());',
  'send(requestUrl.slice(0, requestUrl.indexOf("?")));',
  'send(requestUrl.indexOf("https://") === 0, requestUrl.startsWith("https:"));',
  'send(/example\\.com/.test(requestUrl), requestUrl.match(/^https?:/));',
  // What passes the URL on with another host, or without a parameter.
  'send(requestUrl.replace(/^https?:\\/\\/[^/]+/, "https://partner.example"));',
  'send(requestUrl.replace(/([?&])mid=[^&]*/, "$1"));',
  'send(requestUrl.replace(/&(mid|aid)=[^&]*/g, () => ""));',
  'send(requestUrl.replace(/\\?.*/, ""));',
  'fetch("/x?u=" + encodeURIComponent(requestUrl)).catch(log);',
  'navigator.sendBeacon("/x", requestUrl);',
  'window.dispatchEvent(new CustomEvent("hit", { detail: requestUrl }));',
  'send(hit.variables.pageURL.split("?"), hit.get("products").split(";"), args.list.split("&"));',
  'send(document.referrer.match(/[?&]q=([^&]*)/), s.Util.getQueryParam("q"));',
  'const text = "Sent: " + requestUrl; send(text.split(" "));',
  '(function (requestUrl) { requestUrl.split("&"); })(location.href);',
  'send(pattern.test(requestUrl), requestUrl.match(pattern));',
  'a.href = requestUrl; send(a.search);',
])('leaves alone %s', (source) => {
  expect(foundBy('urlParsing', source)).toEqual([]);
});
