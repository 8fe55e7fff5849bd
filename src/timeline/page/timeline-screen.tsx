// What has happened around the open student, newest first, by school year; and the steps as plots.
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import { Chips } from '../../ui/controls/chips';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { showMoment } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import {
  type Timeline,
  type TimelineEvent,
  type TimelineKind,
  timelineKinds,
} from '../domain/timeline';
import { useMessages } from '../messages/messages';
import { StepPlot } from './step-plot';

export function TimelineScreen({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { state: sidebar, call } = useSidebar();
  const { state, run, again } = useRequest<Timeline>();
  const { studentId } = plan.student;
  // What was saved meanwhile belongs here as well.
  const { knownChanges } = sidebar;
  useEffect(
    () => run(() => call('studentTimeline', studentId)),
    [run, call, studentId, knownChanges],
  );
  return (
    <>
      <h2 class="unseen">{t.title}</h2>
      {state.kind === 'pending' && <Spinner>{t.loading}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="timeline-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && <Events timeline={state.value} />}
    </>
  );
}

function Events({ timeline: { years, steps } }: { readonly timeline: Timeline }) {
  const t = useMessages();
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  if (years.length === 0) return <p>{t.nothing}</p>;
  const isShown = ({ kinds }: TimelineEvent) => kind === 'all' || kinds.includes(kind);
  const there = timelineKinds.filter((each) =>
    years.some(({ events }) => events.some(({ kinds }) => kinds.includes(each))),
  );
  const shown = years
    .map(({ year, events }) => ({ year, events: events.filter(isShown) }))
    .filter(({ events }) => events.length > 0);
  return (
    <>
      <Chips
        id="timeline-kind"
        legend={t.show}
        isLegendSeen={false}
        options={(['all', ...there] as const).map((each) => [each, t.kinds[each]])}
        value={kind}
        onChoose={(chosen) => setKind(chosen as TimelineKind | 'all')}
      />
      {(kind === 'all' || kind === 'step') && steps.length > 0 && (
        <details class="plots" open={kind === 'step'}>
          <summary>{t.steps}</summary>
          {steps.map((each) => (
            <StepPlot key={each.goalId} steps={each} />
          ))}
        </details>
      )}
      {shown.map(({ year, events }, place) => (
        <details key={year} class="timeline-year" open={place === 0}>
          <summary>{t.year(year, events.length)}</summary>
          <ol class="plain timeline">
            {events.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

function Event({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages();
  const { at, goal, step, words, nextStep, email, plan } = event;
  const isEmail = email !== null;
  const isEntry = event.kinds.includes('step') || event.kinds.includes('note');
  return (
    <li class={`event-${event.kinds[0]?.replace(' ', '-') ?? 'note'}`}>
      <p class="quiet-text">
        {showMoment(at, t.language)}
        {isEntry && event.who !== '' && ` · ${event.who}`}
      </p>
      <h3>{plan === null ? titleOf(event, t) : t.plans[plan]}</h3>
      {goal !== '' && <p class="quiet-text">{goal}</p>}
      {step !== '' && <p>→ {t.words.steps[step]}</p>}
      {t.talked[event.talked] !== '' && <p>{t.talked[event.talked]}</p>}
      {isEmail && words.length > 0 && <p class="quiet-text">{t.told}:</p>}
      {words.map((text) => (
        <p key={text} class="quoted">
          {text}
        </p>
      ))}
      {nextStep !== '' && (
        <p>
          {t.nextStep}: {nextStep}
        </p>
      )}
      {event.wantsContact && <p>{t.wantsContact}</p>}
      {isEmail && t.states[email.state] !== '' && <p>{t.states[email.state]}</p>}
    </li>
  );
}

function titleOf({ kinds, who, email }: TimelineEvent, t: ReturnType<typeof useMessages>): string {
  const name = who || t.someone;
  if (email !== null) {
    const form = t.forms[email.form];
    return form === '' ? t.emailTo(name) : `${t.emailTo(name)}: ${form}`;
  }
  if (kinds.includes('own words')) return t.ownWordsOf(name);
  if (kinds.includes('talk')) return t.talkWith(name);
  if (kinds.includes('answer')) return t.answerOf(name);
  return t.entry;
}
