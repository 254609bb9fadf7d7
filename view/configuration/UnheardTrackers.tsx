import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { Announced, useAnnouncement } from '../fields/Announced';
import { text } from '../texts/text';
import { trackerLabel } from '../trackers/trackerLabel';
import { canListenTo, isUnheard } from '../trackers/trackers';

export interface UnheardTrackersProps {
  /** Those that a callback is for. */
  trackers: readonly string[];
  listenedTo: readonly string[];
  onListen(tracker: string): void;
}

/** Warns where a callback is for trackers alone that nobody listens to, and offers them. */
export function UnheardTrackers({ trackers, listenedTo, onListen }: UnheardTrackersProps) {
  const [said, say] = useAnnouncement();
  const listen = (tracker: string) => {
    say(text('callback.trackers.listened', { tracker: trackerLabel(tracker) }));
    onListen(tracker);
  };
  return (
    <>
      <Announced said={said} />
      {isUnheard(trackers, listenedTo) && (
        <InlineAlert variant="notice">
          <Heading>{text('callback.neverRuns')}</Heading>
          <Content>
            <p className="unheard-trackers">{text('callback.trackers.unheard')}</p>
            {trackers.filter(canListenTo).map((tracker) => (
              <ActionButton key={tracker} onPress={() => listen(tracker)}>
                {text('callback.trackers.listen', { tracker: trackerLabel(tracker) })}
              </ActionButton>
            ))}
          </Content>
        </InlineAlert>
      )}
    </>
  );
}
