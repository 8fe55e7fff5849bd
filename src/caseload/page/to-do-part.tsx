// What waits in the plans, as counts; behind each the names, a click away from what is missing, and a
// way to put them off.
import { useRef, useState } from 'preact/hooks';
import { useGapSentence } from '../../goals/page';
import { Button } from '../../ui/controls/button';
import { SelectField } from '../../ui/controls/select-field';
import { FailureSummary } from '../../ui/feedback/failure';
import { showDay } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { type FillField, type FillGoal, fillFields, goalsToFill } from '../domain/fill';
import type { ToDo, ToDoList, ToDoStudent } from '../domain/to-do';
import { useMessages } from '../messages/messages';

/** A week, two, a month. */
const snoozeDays = [7, 14, 30] as const;

export interface ToDoPartProps {
  readonly list: ToDoList;
  /** Something has been put off, or brought back. */
  readonly onChange: () => void;
  readonly onFill: (field: FillField, goals: readonly FillGoal[]) => void;
}

export function ToDoPart({ list, onChange, onFill }: ToDoPartProps) {
  const t = useMessages();
  const { call, announce, reportUnseen } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, isBusy, run, again } = useRequest<{ readonly until: string }>(
    reportUnseen(t.toDo.title),
  );
  const { open, snoozed } = list;
  const asleep = snoozed.reduce((sum, { count }) => sum + count, 0);
  const snooze = ({ kind, students }: ToDo, days: number) =>
    run(
      () => call('snooze', { kind, studentIds: students.map(({ studentId }) => studentId), days }),
      ({ until }, isMounted) => {
        announce(days > 0 ? t.toDo.putOff(showDay(until, t.language)) : t.toDo.isBack);
        if (!isMounted) return;
        // The button that was pressed is gone.
        heading.current?.focus();
        onChange();
      },
    );
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t.toDo.title}
      </h2>
      {open.length === 0 && <p class="fine">{t.toDo.nothing}</p>}
      {state.kind === 'error' && (
        <FailureSummary id="snooze-failure" failure={state.failure} onTryAgain={again} />
      )}
      {open.length + asleep > 0 && (
        <ul class="plain attention">
          {open.map((toDo) => (
            <li key={toDo.kind}>
              <details>
                <summary>
                  <b class="count">{toDo.count}</b> {t.toDo.kinds[toDo.kind]}
                </summary>
                <Fills toDo={toDo} onFill={onFill} />
                <Names toDo={toDo} />
                <PutOff toDo={toDo} isBusy={isBusy} onPutOff={(days) => snooze(toDo, days)} />
              </details>
            </li>
          ))}
          {asleep > 0 && (
            <li>
              <details>
                <summary class="quiet-text">
                  <b class="count">{asleep}</b> {t.toDo.snoozed}
                </summary>
                {snoozed.map((toDo) => (
                  <section key={toDo.kind}>
                    <h3>{t.toDo.kinds[toDo.kind]}</h3>
                    <Names toDo={toDo} />
                    <Button
                      isBusy={isBusy}
                      label={t.toDo.bringBackAbout(t.toDo.kinds[toDo.kind])}
                      onClick={() => snooze(toDo, 0)}
                    >
                      {t.toDo.bringBack}
                    </Button>
                  </section>
                ))}
              </details>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

interface FillsProps extends Pick<ToDoPartProps, 'onFill'> {
  readonly toDo: ToDo;
}

/** What several of these goals lack can be given to all of them at once. */
function Fills({ toDo, onFill }: FillsProps) {
  const t = useMessages();
  const fills = fillFields
    .map((field) => ({ field, goals: goalsToFill(toDo, field) }))
    .filter(({ goals }) => goals.length > 1);
  if (fills.length === 0) return null;
  return (
    <div class="buttons">
      {fills.map(({ field, goals }) => (
        <Button key={field} onClick={() => onFill(field, goals)}>
          {t.fill.open[field](goals.length)}
        </Button>
      ))}
    </div>
  );
}

function Names({ toDo: { count, students } }: { readonly toDo: ToDo }) {
  const t = useMessages();
  return (
    <>
      <ul class="plain attention">
        {students.map((student) => (
          <NameLine key={student.studentId} student={student} />
        ))}
      </ul>
      {count > students.length && <p class="hint">{t.toDo.more(count - students.length)}</p>}
    </>
  );
}

function NameLine({ student: { studentId, name, gaps } }: { readonly student: ToDoStudent }) {
  const gapSentence = useGapSentence();
  const { dispatch } = useSidebar();
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => dispatch({ kind: 'student wanted', studentId, screen: 'plan' })}
      >
        {name}
      </button>
      <p>{gaps.map(gapSentence).join(' ')}</p>
    </li>
  );
}

interface PutOffProps {
  readonly toDo: ToDo;
  readonly isBusy: boolean;
  readonly onPutOff: (days: number) => void;
}

function PutOff({ toDo: { kind }, isBusy, onPutOff }: PutOffProps) {
  const t = useMessages();
  const [days, setDays] = useState<number>(snoozeDays[0]);
  return (
    <div class="buttons">
      <SelectField
        id={`snooze ${kind}`.replace(/ /g, '-')}
        label={t.toDo.notNow}
        value={String(days)}
        options={snoozeDays.map((each) => [String(each), t.toDo.days(each)])}
        onChoose={(chosen) => setDays(Number(chosen))}
      />
      <Button
        isBusy={isBusy}
        label={t.toDo.putOffAbout(t.toDo.kinds[kind])}
        onClick={() => onPutOff(days)}
      >
        {t.toDo.putThemOff}
      </Button>
    </div>
  );
}
