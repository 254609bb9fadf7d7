import Alert from '@spectrum-icons/workflow/Alert';
import { type Message, showMessage, text } from '../texts/text';
import { OutcomeLists } from './OutcomeLists';
import type { Outcome } from './outcome';
import { type Summary, summarize } from './summarize';

export interface TryItResultProps {
  /** Why the code was not run at all. */
  problem: Message | undefined;
  outcome: Outcome | undefined;
  /** What was run is not what stands in the form now. */
  stale: boolean;
  /** On a page, the callback would run for such a hit. */
  applies: boolean;
}

/** What a run did. Whatever comes from the run is shown as text. */
export function TryItResult({ problem, outcome, stale, applies }: TryItResultProps) {
  const shown: Summary | undefined = problem
    ? { message: problem, wrong: true }
    : outcome && summarize(outcome);
  return (
    <section className="try-it-result" aria-label={text('tryIt.result')}>
      <div role="status">
        {shown && (
          <>
            <p className={shown.wrong ? 'try-it-summary try-it-wrong' : 'try-it-summary'}>
              {shown.wrong && <Alert size="S" color="negative" />}
              <span>{showMessage(shown.message)}</span>
            </p>
            {shown.detail !== undefined && <pre className="try-it-code">{shown.detail}</pre>}
            {shown.page && <p className="try-it-note">{text('tryIt.page')}</p>}
            {!applies && <p className="try-it-note">{text('tryIt.notFor')}</p>}
          </>
        )}
      </div>
      {stale && !problem && <p className="try-it-note">{text('tryIt.stale')}</p>}
      {outcome && !problem && <OutcomeLists outcome={outcome} />}
    </section>
  );
}
