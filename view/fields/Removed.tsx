import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import './Removed.css';

export interface RemovedProps {
  /** Names the button, which takes the focus from what was removed. */
  path: string;
  /** Says what was removed. */
  children: string;
  onUndo(): void;
}

/** What was removed last, with the way to get it back. */
export function Removed({ path, children, onUndo }: RemovedProps) {
  return (
    <div className="removed">
      <span>{children}</span>
      <ActionButton id={fieldId(path)} flexShrink={0} onPress={onUndo}>
        {text('undo')}
      </ActionButton>
    </div>
  );
}
