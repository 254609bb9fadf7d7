import { ButtonGroup } from '@adobe/react-spectrum/ButtonGroup';
import { Content } from '@adobe/react-spectrum/Content';
import { Dialog } from '@adobe/react-spectrum/Dialog';
import { Divider } from '@adobe/react-spectrum/Divider';
import { Heading } from '@adobe/react-spectrum/Heading';
import { type ReactNode, useEffect } from 'react';
import './FormDialog.css';

export interface FormDialogProps {
  title: string;
  /** The buttons below, the one that leads on last. */
  actions: ReactNode;
  children: ReactNode;
}

/** What stands in a `DialogContainer`, in the part of the view that can be seen. */
export function FormDialog({ title, actions, children }: FormDialogProps) {
  useEffect(() => noteSeenPart(), []);
  return (
    <Dialog size="L" UNSAFE_className="form-dialog">
      <Heading>{title}</Heading>
      <Divider />
      <Content>{children}</Content>
      <ButtonGroup>{actions}</ButtonGroup>
    </Dialog>
  );
}

/**
 * Notes for the style sheet which part of the frame is seen. Spectrum shows a dialog in the middle of the frame; but a host may make the
 * frame as high as its content, and scroll. What it shows of another origin's frame is told by an intersection with the window alone.
 */
function noteSeenPart(): () => void {
  const page = document.documentElement;
  const observer = new IntersectionObserver(([entry]) => {
    // While the user scrolls, the dialog stays where it is.
    observer.disconnect();
    const { top, height } = entry?.intersectionRect ?? { top: 0, height: 0 };
    if (height === 0) return;
    page.style.setProperty('--seen-top', `${top}px`);
    page.style.setProperty('--seen-height', `${height}px`);
  });
  const note = () => observer.observe(page);
  note();
  addEventListener('resize', note);
  return () => {
    observer.disconnect();
    removeEventListener('resize', note);
  };
}
