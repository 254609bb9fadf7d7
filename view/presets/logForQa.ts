import type { Preset } from './preset';

export const logForQa: Preset = {
  id: 'log',
  arguments: [{ name: 'label', value: 'Hit sent' }],
  hitTypes: [],
  source: `// In the browser's console, and only while debugging: _satellite.setDebug(true).
const list = (values) =>
  Object.keys(values)
    .sort()
    .map((name) => '\\n  ' + name + ': ' + values[name])
    .join('');

_satellite.logger.log(
  args.label + ': ' + hit.type + ', ' + hit.tracker + ', ' + hit.reportSuites.join(', '),
  list(hit.variables),
  list(hit.contextData),
  '\\n' + requestUrl
);
`,
};
