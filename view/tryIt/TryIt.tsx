import { Disclosure, DisclosurePanel, DisclosureTitle } from '@adobe/react-spectrum/Accordion';
import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { type ComponentType, useState } from 'react';
import { text } from '../texts/text';
import type { TriedCallback } from './triedCallback';
import './TryIt.css';

type Panel = ComponentType<TriedCallback> | 'loading' | 'failed';

/** Opens the part of a view that runs a callback with a sample hit. That part is loaded when it is opened. */
export function TryIt(props: TriedCallback) {
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<Panel>('loading');
  const toggle = async (open: boolean) => {
    setOpen(open);
    if (!open || typeof Panel === 'function') return;
    setPanel('loading');
    try {
      const { TryItPanel } = await import('./TryItPanel');
      setPanel(() => TryItPanel);
    } catch {
      setPanel('failed');
    }
  };
  return (
    <Disclosure
      isQuiet
      UNSAFE_className="try-it"
      isExpanded={isOpen}
      onExpandedChange={(open) => void toggle(open)}
    >
      <DisclosureTitle level={2}>{text('callbackFields.tryIt')}</DisclosureTitle>
      <DisclosurePanel>
        {isOpen && (
          <div className="try-it-panel">
            {Panel === 'loading' ? (
              <p role="status">{text('callbackFields.tryIt.loading')}</p>
            ) : Panel === 'failed' ? (
              <InlineAlert variant="negative">
                <Heading level={3}>{text('callbackFields.tryIt.notLoaded')}</Heading>
                <Content>{text('callbackFields.tryIt.notLoaded.help')}</Content>
              </InlineAlert>
            ) : (
              <Panel {...props} />
            )}
          </div>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
