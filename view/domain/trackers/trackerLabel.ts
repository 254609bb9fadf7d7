import { text } from '../../texts/text';

/** What a tracker's name, as `hit.tracker` has it, is called in the views. */
export function trackerLabel(name: string): string {
  const [kind, variable = ''] = [name.split(':', 1)[0], name.slice(name.indexOf(':') + 1)];
  if (name === 'adobe-analytics') return text('tracker.adobeAnalytics');
  if (name === 'built-in') return text('tracker.builtIn');
  if (name === 'web-sdk') return text('tracker.webSdk.all');
  if (kind === 'global') return text('tracker.global', { variable });
  if (kind === 'web-sdk') return text('tracker.webSdk', { instance: variable });
  return name;
}
