import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { TextArea } from '@adobe/react-spectrum/TextArea';
import { TextField } from '@adobe/react-spectrum/TextField';
import { useId, useState } from 'react';
import { PickerField } from '../fields/PickerField';
import { fieldId } from '../form/fieldId';
import { focusField } from '../form/focusField';
import { loadCodeCheck } from '../lint/loadCodeCheck';
import { type Message, message, showMessage, text } from '../texts/text';
import { dataElementsIn, fillArguments, readSample, sampleValue } from './dataElements';
import type { Order } from './notes';
import { remembered, rememberedSample, rememberSample } from './remembered';
import { runsFor, SAMPLES, type Sample, sampleHit } from './samples';
import { TryItResult } from './TryItResult';
import type { TriedCallback } from './triedCallback';
import { useRun } from './useRun';
import './texts';

const PASTED = 'tryIt.pasted';

/** Chooses the hit and the data elements' values, runs the callback and shows what it did. */
export function TryItPanel({ callback }: TriedCallback) {
  const { source, arguments: list, trackers, hitTypes } = callback;
  const [sample, setSample] = useState(rememberedSample);
  const [pasted, setPasted] = useState(remembered.pasted);
  const [values, setValues] = useState(remembered.values);
  const [problem, setProblem] = useState<Message>();
  const [pasteTried, setPasteTried] = useState(false);
  const { run, start } = useRun();
  const id = useId();
  const names = dataElementsIn(list, source);
  const written = (name: string) => values[name] ?? sampleValue(name);
  const given = sampleHit(sample, pasted, trackers);
  const wrong = typeof given === 'string' ? text(`tryIt.pasted.${given}`) : undefined;
  const dataElements = Object.fromEntries(names.map((name) => [name, readSample(written(name))]));

  const choose = (chosen: Sample) => {
    setSample(chosen);
    rememberSample(chosen);
  };
  const paste = (changed: string) => {
    setPasted(changed);
    remembered.pasted = changed;
  };
  const setValue = (name: string, value: string) => {
    remembered.values = { ...remembered.values, [name]: value };
    setValues(remembered.values);
  };
  const orderFor = (): Order | undefined =>
    typeof given === 'string'
      ? undefined
      : { source, hit: given, args: fillArguments(list, dataElements), dataElements };
  const order = orderFor();
  const tryIt = async () => {
    if (!order) {
      setPasteTried(true);
      return focusField(PASTED);
    }
    const found = await whyNot(callback);
    setProblem(found);
    if (!found) start(order);
  };

  return (
    <div className="fields">
      <p className="field-help">{text('tryIt.help')}</p>
      <div className="try-it-sample">
        <PickerField
          path="tryIt.sample"
          label={text('tryIt.sample')}
          choices={SAMPLES.map((value) => ({ value, label: text(`tryIt.sample.${value}`) }))}
          chosen={sample}
          onChange={choose}
        />
      </div>
      {sample === 'pasted' && (
        <TextArea
          id={fieldId(PASTED)}
          label={text('tryIt.pasted')}
          description={text('tryIt.pasted.help')}
          width="100%"
          value={pasted}
          validationBehavior="aria"
          {...(wrong && (pasteTried || pasted !== '')
            ? { validationState: 'invalid', errorMessage: wrong }
            : {})}
          onChange={paste}
        />
      )}
      {names.length > 0 && (
        <fieldset className="plain-fieldset" aria-describedby={`${id}-help`}>
          <legend className="field-label">{text('tryIt.dataElements')}</legend>
          <p id={`${id}-help`} className="field-help">
            {text('tryIt.dataElements.help')}
          </p>
          <div className="two-columns">
            {names.map((name) => (
              <TextField
                key={name}
                label={name}
                width="100%"
                autoComplete="off"
                value={written(name)}
                onChange={(value) => setValue(name, value)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className="try-it-run">
        <ActionButton onPress={() => void tryIt()}>
          {text(run ? 'tryIt.again' : 'tryIt.run')}
        </ActionButton>
      </div>
      <TryItResult
        problem={problem}
        outcome={run?.outcome}
        stale={run !== undefined && JSON.stringify(run.order) !== JSON.stringify(order)}
        applies={run === undefined || runsFor(run.order.hit, run.outcome.type, trackers, hitTypes)}
      />
    </div>
  );
}

async function whyNot(callback: TriedCallback['callback']): Promise<Message | undefined> {
  if (callback.source.trim() === '') return message('tryIt.empty');
  const found = (await loadCodeCheck())?.(callback);
  // What else is wrong may be tried all the same: here one sees what comes of it.
  if (found?.rule !== 'syntax') return undefined;
  const { line, column } = found;
  return message('tryIt.syntax', { line, column, reason: showMessage(found.message) });
}
