import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { TextArea } from '@adobe/react-spectrum/TextArea';
import type { TextFieldRef } from '@adobe/react-spectrum/TextField';
import Copy from '@spectrum-icons/workflow/Copy';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../fields/copyText';
import { text } from '../../texts/text';

/** Copies a command; where the browser does not allow that, shows it, selected. */
export function CopyCurl({ command }: { command: string }) {
  const [outcome, setOutcome] = useState<{ command: string; copied: boolean; time: number }>();
  const area = useRef<TextFieldRef<HTMLTextAreaElement>>(null);
  const isOf = outcome?.command === command ? outcome : undefined;
  const copy = async () => {
    const copied = await copyText(command);
    setOutcome((before) => ({ command, copied, time: (before?.time ?? 0) + 1 }));
  };
  const failed = isOf?.copied === false ? isOf.time : undefined;
  useEffect(() => {
    if (failed !== undefined) area.current?.select();
  }, [failed]);
  return (
    <>
      <div className="copy-curl">
        <ActionButton onPress={() => void copy()}>
          <Copy />
          <Text>{text('forwardHit.curl')}</Text>
        </ActionButton>
        <span role="status" className="field-help">
          {isOf?.copied && <span key={isOf.time}>{text('forwardHit.curl.copied')}</span>}
        </span>
      </div>
      {failed !== undefined && (
        <TextArea
          ref={area}
          label={text('forwardHit.curl.command')}
          description={text('forwardHit.curl.notCopied')}
          width="100%"
          isReadOnly
          value={command}
        />
      )}
    </>
  );
}
