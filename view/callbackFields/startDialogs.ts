import type { ComponentType } from 'react';
import type { CallbackDraft } from '../domain/callback/draft';

interface DialogProps {
  isOpen: boolean;
  /** Names that the callback must not get. */
  taken: readonly string[];
  onClose(): void;
}

export interface PresetDialogProps extends DialogProps {
  onChoose(draft: CallbackDraft): void;
}

export interface ImportDialogProps extends DialogProps {
  /** The trackers that the extension listens to, where that is known. */
  listenedTo?: readonly string[] | undefined;
  /** True where there is room for one callback alone. */
  single: boolean;
  onChoose(drafts: readonly CallbackDraft[]): void;
}

/** The dialogs that give a callback to start from. */
export interface StartDialogs {
  PresetDialog: ComponentType<PresetDialogProps>;
  ImportDialog: ComponentType<ImportDialogProps>;
}
