// The first day in the sidebar: a welcome with one button, then five steps that are done in place, in
// any order. What is done is ticked by what stands in the spreadsheet.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { DecideList } from '../../contacts/page';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useRequest } from '../../ui/rpc/use-request';
import { browserStorage } from '../../ui/storage/key-value-storage';
import { useMessages } from '../messages/messages';
import type { SetUpSteps, SetUpView } from '../server/set-up-steps';
import { keptText } from './kept-text';
import { SettingsStep, type SetUpCall } from './settings-step';
import { SwitchOnStep } from './switch-on-step';

/** What is typed outlives the page until it is saved. */
const storage = browserStorage(() => window.localStorage);

export function SetUpPage({ call }: { readonly call: SetUpCall }) {
  const t = useMessages();
  const view = useRequest<SetUpView>();
  const { run } = view;
  const look = useCallback(() => run(() => call('viewSetUp')), [run, call]);
  useEffect(() => {
    look();
    // Whoever comes back from the import dialog, or from the grid, has changed something there.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const { state } = view;
  const steps = useLastSteps(state.kind === 'success' ? state.value : null);
  return (
    <main class="set-up">
      {state.kind === 'error' && (
        <FailureSummary id="set-up-failure" failure={state.failure} onTryAgain={view.again} />
      )}
      {steps === null && state.kind !== 'error' && <Spinner>{t.setUp.looking}</Spinner>}
      {steps !== null &&
        (steps.steps === null ? (
          <Welcome isBusy={view.isBusy} onBegin={() => run(() => call('beginSetUp'))} />
        ) : (
          <StepList call={call} steps={steps.steps} onChange={look} />
        ))}
    </main>
  );
}

/** What was shown stays on show while it is looked at again: nobody who types is interrupted. */
function useLastSteps(found: SetUpView | null): SetUpView | null {
  const last = useRef<SetUpView | null>(null);
  if (found !== null) last.current = found;
  return last.current;
}

interface WelcomeProps {
  readonly isBusy: boolean;
  readonly onBegin: () => void;
}

function Welcome({ isBusy, onBegin }: WelcomeProps) {
  const t = useMessages();
  return (
    <>
      <h1>{t.setUp.welcome}</h1>
      <p>{t.setUp.whatItDoes}</p>
      <Button look="main" isBusy={isBusy} onClick={onBegin}>
        {t.setUp.begin}
      </Button>
      {isBusy && <Spinner>{t.setUp.making}</Spinner>}
    </>
  );
}

interface StepListProps {
  readonly call: SetUpCall;
  readonly steps: SetUpSteps;
  readonly onChange: () => void;
}

function StepList({ call, steps, onChange }: StepListProps) {
  const t = useMessages();
  const { settings, parsed, problems } = steps.schedule;
  const isNamed = ['School name', 'Specialist name'].every((name) => settings[name]?.trim());
  const isDated = parsed !== null && steps.datesSeen;
  const hasFile = steps.students > 0;
  const done = [isNamed, isDated, hasFile, hasFile && steps.waiting === 0, steps.digestsOn];
  const next = done.indexOf(false);
  const left = done.filter((isDone) => !isDone).length;
  const step = (place: number, title: string, body: ComponentChildren) => (
    <Step place={place} title={title} isDone={done[place] === true} isNext={place === next}>
      {body}
    </Step>
  );
  const dialog = useRequest<null>();
  return (
    <>
      <h1>{t.setUp.title}</h1>
      <p role="status">{left === 0 ? t.setUp.allDone : t.setUp.left(left)}</p>
      <ol class="plain steps">
        {step(
          0,
          t.setUp.steps.names,
          <SettingsStep
            call={call}
            kept={keptText(storage, steps, 'names')}
            names={['School name', 'Specialist name']}
            settings={settings}
            onSaved={onChange}
          />,
        )}
        {step(
          1,
          t.setUp.steps.dates,
          <SettingsStep
            call={call}
            kept={keptText(storage, steps, 'dates')}
            dates={['First day of school', 'Last day of school', 'Breaks']}
            saveText={t.setUp.datesRight}
            settings={settings}
            problems={problems}
            onSaved={onChange}
          />,
        )}
        {step(
          2,
          t.setUp.steps.file,
          <>
            <p>{hasFile ? t.setUp.imported(steps.students, steps.guardians) : t.setUp.noFile}</p>
            <div class="buttons">
              <Button
                look={hasFile ? 'secondary' : 'main'}
                isBusy={dialog.isBusy}
                onClick={() => dialog.run(() => call('openImport'))}
              >
                {t.setUp.openImport}
              </Button>
              <Button onClick={onChange}>{t.setUp.lookAgain}</Button>
            </div>
          </>,
        )}
        {step(
          3,
          t.setUp.steps.families,
          hasFile ? (
            <DecideList key={steps.guardians} call={call} onDecided={onChange} />
          ) : (
            <p>{t.setUp.fileFirst}</p>
          ),
        )}
        {step(
          4,
          t.setUp.steps.schedule,
          <SwitchOnStep
            call={call}
            steps={steps}
            kept={keptText(storage, steps, 'schedule')}
            onChange={onChange}
          />,
        )}
      </ol>
      <Button
        look={left === 0 ? 'main' : 'quiet'}
        isBusy={dialog.isBusy}
        onClick={() => dialog.run(() => call('leaveSetUp'))}
      >
        {left === 0 ? t.setUp.toSidebar : t.setUp.later}
      </Button>
    </>
  );
}

interface StepProps {
  readonly place: number;
  readonly title: string;
  readonly isDone: boolean;
  /** The first one that is left stands open. */
  readonly isNext: boolean;
  readonly children: ComponentChildren;
}

function Step({ place, title, isDone, isNext, children }: StepProps) {
  const t = useMessages();
  return (
    <li class={isDone ? 'step done' : 'step'}>
      <details open={isNext}>
        <summary>
          <span class="tick" aria-hidden="true">
            {isDone ? '✓' : place + 1}
          </span>{' '}
          {title} <span class="unseen">{isDone ? t.setUp.isDone : t.setUp.isLeft}</span>
        </summary>
        <div class="step-body">{children}</div>
      </details>
    </li>
  );
}
