// Faults to try: what each does, and which ones are waiting to strike.

import type { FaultName } from '../../server/protocol';
import type { Perform } from '../connection';

export interface FaultsViewProps {
  readonly faults: readonly string[];
  readonly act: Perform;
}

interface Card {
  readonly fault: FaultName;
  readonly title: string;
  readonly text: string;
}

const cards: readonly Card[] = [
  {
    fault: 'mail quota used up',
    title: 'Email quota used up',
    text: 'Leaves 12 emails for the next 24 hours. Then choose Next digest day: the rest waits, and goes out later.',
  },
  {
    fault: 'crash in mid-run',
    title: 'Crash in mid-run',
    text: 'Google kills the next run just before its 8th email. The run after it goes on: nobody gets an email twice.',
  },
  {
    fault: 'colleague edits selected row',
    title: 'A colleague edits',
    text: 'A teacher changes the row that you have selected, at this moment. Select a goal first, and open it in the sidebar.',
  },
  {
    fault: 'colleague edits during next save',
    title: 'A colleague edits while you save',
    text: 'The same, but in the middle of your next action, between two of its calls.',
  },
  {
    fault: 'server error',
    title: 'Server error',
    text: 'Google answers one call of your next action with its “server error occurred”.',
  },
  {
    fault: 'lock held',
    title: 'Document busy',
    text: 'Another run holds the lock for 10 minutes. Actions that write say so, and do nothing.',
  },
  {
    fault: 'family address refused',
    title: 'An address is refused',
    text: 'Google refuses to send to the first family. The others get their digest; the report names the one that failed.',
  },
  {
    fault: 'consent withdrawn',
    title: 'Consent withdrawn',
    text: 'The specialist has taken back the permission for the script. Nothing is sent until it is given again.',
  },
];

export function FaultsView({ faults, act }: FaultsViewProps) {
  return (
    <div class="faults">
      <div class="list-head">
        <h2>Try a fault</h2>
        <button type="button" onClick={() => void act({ kind: 'lift faults' })}>
          Make all well again
        </button>
      </div>
      <div role="status">
        {faults.length > 0 && (
          <ul class="waiting">
            {faults.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      <ul class="cards">
        {cards.map(({ fault, title, text }) => (
          <li key={fault}>
            <h3>{title}</h3>
            <p>{text}</p>
            <button
              type="button"
              aria-label={`Try it: ${title}`}
              onClick={() => void act({ kind: 'cause', fault })}
            >
              Try it
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
