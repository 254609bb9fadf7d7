import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { useId, useMemo, useRef } from 'react';
import { CALLBACK_PARAMETERS } from '../../src/contract/settings';
import { FieldError } from '../fields/FieldError';
import type { When } from '../form/createFormStore';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { editCode } from '../host/host';
import type { Fix, LintContext, Problem } from '../lint/problem';
import { type Message, showMessage, text } from '../texts/text';
import { CodeArea, type CodeHandle } from './CodeArea';
import type { EditorMemory } from './codeEditor';
import { diagnosticsOf } from './diagnostics';
import { fixId, ProblemList } from './ProblemList';
import { stillThere, useProblems } from './useProblems';
import './texts';
import './CodeField.css';

export interface CodeFieldProps {
  path: string;
  code: string;
  /** What the rules on code need to know of the callback. */
  context: LintContext;
  onChange(code: string, when?: When): void;
  /** The code needs an argument that is not there. */
  onAddArgument(name: string, value: string): void;
  /** The configuration shall clear what each hit sent. */
  onSetClearing?(): void;
}

/** The body of a callback, between the lines that make it a function. */
export function CodeField(props: CodeFieldProps) {
  const { path, code, context, onChange } = props;
  const { errorOf, touch, sameForm, focused, memory } = useFieldsForm();
  const id = useId();
  const label = `${id}-label`;
  const hint = `${id}-hint`;
  const errorId = `${id}-error`;
  const error = errorOf(path);
  const latestError = useRef(error);
  latestError.current = error;
  const place = error && placeOf(error);
  const goTo = useMemo(
    () =>
      focused?.path === path && latestError.current ? placeOf(latestError.current) : undefined,
    [focused, path],
  );
  const source = useMemo(() => code.replace(/\r\n?/g, '\n'), [code]);
  const found = useProblems(source, context);
  const handle = useRef<CodeHandle>(undefined);
  const fix = (problem: Problem, chosen: Fix) => {
    const now = stillThere(problem, handle.current?.code() ?? '', latest.current.context);
    const same = now?.fixes[problem.fixes.indexOf(chosen)];
    if (!same) return;
    handle.current?.change(same.changes);
    if (same.addArgument) props.onAddArgument(same.addArgument.name, same.addArgument.value);
    if (same.setsClearing) props.onSetClearing?.();
  };
  const latest = useRef({ context, fix });
  latest.current = { context, fix };
  const shown = useMemo(
    () => (found ? diagnosticsOf(found, (problem, fix) => latest.current.fix(problem, fix)) : []),
    [found],
  );
  const openFullEditor = async () => {
    const edited = await editCode(code);
    // The host may answer long after it sent other settings.
    if (edited === undefined || !sameForm()) return;
    onChange(edited);
    touch(path);
  };
  return (
    <div className="code-field">
      <div className="code-field-top">
        <span id={label} className="field-label">
          {text('codeEditor.source')}
        </span>
        <ActionButton isQuiet onPress={() => void openFullEditor()}>
          <Text>{text('codeEditor.source.fullEditor')}</Text>
        </ActionButton>
      </div>
      <div className={error ? 'code-frame code-frame-invalid' : 'code-frame'}>
        <div className="code-frame-line">{`function (${CALLBACK_PARAMETERS.join(', ')}) {`}</div>
        <CodeArea
          id={fieldId(path)}
          labelledBy={label}
          describedBy={error ? `${errorId} ${hint}` : hint}
          invalid={error !== undefined}
          code={code}
          goTo={goTo}
          problems={shown}
          problemsOf={found?.source ?? ''}
          words={context}
          memory={{
            // Nothing else is kept under the path of this field.
            recall: () => memory.get(path) as EditorMemory | undefined,
            keep(left) {
              if (sameForm()) memory.set(path, left);
            },
          }}
          handle={handle}
          onChange={onChange}
          onBlur={() => touch(path)}
          onFixes={(problem) =>
            document.getElementById(fixId(`${id}-fix`, shown.indexOf(problem)))?.focus()
          }
        />
        <div className="code-frame-line">{'}'}</div>
      </div>
      <ProblemList
        id={`${id}-fix`}
        found={found}
        onGo={({ line, column }) => handle.current?.go(line, column)}
        onFix={fix}
      >
        {error && (
          <FieldError id={errorId}>
            {place && <strong>{text('codeEditor.place', place)}</strong>} {showMessage(error)}
          </FieldError>
        )}
      </ProblemList>
      <p id={hint} className="field-help">
        {text('codeEditor.source.keys')}
      </p>
      <p className="field-help">{text('codeEditor.keys')}</p>
      <dl className="code-parameters">
        {CALLBACK_PARAMETERS.map((parameter) => (
          <div key={parameter}>
            <dt>
              <code>{parameter}</code>
            </dt>
            <dd>{text(`codeEditor.source.${parameter}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Where in the code an error is, when it is one of the code. */
function placeOf({ values }: Message) {
  const { line, column } = values;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
