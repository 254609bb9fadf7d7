import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { Text } from '@adobe/react-spectrum/Text';
import FileTemplate from '@spectrum-icons/workflow/FileTemplate';
import Import from '@spectrum-icons/workflow/Import';
import { useEffect, useRef } from 'react';
import type { CallbackDraft } from '../domain/callback/draft';
import { useLazyDialog } from '../fields/useLazyDialog';
import { text } from '../texts/text';
import type { StartDialogs } from './startDialogs';
import './StartButtons.css';

export interface StartButtonsProps {
  /** Fetches the dialogs, when one is opened for the first time. */
  load(): Promise<StartDialogs>;
  /** Names that an imported callback must not get. */
  taken: readonly string[];
  /** The trackers that the extension listens to, where that is known. */
  listenedTo?: readonly string[] | undefined;
  /** True where there is room for one callback alone. */
  single?: boolean;
  isDisabled?: boolean;
  onStart(drafts: readonly CallbackDraft[]): void;
}

/** The ways to begin with code that is there already: a preset, or the user's own. */
export function StartButtons({
  load,
  taken,
  listenedTo,
  single = false,
  isDisabled = false,
  onStart,
}: StartButtonsProps) {
  const presets = useLazyDialog(async () => (await load()).PresetDialog);
  const imports = useLazyDialog(async () => (await load()).ImportDialog);
  const chosen = useRef<readonly CallbackDraft[]>(undefined);
  const isOpen = presets.isOpen || imports.isOpen;
  // Only when the dialog has let go of the focus can it go to the new callback's fields.
  useEffect(() => {
    const drafts = chosen.current;
    if (isOpen || !drafts) return;
    chosen.current = undefined;
    onStart(drafts);
  });
  const accept = (drafts: readonly CallbackDraft[]) => {
    chosen.current = drafts;
    presets.close();
    imports.close();
  };
  return (
    <div className="start-buttons">
      <ActionButton isQuiet isDisabled={isDisabled} onPress={presets.open}>
        <FileTemplate />
        <Text>{text('callbackFields.presets.open')}</Text>
      </ActionButton>
      <ActionButton isQuiet isDisabled={isDisabled} onPress={imports.open}>
        <Import />
        <Text>{text('callbackFields.import.open')}</Text>
      </ActionButton>
      {(presets.failed || imports.failed) && (
        <InlineAlert variant="negative">
          <Heading level={2}>{text('fields.dialog.unavailable')}</Heading>
          <Content>{text('fields.dialog.unavailable.help')}</Content>
        </InlineAlert>
      )}
      {presets.Dialog && (
        <presets.Dialog
          isOpen={presets.isOpen}
          taken={taken}
          onClose={presets.close}
          onChoose={(draft) => accept([draft])}
        />
      )}
      {imports.Dialog && (
        <imports.Dialog
          isOpen={imports.isOpen}
          taken={taken}
          listenedTo={listenedTo}
          single={single}
          onClose={imports.close}
          onChoose={accept}
        />
      )}
    </div>
  );
}
