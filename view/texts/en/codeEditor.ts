import type { Pattern } from '../TextFormatter';

/** The code field: its help, and the list of problems, in English. */
export const codeEditorEn = {
  'codeEditor.source': 'Code (required)',
  'codeEditor.source.fullEditor': 'Open in full editor',
  'codeEditor.source.keys':
    'The Tab key indents. To leave the editor, press Escape and then Tab, or switch the Tab key with Ctrl+M (Mac: Shift+Alt+M).',
  'codeEditor.source.requestUrl':
    'The full URL of the request that carried the hit, as it was sent.',
  'codeEditor.source.args': 'The extra arguments below, by name: args.tier.',
  'codeEditor.source.hit':
    'The hit: hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites; from the Web SDK also hit.xdm, hit.data and hit.result.',
  'codeEditor.source.s': 'The tracker that sent the hit; undefined for the Web SDK.',

  'codeEditor.problems': 'Problems in the code',
  'codeEditor.problems.none': 'No problems found.',
  'codeEditor.errors': { one: '{number} error', other: '{number} errors' },
  'codeEditor.warnings': { one: '{number} warning', other: '{number} warnings' },
  'codeEditor.error': 'Error:',
  'codeEditor.warning': 'Warning:',
  'codeEditor.line': 'Line {line}',
  'codeEditor.place': 'Line {line}, column {column}:',
  'codeEditor.completions': 'Suggestions',
  'codeEditor.keys':
    'F8 goes to the next problem, Shift+F8 to the one before, Ctrl+. to its repairs (Mac: Cmd+.). Ctrl+Space suggests names, Ctrl+I explains the name at the caret (Mac: Cmd+I). Ctrl+F finds and replaces (Mac: Cmd+F).',
} as const satisfies Record<string, Pattern>;
