// Plays a school year: a bar for each week, counts, and what has just happened.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  countKinds,
  type EventKind,
  eventKinds,
  eventsUntil,
  lengthOf,
  playingTime,
  type Week,
  weeksOf,
} from '../../server/year/playing';
import type { RecordedYear } from '../../server/year/recorded-year';
import recording from './played-year.json';

const year = recording as unknown as RecordedYear;

/** A sign of its own beside each color: the list must be readable in gray. */
const kinds: Readonly<Record<EventKind, { readonly sign: string; readonly name: string }>> = {
  'family email': { sign: '✉', name: 'emails to families' },
  'student email': { sign: '✎', name: 'check-ins sent to students' },
  'staff email': { sign: '▤', name: 'emails to staff' },
  answer: { sign: '✓', name: 'answers' },
  wish: { sign: '☎', name: 'wishes to talk' },
  note: { sign: '▲', name: 'rounds of progress notes' },
  held: { sign: '⊘', name: 'held back' },
  fault: { sign: '⚡', name: 'fault, mended within the hour' },
};

const shownEvents = 9;
const stepMs = 80;

export function YearView() {
  const [played, setPlayed] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const isOver = played >= playingTime;
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      setPlayed((before) => Math.min(playingTime, before + now - last));
      last = now;
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying]);
  useEffect(() => {
    if (isOver) setPlaying(false);
  }, [isOver]);
  const moment = year.from + (lengthOf(year) * played) / playingTime;
  const happened = useMemo(() => eventsUntil(year, moment), [moment]);
  const counts = countKinds(happened);
  const day = dayText(moment);
  return (
    <section class="year" aria-labelledby="year-heading">
      <h2 id="year-heading">A school year in half a minute</h2>
      <p>
        {year.students} invented students, their families, and their teachers, from August to May.
        The product really ran through these ten months, hour by hour, and this is what happened.
      </p>
      <div class="year-controls">
        <button
          type="button"
          class="main"
          onClick={() => {
            if (isOver) setPlayed(0);
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? 'Pause' : isOver ? 'Play again' : played === 0 ? 'Play the year' : 'Go on'}
        </button>
        <output class="year-day">{day}</output>
        <span class="unseen" role="status">
          {isPlaying
            ? ''
            : `${day}: ${counts['family email']} emails to families, ${counts.answer} answers`}
        </span>
      </div>
      <Timeline
        weeks={weeksOf(year, moment)}
        moment={moment}
        played={played}
        onSeek={(to) => {
          setPlaying(false);
          setPlayed(to);
        }}
      />
      <ul class="year-counts">
        {eventKinds.map((kind) => (
          <li key={kind} class={`kind-${kind.replace(' ', '-')}`}>
            <b>
              <span aria-hidden="true">{kinds[kind].sign}</span> {counts[kind]}
            </b>{' '}
            {kinds[kind].name}
          </li>
        ))}
      </ul>
      <ol class="year-events" aria-label="What has just happened">
        {happened
          .slice(-shownEvents)
          .reverse()
          .map(([minute, kind, text]) => (
            <li key={`${minute} ${text}`} class={`kind-${kind.replace(' ', '-')}`}>
              <span aria-hidden="true" class="sign">
                {kinds[kind].sign}
              </span>
              <span class="year-when">{shortDay(year.from + minute * 60_000)}</span>
              <span>{text}</span>
            </li>
          ))}
        {happened.length === 0 && (
          <li>The first day of school. The caseload is in, digests are on.</li>
        )}
      </ol>
    </section>
  );
}

interface TimelineProps {
  readonly weeks: readonly Week[];
  readonly moment: number;
  readonly played: number;
  readonly onSeek: (played: number) => void;
}

const height = 90;

function Timeline({ weeks, moment, played, onSeek }: TimelineProps) {
  const slider = useRef<HTMLInputElement>(null);
  const width = 100 / weeks.length;
  const most = useMemo(
    () => Math.max(...weeksOf(year, year.to).map(({ emails, answers }) => emails + answers)),
    [],
  );
  const tall = (count: number): number => (count / most) * (height - 14);
  return (
    <div class="year-line">
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern id="break" width="1.2" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6 L1.2 0" class="break-stripe" />
          </pattern>
        </defs>
        {weeks.map(({ begins, emails, answers, isBreak }, at) => (
          <g key={begins}>
            {isBreak && (
              <rect x={at * width} y="0" width={width} height={height} fill="url(#break)" />
            )}
            <rect
              class="week-emails"
              x={at * width + width * 0.15}
              width={width * 0.7}
              y={height - tall(emails)}
              height={tall(emails)}
            />
            <rect
              class="week-answers"
              x={at * width + width * 0.15}
              width={width * 0.7}
              y={height - tall(emails) - tall(answers)}
              height={tall(answers)}
            />
          </g>
        ))}
      </svg>
      <input
        ref={slider}
        type="range"
        min={0}
        max={playingTime}
        step={playingTime / 280}
        value={played}
        aria-label="Day of the school year"
        aria-valuetext={dayText(moment)}
        onInput={({ currentTarget }) => onSeek(Number(currentTarget.value))}
      />
      <p class="year-months" aria-hidden="true">
        {['Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May'].map((month) => (
          <span key={month}>{month}</span>
        ))}
      </p>
      <p class="year-legend">
        <span class="legend-emails" aria-hidden="true" /> emails to families{' '}
        <span class="legend-answers" aria-hidden="true" /> answers{' '}
        <span class="legend-break" aria-hidden="true" /> break: no digests
      </p>
    </div>
  );
}

const dayFormat = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: year.timeZone,
});
const shortFormat = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: year.timeZone,
});
const dayText = (moment: number): string => dayFormat.format(moment);
const shortDay = (moment: number): string => shortFormat.format(moment);
