import { type ComponentType, useState } from 'react';

/** A dialog's state, for the button that opens it. */
export interface LazyDialog<Props> {
  /** Undefined until the dialog was wanted and has arrived. */
  Dialog: ComponentType<Props> | undefined;
  isOpen: boolean;
  /** True when it could not be had: offline, or a new version was deployed meanwhile. */
  failed: boolean;
  open(): void;
  close(): void;
}

/** A dialog whose code is fetched when it is opened for the first time. */
export function useLazyDialog<Props>(load: () => Promise<ComponentType<Props>>): LazyDialog<Props> {
  const [Dialog, setDialog] = useState<ComponentType<Props>>();
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  return {
    Dialog,
    isOpen,
    failed,
    open() {
      setFailed(false);
      load().then(
        (loaded) => {
          setDialog(() => loaded);
          setOpen(true);
        },
        () => setFailed(true),
      );
    },
    close: () => setOpen(false),
  };
}
