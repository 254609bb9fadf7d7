import { Content } from '@adobe/react-spectrum/Content';
import { ContextualHelp } from '@adobe/react-spectrum/ContextualHelp';
import { Heading } from '@adobe/react-spectrum/Heading';
import { Text } from '@adobe/react-spectrum/Text';
import { text } from '../texts/text';

export interface HelpLineProps {
  /** What it helps with. */
  title: string;
  help: string;
  /** What does not fit the line, for those who ask. */
  more?: string | undefined;
  className: string;
}

/** A line of help, and behind a button what more there is to say. */
export function HelpLine({ title, help, more, className }: HelpLineProps) {
  return (
    <p className={className}>
      {help}{' '}
      {more !== undefined && (
        <ContextualHelp aria-label={text('fields.help.more', { field: title })}>
          <Heading>{title}</Heading>
          <Content>
            <Text>{more}</Text>
          </Content>
        </ContextualHelp>
      )}
    </p>
  );
}
