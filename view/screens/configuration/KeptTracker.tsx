import { trackerLabel } from '../../domain/trackers/trackerLabel';
import type { OtherValues } from '../../domain/trackers/trackers';
import { readString } from '../../form/saved';
import { text } from '../../texts/text';

/** A saved tracker that this view has no fields for. */
export function KeptTracker({ entry: { saved } }: { entry: OtherValues }) {
  const tracker = trackerLabel(readString(saved, 'type'));
  return <p className="field-help">{text('trackers.kept', { tracker })}</p>;
}
