import type { Pattern } from '../TextFormatter';

/** The setting that clears variables after a hit, in English. */
export const clearingEn = {
  clearing: 'Clearing variables',
  'clearing.help': 'A tracker keeps its variables from one hit to the next.',
  'clearing.more':
    'In single-page apps variables get into hits that they do not belong to, unless something clears them.',
  'clearing.mode': 'After each hit that was successfully sent',
  'clearing.mode.off': 'Clear nothing',
  'clearing.mode.off.help': 'Every value stays until the page changes it.',
  'clearing.mode.sent': 'Clear what the hit sent',
  'clearing.mode.sent.help':
    'Only what this hit sent and the page has not changed since: a value for the next page survives.',
  'clearing.mode.all': 'Clear all, as s.clearVars() does',
  'clearing.mode.all.help':
    'Also what the page set for its next hit while this one was on its way: that value is lost.',
  'clearing.keep': 'Keep',
  'clearing.keep.help': 'These are never cleared.',
  'clearing.keep.add': 'Add variable to keep',
  'clearing.also': 'Clear as well',
  'clearing.also.help': 'What s.clearVars() leaves alone, cleared by the same rule as the others.',
  'clearing.also.add': 'Add variable to clear',
  'clearing.contextData':
    'All context data. For one key, write contextData. and the key: contextData.page.type.',
  'clearing.linkTrackVars': 'The list of variables that link hits carry.',
  'clearing.linkTrackEvents': 'The list of events that link hits carry.',
  'clearing.name': '{list}, variable {number}',
  'clearing.name.remove': 'Remove {name} from “{list}”',
  'clearing.name.removed': '{name} was removed from “{list}”.',
  'clearing.name.none': 'No variable that can be cleared fits “{query}”.',
  'clearing.name.unknown':
    '“{name}” is no variable that can be cleared. Choose one from the list, or remove it.',
  'clearing.name.doubled': '{name} is in this list already. Remove one of them.',
  'clearing.name.kept':
    '{name} is under “Keep” already, which goes first. Remove it here or there.',

  'clearing.race.sent': 'Hit is sent',
  'clearing.race.set': 'Page sets eVar1 anew',
  'clearing.race.confirmed': 'Hit was successfully sent',
  'clearing.race.off': 'Clear nothing',
  'clearing.race.sentOnly': 'Clear what the hit sent',
  'clearing.race.all': 'Clear all',
  'clearing.race.described':
    'A hit is sent with eVar1 = A and eVar2 = X. While it is on its way, the page sets eVar1 = B for its next hit. Once the hit was successfully sent: clearing nothing leaves B and X, and X gets into the next hit. Clearing what the hit sent leaves B and empties eVar2. Clearing all empties both: B is lost.',

  'clearing.webSdk': 'For the Web SDK there is nothing to clear.',
  'clearing.webSdk.others':
    'Each event has only what it was given. What is chosen here goes for the other trackers.',
  'clearing.webSdk.alone':
    'Each event has only what it was given. No other tracker is chosen, so this setting does nothing.',
} as const satisfies Record<string, Pattern>;
