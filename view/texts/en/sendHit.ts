import type { Pattern } from '../TextFormatter';

/** The action Send Hit, in English. */
export const sendHitEn = {
  'sendHit.title': 'Post-Track Callback: Send Hit',

  'sendHit.type': 'Hit type',
  'sendHit.type.page.help': 'Counts as a page view.',
  'sendHit.type.custom.help': 'A click, or another action on the page.',
  'sendHit.type.download.help': 'A file that the visitor downloads.',
  'sendHit.type.exit.help': 'A link that leaves the site.',
  'sendHit.linkName': 'Link name',
  'sendHit.linkName.help': 'As reports show it.',
  'sendHit.linkURL': 'Link URL',
  'sendHit.linkURL.help': 'Where the link leads. Reports show it where there is no name.',
  'sendHit.link.missing':
    'Give the link a name, or a URL. Without both there is nothing to report.',
  'sendHit.variables.help':
    'For this hit only, besides what the page has set on the tracker. A value may hold data elements; one that turns out empty sets nothing.',
  'sendHit.noTracker': 'The extension configuration has no built-in tracker.',
  'sendHit.noTracker.help': 'Add it there: until then this action sends nothing.',
} as const satisfies Record<string, Pattern>;
