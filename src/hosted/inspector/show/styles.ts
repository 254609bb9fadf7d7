/** `!important` inside wins over the page's own: https://drafts.csswg.org/css-cascade-5/#layer-ordering, "context". */
export const STYLES = `
:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: auto 12px 12px auto !important;
  z-index: 2147483647 !important;
  display: block !important;
  contain: layout style !important;
}
:host([corner^="top"]) { inset-block: 12px auto !important; }
:host([corner$="left"]) { inset-inline: 12px auto !important; }
:host([behind]) { z-index: -1 !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.root {
  --back: #fff; --raised: #f3f3f5; --line: #d0d1d6; --text: #1d1e22; --soft: #595c66;
  --accent: #0b5cd6; --good: #13703a; --bad: #b3152a; --wait: #8a5a00; --chosen: #e3edfd;
  color-scheme: light;
  font: 13px/1.45 system-ui, sans-serif;
  color: var(--text);
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .root {
    --back: #1e1f24; --raised: #2a2c33; --line: #474a54; --text: #eeeef2; --soft: #b2b5c0;
    --accent: #86b7ff; --good: #6fd795; --bad: #ff9aa2; --wait: #f0c168; --chosen: #2b3d5c;
    color-scheme: dark;
  }
}
button, input, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 3px 8px; min-height: 28px; margin: 0; }
button { cursor: pointer; }
button:hover { background: var(--raised); }
button[aria-pressed="true"] { background: var(--chosen); border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.badge { border-radius: 20px; padding: 6px 14px; font-weight: 600; background: var(--back); box-shadow: 0 2px 8px #0005; }
.badge.bad { border-color: currentColor; }
.panel { width: min(920px, calc(100vw - 24px)); height: min(560px, calc(100vh - 24px)); display: flex; flex-direction: column; background: var(--back); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 28px #0006; container-type: inline-size; overflow: auto; contain: strict; }
.panel > * { flex: none; }
header { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 8px 10px; background: var(--raised); border-bottom: 1px solid var(--line); }
h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; font-size: inherit; }
h2 { font-size: 14px; }
header p { flex: 1; color: var(--soft); white-space: nowrap; }
.filters { display: flex; flex-wrap: wrap; gap: 6px 10px; padding: 6px 10px; border-bottom: 1px solid var(--line); }
.filters label { display: flex; gap: 4px; align-items: center; color: var(--soft); }
.filters input, .filters select { color: var(--text); max-width: 150px; }
.page { padding: 6px 10px; border-bottom: 1px solid var(--line); max-height: 30%; overflow: auto; }
/* Where the window is low, the panel scrolls, and what it is about can be read all the same. */
.body { flex: 1 0 260px; display: grid; grid-template-columns: minmax(220px, 36%) 1fr; grid-template-rows: minmax(0, 1fr); }
.hits, .detail { contain: strict; }
.hits { border-right: 1px solid var(--line); overflow: auto; }
.hits p { padding: 10px; color: var(--soft); }
[role="listbox"] { list-style: none; }
[role="option"] { display: grid; grid-template-columns: auto 1fr auto; gap: 0 8px; padding: 6px 10px; border-bottom: 1px solid var(--line); cursor: pointer; contain: content; }
[role="option"]:hover { background: var(--raised); }
[role="option"][aria-selected="true"] { background: var(--chosen); }
[role="option"]:focus-visible { outline-offset: -2px; }
.what { font-weight: 600; }
.number, .soft { color: var(--soft); }
.second { grid-column: 2; color: var(--soft); }
.state { white-space: nowrap; }
.state::before { content: ""; display: inline-block; width: 8px; height: 8px; border-radius: 4px; margin-right: 5px; background: currentColor; }
.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); } .none { color: var(--soft); }
.detail { overflow: auto; padding: 10px 14px 16px; }
.detail > * + *, .detail section > * + *, .actions { margin-top: 8px; }
.detail > section { border-top: 1px solid var(--line); padding-top: 10px; }
h3 { font-size: 14px; }
h4 { margin-top: 10px; color: var(--soft); font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; }
.found { list-style: none; }
.found li { border-left: 3px solid var(--soft); padding: 2px 8px; margin-top: 4px; }
.found li.problem { border-color: var(--bad); }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: 8px 0; }
.steps li { flex: 1 1 110px; position: relative; padding: 14px 10px 0 0; }
.steps li::before { content: ""; position: absolute; inset: 4px 0 auto 0; border-top: 2px solid var(--line); }
.steps li::after { content: ""; position: absolute; inset: 0 auto auto 0; width: 10px; height: 10px; border-radius: 5px; background: currentColor; }
.steps li:last-child::before { display: none; }
.steps b { display: block; font-weight: 600; }
.steps span { color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(110px, 40%) 1fr; gap: 4px 12px; }
dt small { color: var(--soft); margin-left: 6px; font-size: 11px; }
dt .about { display: block; margin: 0; line-height: 1.3; }
.value { white-space: pre-wrap; unicode-bidi: isolate; font-family: ui-monospace, monospace; font-size: 12px; }
dd ul, .plain { padding-left: 18px; }
.runs { list-style: none; }
.runs li { padding: 5px 0; border-bottom: 1px solid var(--line); }
.runs b { margin-right: 8px; }
.change { font-size: 11px; border: 1px solid currentColor; border-radius: 4px; padding: 0 4px; margin-right: 6px; }
pre { margin: 4px 0 0; white-space: pre-wrap; font: 12px/1.4 ui-monospace, monospace; background: var(--raised); padding: 6px 8px; border-radius: 6px; unicode-bidi: isolate; }
summary { cursor: pointer; }
textarea { width: 100%; height: 90px; font: 12px/1.4 ui-monospace, monospace; }
.unseen { position: absolute; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 700px) { .panel { height: calc(100vh - 24px); } }
@container (max-width: 600px) {
  .body { flex-basis: max(260px, min(460px, 100vh - 60px)); grid-template-columns: 1fr; grid-template-rows: minmax(96px, 34%) 1fr; }
  .page { max-height: 72px; }
  .filters { display: grid; grid-template-columns: 1fr 1fr; }
  .filters label { display: block; }
  .filters input, .filters select { width: 100%; max-width: none; }
  .hits { border-right: 0; border-bottom: 1px solid var(--line); }
  dl { grid-template-columns: 1fr; }
  dd { padding-left: 10px; }
}
@media (forced-colors: active) { .state::before, .steps li::after { forced-color-adjust: none; } }
`;
