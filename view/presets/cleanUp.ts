import type { Preset } from './preset';

export const cleanUp: Preset = {
  id: 'cleanUp',
  arguments: [{ name: 'variables', value: 'events, products, purchaseID, eVar1' }],
  hitTypes: [],
  source: `// Needs the tracker: nothing to do for the Web SDK, which keeps no variables between events.
if (!s) return;

const names = args.variables.split(',').map((name) => name.trim());

// A moment later: for a beacon, the tracker is still at work and would put values back.
return Promise.resolve().then(() => {
  names.forEach((name) => {
    // What the page has set for its next hit meanwhile is another value, and stays.
    const sent = hit.get(name);
    if (sent !== undefined && String(s[name]) === sent) s[name] = '';
  });
});
`,
};
