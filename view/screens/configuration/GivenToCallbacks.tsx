import { text } from '../../texts/text';
import './GivenToCallbacks.css';

const TRACKERS = ['analytics', 'webSdk'] as const;

/** What each tracker gives to a callback, parameter by parameter. */
export function GivenToCallbacks() {
  return (
    <details className="given">
      <summary>{text('configuration.given')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('configuration.given.parameter')}</th>
            {TRACKERS.map((tracker) => (
              <th key={tracker} scope="col">
                {text(`configuration.given.${tracker}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row parameter="requestUrl" />
          <tr>
            <th scope="row">
              <code>args</code>
            </th>
            <td colSpan={TRACKERS.length}>{text('configuration.given.args')}</td>
          </tr>
          <Row parameter="hit" />
          <Row parameter="s" />
        </tbody>
      </table>
    </details>
  );
}

function Row({ parameter }: { parameter: 'requestUrl' | 'hit' | 's' }) {
  return (
    <tr>
      <th scope="row">
        <code>{parameter}</code>
      </th>
      {TRACKERS.map((tracker) => (
        <td key={tracker} data-tracker={text(`configuration.given.${tracker}`)}>
          {text(`configuration.given.${parameter}.${tracker}`)}
        </td>
      ))}
    </tr>
  );
}
