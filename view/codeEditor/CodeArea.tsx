import type { Diagnostic } from '@codemirror/lint';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { When } from '../form/createFormStore';
import type { Change } from '../lint/problem';
import type { CodeEditor, EditorMemory } from './codeEditor';
import type { WordContext } from './completion/vocabulary';
import { arrivedEditor, loadEditor } from './loadEditor';

/** What can be done to the code from outside. */
export interface CodeHandle {
  /** The code of now, its lines ended by a single character. */
  code(): string;
  /** Makes the changes, which were found in this very code, and focuses it. */
  change(changes: readonly Change[]): void;
  /** Puts the caret somewhere and focuses the code. */
  go(line: number, column: number): void;
}

export interface CodeAreaProps {
  id: string;
  labelledBy: string;
  describedBy: string;
  invalid: boolean;
  code: string;
  /** Where to put the caret; a new object each time that it is to go there. */
  goTo: { line: number; column: number } | undefined;
  problems: readonly Diagnostic[];
  /** The code that they were found in. */
  problemsOf: string;
  words: WordContext;
  memory: { recall(): EditorMemory | undefined; keep(left: EditorMemory): void };
  handle: RefObject<CodeHandle | undefined>;
  onChange(code: string, when?: When): void;
  onBlur(): void;
  onFixes(problem: Diagnostic): void;
}

/** A plain text area until the editor has arrived, then the editor, with the text, the caret and the focus that were there. */
export function CodeArea(props: CodeAreaProps) {
  const { id, labelledBy, describedBy, invalid, code } = props;
  const [create, setCreate] = useState(() => arrivedEditor());
  const plain = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const composed = useRef<Promise<void>>(undefined);
  const endComposition = useRef<() => void>(undefined);
  const taken = useRef<{ anchor: number; head: number }>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const attributes = {
    id,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-required': 'true',
    'aria-invalid': String(invalid),
  };
  const latestAttributes = useRef(attributes);
  latestAttributes.current = attributes;

  useEffect(() => {
    if (create) return;
    let gone = false;
    loadEditor().then(async (loaded) => {
      // Taking the text area away in the middle of a composed character would lose it.
      await composed.current;
      const area = plain.current;
      if (area && area.ownerDocument.activeElement === area) {
        taken.current = { anchor: area.selectionStart, head: area.selectionEnd };
      }
      if (!gone) setCreate(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, [create]);

  useLayoutEffect(() => {
    if (!create || !place.current) return;
    const made = create({
      parent: place.current,
      code: latest.current.code,
      ...(taken.current ? { selection: taken.current } : {}),
      memory: latest.current.memory.recall(),
      attributes: latestAttributes.current,
      onChange: (changed) => latest.current.onChange(changed, 'after a pause'),
      onBlur: () => latest.current.onBlur(),
      words: () => latest.current.words,
      onFixes: (problem) => latest.current.onFixes(problem),
    });
    if (taken.current) made.focus();
    editor.current = made;
    return () => {
      editor.current = undefined;
      latest.current.memory.keep(made.destroy());
    };
  }, [create]);

  useLayoutEffect(() => {
    editor.current?.setCode(code);
  }, [code]);
  const { goTo, problems, problemsOf, handle } = props;
  const placeCaret = useRef((line: number, column: number) => {
    editor.current?.placeCaret(line, column);
    const before = latest.current.code.split('\n').slice(0, line - 1);
    const caret = before.join('\n').length + Math.min(before.length, 1) + column - 1;
    plain.current?.setSelectionRange(caret, caret);
  }).current;
  useLayoutEffect(() => {
    if (goTo) placeCaret(goTo.line, goTo.column);
  }, [goTo, placeCaret]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that has just arrived shows them too
  useLayoutEffect(() => {
    editor.current?.setProblems(problemsOf, problems);
  }, [problemsOf, problems, create]);
  useLayoutEffect(() => {
    handle.current = {
      code: () => editor.current?.code() ?? plainLines(latest.current.code),
      change(changes) {
        if (editor.current) return editor.current.change(changes);
        const { code: now, onChange } = latest.current;
        onChange(changed(now, changes));
        plain.current?.focus();
      },
      go(line, column) {
        (editor.current ?? plain.current)?.focus();
        placeCaret(line, column);
      },
    };
  }, [handle, placeCaret]);
  const described = JSON.stringify(attributes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attributes are new with each render, their text is not
  useLayoutEffect(() => {
    editor.current?.setAttributes(latestAttributes.current);
  }, [described]);

  if (create) return <div ref={place} className="code-area" />;
  return (
    <textarea
      {...attributes}
      aria-invalid={invalid}
      aria-required
      ref={plain}
      className="code-area code-area-plain"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      value={code}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      onCompositionStart={() => {
        composed.current = new Promise((resolve) => {
          endComposition.current = resolve;
        });
      }}
      onCompositionEnd={() => endComposition.current?.()}
    />
  );
}

/** Code after changes, which stand in the order of the code. */
function changed(code: string, changes: readonly Change[]): string {
  return changes.reduceRight(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    plainLines(code),
  );
}

const plainLines = (code: string) => code.replace(/\r\n?/g, '\n');
