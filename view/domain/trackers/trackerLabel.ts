import { text } from '../../texts/text';

/** What a tracker's name, as `hit.tracker` has it, is called in the views. */
export function trackerLabel(name: string): string {
  const [kind, variable = ''] = [name.split(':', 1)[0], name.slice(name.indexOf(':') + 1)];
  if (name === 'adobe-analytics') return text('trackers.adobeAnalytics');
  if (name === 'built-in') return text('trackers.builtIn');
  if (name === 'web-sdk') return text('trackers.webSdk.all');
  if (kind === 'global') return text('trackers.global', { variable });
  if (kind === 'web-sdk') return text('trackers.webSdk', { instance: variable });
  return name;
}
