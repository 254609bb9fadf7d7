import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './ModalDialog.css';

const FIRST = '.modal-dialog-content :is(input, textarea)';

export interface ModalDialogProps {
  title: string;
  /** The buttons below, the one that leads on last. */
  actions: ReactNode;
  children: ReactNode;
  onClose(): void;
}

/**
 * The browser's own modal dialog, looking as Spectrum's, which weighs 15 KB more. It keeps the focus, and gives it back to where it
 * was when it goes; Escape closes it.
 */
export function ModalDialog({ title, actions, children, onClose }: ModalDialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    // Where its content scrolls, the browser would choose that.
    dialog?.querySelector<HTMLElement>(FIRST)?.focus();
    // An open dialog that is only taken away does not give the focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      className="modal-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
    >
      <h2 id={id} className="modal-dialog-title">
        {title}
      </h2>
      <div className="modal-dialog-content">{children}</div>
      <div className="modal-dialog-actions">{actions}</div>
    </dialog>
  );
}
