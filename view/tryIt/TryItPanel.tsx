import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { TextField } from '@adobe/react-spectrum/TextField';
import { useId, useState } from 'react';
import { focusField } from '../form/focusField';
import { loadCodeCheck } from '../lint/loadCodeCheck';
import { type Message, message, showMessage, text } from '../texts/text';
import { dataElementsIn, fillArguments, readSample, sampleValue } from './dataElements';
import type { Order } from './notes';
import { remembered } from './remembered';
import { SampleField } from './SampleField';
import { runsFor } from './samples';
import { TryItResult } from './TryItResult';
import type { TriedCallback } from './triedCallback';
import { useRun } from './useRun';
import { useSample } from './useSample';
import './texts';

const PASTED = 'tryIt.pasted';

/** Chooses the hit and the data elements' values, runs the callback and shows what it did. */
export function TryItPanel({ callback }: TriedCallback) {
  const { source, arguments: list, trackers, hitTypes } = callback;
  const chosen = useSample(trackers);
  const given = chosen.hit;
  const [values, setValues] = useState(remembered.values);
  const [problem, setProblem] = useState<Message>();
  const [pasteTried, setPasteTried] = useState(false);
  const { run, start } = useRun();
  const id = useId();
  const names = dataElementsIn(list, source);
  const written = (name: string) => values[name] ?? sampleValue(name);
  const dataElements = Object.fromEntries(names.map((name) => [name, readSample(written(name))]));

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
      <SampleField path="tryIt" chosen={chosen} isTried={pasteTried} />
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
