import type { Preset } from './preset';

/** The event's name is what the recipes for tests listen to: docs/inspector.md. */
export const dispatchDomEvent: Preset = {
  id: 'domEvent',
  arguments: [{ name: 'event', value: 'hit-sent' }],
  hitTypes: [],
  source: `// A copy: whoever listens may change it, and take it to another frame.
const detail = JSON.parse(JSON.stringify(hit));

document.dispatchEvent(new CustomEvent(args.event, { detail }));
`,
};
