// How families and students answer: the page's address, whether it has been found to be the caseload's
// own, and what students are told.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { failureSentence } from '../../rpc/failure-texts';
import { wishNotices } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { Chips } from '../../ui/controls/chips';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { TextField } from '../../ui/controls/text-field';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useKitMessages } from '../../ui/messages/messages';
import { showDay } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { type Messages, useMessages } from '../messages/messages';
import type { ScheduleSettings } from './schedule-form';

const fields = ['Answer page', 'Student check-in', 'Whom to turn to', 'Wishes to talk'] as const;
type Field = (typeof fields)[number];

const idOf = (field: string): string => `answers-${field.toLowerCase().replace(/ /g, '-')}`;

export function AnswersPart({ onBack }: { readonly onBack: () => void }) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call, reportUnseen } = useSidebar();
  const stored = useRequest<Answer<'schedule'>>();
  const page = useRequest<Answer<'answerPage'>>();
  const saving = useRequest<Answer<'saveSchedule'>>(reportUnseen(t.caseload.answers));
  const [changes, setChanges] = useState<ScheduleSettings>({});
  const { run } = stored;
  const { run: lookAt } = page;
  const look = useCallback(() => lookAt(() => call('answerPage')), [lookAt, call]);
  useEffect(() => {
    run(() => call('schedule'));
    look();
  }, [run, call, look]);
  const failed = [stored, page, saving].find(({ state }) => state.kind === 'error');
  const settings =
    stored.state.kind === 'success' ? { ...stored.state.value.settings, ...changes } : null;
  const saved = saving.state.kind === 'success' ? saving.state.value : null;
  const problems = (saved?.problems ?? []).map((problem) => ({
    field: idOf(fields.find((each) => each === problem.field) ?? 'Answer page'),
    sentence: failureSentence(problem, t.language),
  }));
  const save = () =>
    saving.run(
      () => call('saveSchedule', changes),
      ({ problems: left }, isOnShow) => {
        if (left.length === 0 && isOnShow) look();
      },
    );
  const input = (field: Field, hint?: string) => (
    <TextField
      id={idOf(field)}
      label={t.caseload.answerSettings[field]}
      hint={hint}
      problem={problems.find((problem) => problem.field === idOf(field))?.sentence}
      value={settings?.[field] ?? ''}
      onText={(text) => set(field, text)}
    />
  );
  const chips = (field: Field, options: readonly string[], initial: string) => (
    <Chips
      id={idOf(field)}
      legend={t.caseload.answerSettings[field]}
      options={options.map((one) => [one, t.caseload.answerOptions[one] ?? one])}
      value={settings?.[field] || initial}
      onChoose={(one) => set(field, one)}
    />
  );
  const set = (field: Field, value: string) => {
    setChanges({ ...changes, [field]: value });
    saving.reset();
  };
  return (
    <>
      <PartHeading onBack={onBack}>{t.caseload.answers}</PartHeading>
      {failed?.state.kind === 'error' && (
        <FailureSummary
          id="answers-settings-failure"
          failure={failed.state.failure}
          onTryAgain={failed.again}
        />
      )}
      {problems.length > 0 && (
        <ErrorSummary id="answers-problems" cause={saved} problems={problems} />
      )}
      <p role="status" class={saved && problems.length === 0 ? 'notice' : 'unseen'}>
        {saved && problems.length === 0 && t.caseload.answersSaved}
      </p>
      {stored.isBusy && <Spinner>{kit.pending}</Spinner>}
      {settings !== null && (
        <>
          {page.state.kind === 'success' && <PageNotice view={page.state.value} onLook={look} />}
          <PendingFieldset isLocked={saving.isBusy}>
            <div class="fields">
              {input('Answer page', t.caseload.pageHint)}
              {chips('Wishes to talk', wishNotices, 'At once')}
              {chips('Student check-in', ['yes', 'no'], 'no')}
              {input('Whom to turn to', t.caseload.turnToHint)}
            </div>
          </PendingFieldset>
          <Button look="main" isBusy={saving.isBusy} onClick={save}>
            {t.caseload.saveAnswers}
          </Button>
        </>
      )}
    </>
  );
}

interface PageNoticeProps {
  readonly view: Answer<'answerPage'>;
  readonly onLook: () => void;
}

function PageNotice({ view: { state, check }, onLook }: PageNoticeProps) {
  const t = useMessages();
  const { sentences, isWell } = wordsOf(state, t);
  return (
    <section class={isWell ? 'notice' : 'held'}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {check !== null && (
        <p>
          <a href={check} target="_blank" rel="noreferrer">
            {t.caseload.checkPage}
          </a>
        </p>
      )}
      {check !== null && (
        <Button look="quiet" onClick={onLook}>
          {t.caseload.lookAgain}
        </Button>
      )}
    </section>
  );
}

function wordsOf(
  state: Answer<'answerPage'>['state'],
  { caseload: t, language }: Messages,
): { readonly sentences: readonly string[]; readonly isWell: boolean } {
  switch (state.kind) {
    case 'none':
      return { sentences: [t.pageNone], isWell: true };
    case 'not checked':
      return { sentences: [t.pageNotChecked, t.pageStrange], isWell: false };
    case 'checked': {
      const checked = t.pageChecked(showDay(state.on, language), state.account);
      return {
        sentences: state.isCurrent ? [checked] : [checked, t.pageOlder],
        isWell: state.isCurrent,
      };
    }
  }
}
