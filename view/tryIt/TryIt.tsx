import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { Text } from '@adobe/react-spectrum/Text';
import ChevronDown from '@spectrum-icons/workflow/ChevronDown';
import { type ComponentType, useId, useState } from 'react';
import type { CallbackValues } from '../callback/callback';
import { text } from '../texts/text';
import './TryIt.css';

export interface TryItProps {
  callback: Pick<CallbackValues, 'source' | 'arguments' | 'trackers' | 'hitTypes'>;
}

type Panel = ComponentType<TryItProps> | 'loading' | 'failed';

/** Opens the part of a view that runs a callback with a sample hit. That part is loaded when it is opened. */
export function TryIt(props: TryItProps) {
  const [open, setOpen] = useState(false);
  const [Panel, setPanel] = useState<Panel>('loading');
  const id = useId();
  const toggle = async () => {
    setOpen(!open);
    if (open || typeof Panel === 'function') return;
    setPanel('loading');
    try {
      const { TryItPanel } = await import('./TryItPanel');
      setPanel(() => TryItPanel);
    } catch {
      setPanel('failed');
    }
  };
  return (
    <div className="try-it">
      <ActionButton
        isQuiet
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        onPress={() => void toggle()}
      >
        <span className={open ? 'try-it-arrow try-it-arrow-open' : 'try-it-arrow'}>
          <ChevronDown />
        </span>
        <Text>{text('tryIt')}</Text>
      </ActionButton>
      {open && (
        <div id={id} className="try-it-panel">
          {Panel === 'loading' ? (
            <p role="status">{text('tryIt.loading')}</p>
          ) : Panel === 'failed' ? (
            <InlineAlert variant="negative">
              <Heading level={2}>{text('tryIt.notLoaded')}</Heading>
              <Content>{text('tryIt.notLoaded.help')}</Content>
            </InlineAlert>
          ) : (
            <Panel {...props} />
          )}
        </div>
      )}
    </div>
  );
}
