import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { useState } from 'react';
import type { CallbackDraft } from '../callback/draft';
import { ModalDialog } from '../callback/ModalDialog';
import { text } from '../texts/text';
import { ImportedItem } from './ImportedItem';
import type { ImportedCallback } from './importTypes';
import { NotTaken } from './NotTaken';
import { PasteField } from './PasteField';
import { useImported } from './useImported';
import './ImportDialog.css';
import './texts';

export interface ImportDialogProps {
  isOpen: boolean;
  taken: readonly string[];
  /** True where there is room for one callback alone. */
  single: boolean;
  onClose(): void;
  onChoose(drafts: readonly CallbackDraft[]): void;
}

/** Takes pasted code, shows what callbacks it becomes, and hands over those that are wanted. */
export function ImportDialog({ isOpen, onClose, ...rest }: ImportDialogProps) {
  return isOpen ? <ImportForm {...rest} onClose={onClose} /> : null;
}

const draftOf = ({ name, source, arguments: list, trackers }: ImportedCallback): CallbackDraft => ({
  name,
  source,
  arguments: list,
  trackers,
  hitTypes: [],
});

function ImportForm({ taken, single, onClose, onChoose }: Omit<ImportDialogProps, 'isOpen'>) {
  const [code, setCode] = useState('');
  const { result, said, isCurrent } = useImported(code, taken);
  // By place: with the code, the callbacks are others.
  const [left, setLeft] = useState<{ of: unknown; places: readonly number[] }>();
  const places = left?.of === result ? (left?.places ?? []) : [];
  const wanted = result?.callbacks.filter((_, place) => !places.includes(place)) ?? [];
  const toggle = (place: number, isWanted: boolean) =>
    setLeft({
      of: result,
      places: isWanted ? places.filter((each) => each !== place) : [...places, place],
    });
  return (
    <ModalDialog
      title={text('import.title')}
      onClose={onClose}
      actions={
        <>
          <ActionButton onPress={onClose}>{text('dialog.cancel')}</ActionButton>
          {!single && (
            <ActionButton
              UNSAFE_className="modal-dialog-accept"
              isDisabled={!isCurrent || wanted.length === 0}
              onPress={() => onChoose(wanted.map(draftOf))}
            >
              {text('import.add', { number: wanted.length })}
            </ActionButton>
          )}
        </>
      }
    >
      <div className="import-form">
        <PasteField code={code} onChange={setCode} />
        <p role="status" className="import-said">
          {said}
        </p>
        {result && result.callbacks.length > 0 && (
          <ol className="import-list" aria-label={text('import.found')}>
            {result.callbacks.map((callback, place) => (
              <ImportedItem
                key={`${callback.line}:${callback.column}`}
                callback={callback}
                isWanted={!places.includes(place)}
                {...(single
                  ? { onUse: () => isCurrent && onChoose([draftOf(callback)]) }
                  : { onToggle: (isWanted) => toggle(place, isWanted) })}
              />
            ))}
          </ol>
        )}
        {result && result.problems.length > 0 && <NotTaken problems={result.problems} />}
      </div>
    </ModalDialog>
  );
}
