import '../../lint/texts';
import { editorEn } from '../../texts/en/editor';
import { addEnglish, text } from '../../texts/text';

addEnglish(editorEn);

/** What CodeMirror's packages show and read out, by their English words. `$` stands for what they fill in. */
export const phrases = (): Readonly<Record<string, string>> => ({
  // @codemirror/autocomplete
  Completions: text('code.completions'),
  // @codemirror/commands
  'Selection deleted': text('editor.selectionDeleted'),
  // @codemirror/language
  'Fold line': text('editor.fold'),
  'Unfold line': text('editor.unfold'),
  'Folded lines': text('editor.folded'),
  'Unfolded lines': text('editor.unfolded'),
  to: text('editor.to'),
  'folded code': text('editor.foldedCode'),
  unfold: text('editor.unfoldCode'),
  // @codemirror/lint
  Diagnostics: text('code.problems'),
  'No diagnostics': text('code.problems.none'),
  // @codemirror/search
  Find: text('editor.find'),
  next: text('editor.next'),
  previous: text('editor.previous'),
  all: text('editor.selectAll'),
  'match case': text('editor.matchCase'),
  regexp: text('editor.regex'),
  'by word': text('editor.wholeWords'),
  Replace: text('editor.replaceWith'),
  replace: text('editor.replace'),
  'replace all': text('editor.replaceAll'),
  'current match': text('editor.current'),
  'on line': text('editor.onLine'),
  'replaced match on line $': text('editor.replaced', { line: '$' }),
  'replaced $ matches': text('editor.replacedAll', { number: '$' }),
  'Go to line': text('editor.goToLine'),
  go: text('editor.go'),
  // @codemirror/search and @codemirror/lint
  close: text('editor.close'),
});
