import { text } from '../texts/text';
import './CodePreview.css';

export interface CodePreviewProps {
  label: string;
  code: string;
  arguments: readonly { name: string; value: string }[];
}

/** A callback's code and arguments, to be read. */
export function CodePreview({ label, code, arguments: list }: CodePreviewProps) {
  return (
    <div className="code-preview">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="code-preview-code" aria-label={label} tabIndex={0}>
        <pre>{code.trimEnd()}</pre>
      </section>
      {list.length > 0 && (
        <dl className="code-preview-arguments" aria-label={text('callbackFields.arguments')}>
          {list.map(({ name, value }) => (
            <div key={name}>
              <dt>
                <code>args.{name}</code>
              </dt>
              <dd>{value === '' ? text('callbackFields.argument.empty') : value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
