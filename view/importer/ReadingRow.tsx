import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { ProgressBar } from '@adobe/react-spectrum/ProgressBar';
import { text } from '../texts/text';
import type { Imported } from './useImported';

/** How far the reading is, and what came of it: both have the same room. */
export function ReadingRow({ said, progress, isStopped, setStopped }: Imported) {
  return (
    <div className="import-reading">
      <p role="status" className="import-said">
        {progress === undefined && said}
      </p>
      {progress !== undefined && (
        <>
          <ProgressBar label={text('importer.reading')} value={progress * 100} width="100%" />
          <ActionButton onPress={() => setStopped(true)}>{text('importer.stop')}</ActionButton>
        </>
      )}
      {isStopped && (
        <ActionButton onPress={() => setStopped(false)}>{text('importer.readAgain')}</ActionButton>
      )}
    </div>
  );
}
