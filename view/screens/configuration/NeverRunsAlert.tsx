import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { trackerLabel } from '../../domain/trackers/trackerLabel';
import { canListenTo, neverRuns } from '../../domain/trackers/trackers';
import { Announced, useAnnouncement } from '../../fields/Announced';
import { text } from '../../texts/text';

export interface NeverRunsAlertProps {
  /** Those that a callback is for. */
  trackers: readonly string[];
  listenedTo: readonly string[];
  onListen(tracker: string): void;
}

/** Warns where a callback is for trackers alone that nobody listens to, and offers them. */
export function NeverRunsAlert({ trackers, listenedTo, onListen }: NeverRunsAlertProps) {
  const [said, say] = useAnnouncement();
  const listen = (tracker: string) => {
    say(text('configuration.callback.trackers.listened', { tracker: trackerLabel(tracker) }));
    onListen(tracker);
  };
  return (
    <>
      <Announced said={said} />
      {neverRuns(trackers, listenedTo) && (
        <InlineAlert variant="notice">
          <Heading>{text('configuration.callback.neverRuns')}</Heading>
          <Content>
            <p className="never-runs-why">{text('configuration.callback.neverRuns.why')}</p>
            {trackers.filter(canListenTo).map((tracker) => (
              <ActionButton key={tracker} onPress={() => listen(tracker)}>
                {text('configuration.callback.trackers.listen', { tracker: trackerLabel(tracker) })}
              </ActionButton>
            ))}
          </Content>
        </InlineAlert>
      )}
    </>
  );
}
