import type { codeEditorEn } from '../en/codeEditor';
import type { Translation } from '../translation';

export const codeEditorDe = {
  'codeEditor.source': 'Code (erforderlich)',
  'codeEditor.source.fullEditor': 'Im großen Editor öffnen',
  'codeEditor.source.keys':
    'Die Tabulatortaste rückt ein. Um den Editor zu verlassen, drücken Sie Escape und dann Tab, oder schalten Sie die Tabulatortaste mit Strg+M um (Mac: Umschalt+Alt+M).',
  'codeEditor.source.requestUrl':
    'Die vollständige URL der Anforderung, die den Treffer trug, so wie sie gesendet wurde.',
  'codeEditor.source.args': 'Die zusätzlichen Argumente unten, nach Namen: args.tier.',
  'codeEditor.source.hit':
    'Der Treffer: hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites; vom Web SDK auch hit.xdm, hit.data und hit.result.',
  'codeEditor.source.s': 'Der Tracker, der den Treffer gesendet hat; undefined beim Web SDK.',

  'codeEditor.problems': 'Probleme im Code',
  'codeEditor.problems.none': 'Keine Probleme gefunden.',
  'codeEditor.errors': '{number} Fehler',
  'codeEditor.warnings': { one: '{number} Warnung', other: '{number} Warnungen' },
  'codeEditor.error': 'Fehler:',
  'codeEditor.warning': 'Warnung:',
  'codeEditor.line': 'Zeile {line}',
  'codeEditor.place': 'Zeile {line}, Spalte {column}:',
  'codeEditor.completions': 'Vorschläge',
  'codeEditor.keys':
    'F8 springt zum nächsten Problem, Umschalt+F8 zum vorigen, Strg+. zu seinen Korrekturen (Mac: Cmd+.). Strg+Leertaste schlägt Namen vor, Strg+I erklärt den Namen an der Schreibmarke (Mac: Cmd+I). Strg+F sucht und ersetzt (Mac: Cmd+F).',
} satisfies Translation<typeof codeEditorEn>;
