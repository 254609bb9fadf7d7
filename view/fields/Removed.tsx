import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import './Removed.css';

export interface RemovedProps {
  /** Names the button, which takes the focus from what was removed. */
  path: string;
  /** What was removed last, and what is said of it; undefined while nothing was. */
  removed: { id: string; said: string } | undefined;
  onUndo(): void;
}

/** What was removed last, announced, with the way to get it back. */
export function Removed({ path, removed, onUndo }: RemovedProps) {
  return (
    <>
      {/* Here before there is something to say: what comes together with its text is not announced everywhere. */}
      <div role="status" className="hidden">
        {removed && <span key={removed.id}>{removed.said}</span>}
      </div>
      {removed && (
        <div className="removed">
          <span>{removed.said}</span>
          <ActionButton id={fieldId(path)} flexShrink={0} onPress={onUndo}>
            {text('fields.undo')}
          </ActionButton>
        </div>
      )}
    </>
  );
}
