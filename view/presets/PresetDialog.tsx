import { Button } from '@adobe/react-spectrum/Button';
import { DialogContainer } from '@adobe/react-spectrum/DialogContainer';
import { useState } from 'react';
import { CodePreview } from '../callbackFields/CodePreview';
import type { PresetDialogProps } from '../callbackFields/startDialogs';
import { uniqueName } from '../domain/callback/uniqueName';
import { FormDialog } from '../fields/FormDialog';
import { OneChoiceField } from '../fields/OneChoiceField';
import { text } from '../texts/text';
import type { Preset } from './preset';
import { PRESETS } from './presets';
import './PresetDialog.css';

/** Shows what each preset does and its code, and hands one over. */
export function PresetDialog({ isOpen, taken, onClose, onChoose }: PresetDialogProps) {
  const [id, setId] = useState<Preset['id']>(PRESETS[0].id);
  const preset = PRESETS.find((each) => each.id === id) ?? PRESETS[0];
  const name = text(`presets.${preset.id}`);
  const choose = () =>
    onChoose({
      name: uniqueName(name, new Set(taken)),
      source: preset.source,
      arguments: preset.arguments,
      trackers: [],
      hitTypes: preset.hitTypes,
    });
  return (
    <DialogContainer onDismiss={onClose}>
      {isOpen && (
        <FormDialog
          title={text('presets.title')}
          actions={
            <>
              <Button variant="secondary" onPress={onClose}>
                {text('fields.dialog.cancel')}
              </Button>
              <Button variant="accent" onPress={choose}>
                {text('presets.use')}
              </Button>
            </>
          }
        >
          <div className="preset-dialog">
            <OneChoiceField<Preset['id']>
              path="presets"
              autoFocus
              label={text('presets.choose')}
              choices={PRESETS.map((each) => ({
                value: each.id,
                label: text(`presets.${each.id}`),
                help: text(`presets.${each.id}.help`),
              }))}
              chosen={id}
              onChange={setId}
            />
            <CodePreview
              label={text('callbackFields.code.of', { name })}
              code={preset.source}
              arguments={preset.arguments}
            />
          </div>
        </FormDialog>
      )}
    </DialogContainer>
  );
}
