import '../texts';
import { codeMirrorEn } from '../../texts/en/codeMirror';
import { addEnglish, text } from '../../texts/text';

addEnglish(codeMirrorEn);

/** What CodeMirror's packages show and read out, by their English words. `$` stands for what they fill in. */
export const phrases = (): Readonly<Record<string, string>> => ({
  // @codemirror/autocomplete
  Completions: text('codeEditor.completions'),
  // @codemirror/commands
  'Selection deleted': text('codeMirror.selectionDeleted'),
  // @codemirror/language
  'Fold line': text('codeMirror.fold'),
  'Unfold line': text('codeMirror.unfold'),
  'Folded lines': text('codeMirror.folded'),
  'Unfolded lines': text('codeMirror.unfolded'),
  to: text('codeMirror.to'),
  'folded code': text('codeMirror.foldedCode'),
  unfold: text('codeMirror.unfoldCode'),
  // @codemirror/lint
  Diagnostics: text('codeEditor.problems'),
  'No diagnostics': text('codeEditor.problems.none'),
  // @codemirror/search
  Find: text('codeMirror.find'),
  next: text('codeMirror.next'),
  previous: text('codeMirror.previous'),
  all: text('codeMirror.selectAll'),
  'match case': text('codeMirror.matchCase'),
  regexp: text('codeMirror.regex'),
  'by word': text('codeMirror.wholeWords'),
  Replace: text('codeMirror.replaceWith'),
  replace: text('codeMirror.replace'),
  'replace all': text('codeMirror.replaceAll'),
  'current match': text('codeMirror.current'),
  'on line': text('codeMirror.onLine'),
  'replaced match on line $': text('codeMirror.replaced', { line: '$' }),
  'replaced $ matches': text('codeMirror.replacedAll', { number: '$' }),
  'Go to line': text('codeMirror.goToLine'),
  go: text('codeMirror.go'),
  // @codemirror/search and @codemirror/lint
  close: text('codeMirror.close'),
});
