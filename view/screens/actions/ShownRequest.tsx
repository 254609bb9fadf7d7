import type { Hit } from '../../../src/contract/hit';
import type { ForwardHitSettings } from '../../../src/contract/settings';
import { CodePreview } from '../../callbackFields/CodePreview';
import { curlCommand } from '../../domain/forwarding/curlCommand';
import { hasDataElement } from '../../domain/forwarding/endpoint';
import { previewRequest, writeRequest } from '../../domain/forwarding/previewRequest';
import { FieldWarning } from '../../fields/FieldWarning';
import { showMessage, text } from '../../texts/text';
import { CopyCurl } from './CopyCurl';

export interface ShownRequestProps {
  settings: ForwardHitSettings;
  hit: Hit;
}

/** The request as it goes out for a hit, with its size; or why there is none. */
export function ShownRequest({ settings, hit }: ShownRequestProps) {
  const preview = previewRequest(hit, settings);
  if ('key' in preview) return <p className="no-request">{showMessage(preview)}</p>;
  const { request, bytes, weight } = preview;
  const number = { number: bytes };
  return (
    <div className="request">
      <CodePreview
        label={text('forwardHit.preview.request')}
        code={writeRequest(request)}
        arguments={[]}
      />
      <p className="field-help">
        {request.body === undefined
          ? text('forwardHit.preview.address', number)
          : text('forwardHit.preview.body', number)}{' '}
        {hasDataElement(settings.endpoint) && text('forwardHit.preview.dataElements')}
      </p>
      <FieldWarning path="preview" warning={weight && showMessage(weight)} />
      <CopyCurl command={curlCommand(request)} />
    </div>
  );
}
