// The log of executions: what ran, as whom, how it ended, and its calls to services.

import { useState } from 'preact/hooks';
import type { LoggedExecution } from '../../server/protocol';
import { shortTime } from '../state/local-time';

export interface ExecutionsViewProps {
  readonly executions: readonly LoggedExecution[];
  readonly timeZone: string;
}

const surfaces: Readonly<Record<LoggedExecution['surface'], string>> = {
  menu: 'menu',
  page: 'page',
  clock: 'clock',
  'simple-trigger': 'simple trigger',
  'installable-trigger': 'trigger',
  'web-app': 'web app',
};

/** An hourly run with nothing to do stays below this many calls. */
const QUIET_CALLS = 30;

const isQuiet = ({ surface, outcome, calls }: LoggedExecution): boolean =>
  surface === 'clock' && outcome === 'completed' && calls.total <= QUIET_CALLS;

export function ExecutionsView({ executions, timeZone }: ExecutionsViewProps) {
  const [withQuiet, setWithQuiet] = useState(false);
  const shown = executions.filter((each) => withQuiet || !isQuiet(each)).reverse();
  return (
    <div class="executions">
      <div class="list-head">
        <h2>Executions</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={withQuiet}
            onChange={({ currentTarget }) => setWithQuiet(currentTarget.checked)}
          />
          <span>Show hourly runs that had nothing to do</span>
        </label>
      </div>
      {shown.length === 0 && <p>Nothing has run yet. Choose something from the add-on’s menu.</p>}
      <ul>
        {shown.map((each) => (
          <li key={each.ordinal}>
            <Execution execution={each} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ExecutionProps {
  readonly execution: LoggedExecution;
  readonly timeZone: string;
}

function Execution({ execution, timeZone }: ExecutionProps) {
  const { functionName, surface, account, startedAt, virtualMs, outcome, failure, calls, logs } =
    execution;
  const methods = Object.entries(calls.byMethod).sort(([, one], [, other]) => other - one);
  return (
    <details>
      <summary>
        <span class="ran-at">{shortTime(startedAt, timeZone)}</span>
        <span class="ran-what">
          <code>{functionName}</code> <span class="ran-how">{surfaces[surface]}</span>
        </span>
        <span class="ran-as">{account}</span>
        <span class={`outcome ${outcome.replace(' ', '-')}`}>{outcome}</span>
        <span class="number">{calls.total} calls</span>
        <span class="number">{seconds(virtualMs)}</span>
      </summary>
      <div class="ran-details">
        {failure && <p class="failure">{failure}</p>}
        <table>
          <caption>
            {calls.total} calls, {calls.data} of them reach Google’s data
          </caption>
          <thead>
            <tr>
              <th scope="col">Method</th>
              <th scope="col">Calls</th>
            </tr>
          </thead>
          <tbody>
            {methods.map(([method, count]) => (
              <tr key={method}>
                <td>
                  <code>{method}</code>
                </td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {logs.length > 0 && (
          <div class="ran-logs">
            <h3>Log</h3>
            {logs.map(({ level, text }, index) => (
              <p key={`${index} ${text}`} class={`log-line ${level}`}>
                {text}
              </p>
            ))}
          </div>
        )}
      </div>
    </details>
  );
}

const seconds = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
