import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { useId, useMemo, useRef } from 'react';
import { editCode } from '../bridge/host';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { showMessage, text } from '../texts/text';
import { CodeArea } from './CodeArea';
import { FieldError } from './FieldError';
import './CodeField.css';

export interface CodeFieldProps {
  path: string;
  code: string;
  onChange(code: string): void;
}

const PARAMETERS = ['requestUrl', 'args', 'hit', 's'] as const;

/** The body of a callback, between the lines that make it a function. */
export function CodeField({ path, code, onChange }: CodeFieldProps) {
  const { errorOf, touch, sameForm, focused } = useFieldsForm();
  const id = useId();
  const label = `${id}-label`;
  const hint = `${id}-hint`;
  const errorId = `${id}-error`;
  const error = errorOf(path);
  const latestError = useRef(error);
  latestError.current = error;
  const goTo = useMemo(() => {
    const { line, column } = latestError.current?.values ?? {};
    if (focused?.path !== path || typeof line !== 'number' || typeof column !== 'number') return;
    return { line, column };
  }, [focused, path]);
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
          {text('callback.source')}
        </span>
        <ActionButton isQuiet onPress={() => void openFullEditor()}>
          <Text>{text('callback.source.fullEditor')}</Text>
        </ActionButton>
      </div>
      <div className={error ? 'code-frame code-frame-invalid' : 'code-frame'}>
        <div className="code-frame-line">{`function (${PARAMETERS.join(', ')}) {`}</div>
        <CodeArea
          id={fieldId(path)}
          labelledBy={label}
          describedBy={error ? `${errorId} ${hint}` : hint}
          invalid={error !== undefined}
          code={code}
          goTo={goTo}
          onChange={onChange}
          onBlur={() => touch(path)}
        />
        <div className="code-frame-line">{'}'}</div>
      </div>
      {error && <FieldError id={errorId}>{showMessage(error)}</FieldError>}
      <p id={hint} className="field-help">
        {text('callback.source.keys')}
      </p>
      <dl className="code-parameters">
        {PARAMETERS.map((parameter) => (
          <div key={parameter}>
            <dt>
              <code>{parameter}</code>
            </dt>
            <dd>{text(`callback.source.${parameter}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
