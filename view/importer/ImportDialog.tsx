import { Button } from '@adobe/react-spectrum/Button';
import { DialogContainer } from '@adobe/react-spectrum/DialogContainer';
import { useState } from 'react';
import type { ImportDialogProps } from '../callbackFields/startDialogs';
import type { CallbackDraft } from '../domain/callback/draft';
import { FormDialog } from '../fields/FormDialog';
import { text } from '../texts/text';
import { ImportedItem } from './ImportedItem';
import type { ImportedCallback } from './importTypes';
import { Lines, NotTaken } from './NotTaken';
import { PasteField } from './PasteField';
import { ReadingRow } from './ReadingRow';
import { useImported } from './useImported';
import './ImportDialog.css';
import './texts';

/** Takes pasted code, shows what callbacks it becomes, and hands over those that are wanted. */
export function ImportDialog({ isOpen, onClose, ...rest }: ImportDialogProps) {
  return (
    <DialogContainer onDismiss={onClose}>
      {isOpen && <ImportForm {...rest} onClose={onClose} />}
    </DialogContainer>
  );
}

const draftOf = (callback: ImportedCallback): CallbackDraft => {
  const { name, source, arguments: list, trackers, rule } = callback;
  const repeat = rule === 'next-hit' ? { repeat: rule } : {};
  return { name, source, arguments: list, trackers, hitTypes: [], ...repeat };
};

/** False for what would run where the code did not run it, and for what does nothing: it waits for the user's word. */
const isOffered = ({ rule, source }: ImportedCallback) => rule === undefined && source !== '';

function ImportForm(props: Omit<ImportDialogProps, 'isOpen'>) {
  const { taken, listenedTo, single, onClose, onChoose } = props;
  const imported = useImported(taken, listenedTo);
  const { code, setCode, result, isCurrent } = imported;
  // By place: with the code, the callbacks are others.
  const [toggled, setToggled] = useState<{ of: unknown; places: readonly number[] }>();
  const places = toggled?.of === result ? (toggled?.places ?? []) : [];
  const isWanted = (callback: ImportedCallback, place: number) =>
    isOffered(callback) !== places.includes(place);
  const wanted = result?.callbacks.filter(isWanted) ?? [];
  const toggle = (place: number) =>
    setToggled({
      of: result,
      places: places.includes(place) ? places.filter((each) => each !== place) : [...places, place],
    });
  return (
    <FormDialog
      title={text('importer.title')}
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {text('fields.dialog.cancel')}
          </Button>
          {!single && (
            <Button
              variant="accent"
              isDisabled={!isCurrent || wanted.length === 0}
              onPress={() => onChoose(wanted.map(draftOf))}
            >
              {text('importer.add', { number: wanted.length })}
            </Button>
          )}
        </>
      }
    >
      <div className="import-form">
        <PasteField code={code} onChange={setCode} />
        <ReadingRow {...imported} />
        {result?.mended && <Lines label={text('importer.mended')} lines={result.mended} />}
        {result && result.callbacks.length > 0 && (
          <ol className="import-list" aria-label={text('importer.found')}>
            {result.callbacks.map((callback, place) => (
              <ImportedItem
                key={`${callback.line}:${callback.column}`}
                callback={callback}
                isWanted={isWanted(callback, place)}
                {...(single
                  ? { onUse: () => isCurrent && onChoose([draftOf(callback)]) }
                  : { onToggle: () => toggle(place) })}
              />
            ))}
          </ol>
        )}
        {result && result.problems.length > 0 && <NotTaken problems={result.problems} />}
      </div>
    </FormDialog>
  );
}
