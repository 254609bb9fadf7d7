import type { callbackFieldsEn } from '../en/callbackFields';
import type { Translation } from '../translation';

export const callbackFieldsDe = {
  'callbackFields.tryIt': 'Ausprobieren',
  'callbackFields.tryIt.loading': 'Wird geladen…',
  'callbackFields.tryIt.notLoaded': 'Dieser Teil konnte nicht geladen werden.',
  'callbackFields.tryIt.notLoaded.help':
    'Prüfen Sie die Verbindung, und öffnen Sie ihn dann noch einmal. Alles andere funktioniert wie gewohnt.',
  'callbackFields.presets.open': 'Mit einer Vorlage beginnen',
  'callbackFields.import.open': 'Code importieren',
  'callbackFields.code.of': 'Code von „{name}“',
  'callbackFields.trackers': 'Tracker',
  'callbackFields.trackers.help': 'Keiner ausgewählt heißt alle.',
  'callbackFields.trackers.gone': '{tracker} (nicht konfiguriert)',
  'callbackFields.hitTypes': 'Treffertypen',
  'callbackFields.hitTypes.help': 'Keiner ausgewählt heißt alle.',

  'callbackFields.hitType.page': 'Seitenansicht',
  'callbackFields.hitType.custom': 'Benutzerspezifischer Link',
  'callbackFields.hitType.download': 'Downloadlink',
  'callbackFields.hitType.exit': 'Exitlink',
  'callbackFields.hitType.event': 'Anderes Ereignis',

  'callbackFields.arguments': 'Zusätzliche Argumente',
  'callbackFields.arguments.help':
    'Werte, die Ihr Code als args.name liest. Ein Wert darf Datenelemente enthalten.',
  'callbackFields.argument.empty': '(leer)',
  'callbackFields.argument.add': 'Argument hinzufügen',
  'callbackFields.argument.name': 'Name {number}',
  'callbackFields.argument.value': 'Wert {number}',
  'callbackFields.argument.remove': 'Argument {name} entfernen',
  'callbackFields.argument.removed': 'Argument „{name}“ wurde entfernt.',
  'callbackFields.argument.removed.unnamed': 'Das Argument ohne Namen wurde entfernt.',

  'callbackFields.hitTypes.help.event':
    'Keiner ausgewählt heißt alle. Anderes Ereignis: ein Ereignis des Web SDK, das weder eine Seitenansicht noch ein Link ist.',
} satisfies Translation<typeof callbackFieldsEn>;
