// Changes a guardian in place: address, language, digest and contact, with the words that stand against it.
import { useLayoutEffect, useState } from 'preact/hooks';
import { openDoubts } from '../../caseload/domain/doubts';
import type { PlanView } from '../../goals/domain/view-plan';
import type { Answer } from '../../rpc/calls';
import { failureSentence } from '../../rpc/failure-texts';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import {
  type GuardianField,
  type GuardianFields,
  type QuestionKind,
  restrictions,
  shownFields,
} from '../domain/guardian-fields';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';
import { DigestField, fieldId, Questions } from './guardian-parts';

export interface GuardianFormProps {
  readonly plan: PlanView;
  readonly view: GuardianView;
  /** To begin with. */
  readonly field: GuardianField;
  readonly onBack: (done?: string) => void;
}

export function GuardianForm({ plan, view, field, onBack }: GuardianFormProps) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const { student } = plan;
  const { guardian } = view;
  const { guardianId, name, email } = guardian;
  // As it was opened: a plan that comes meanwhile must not make an old form look new.
  const [was] = useState(() => shownFields(guardian, student));
  const [words] = useState(() => openDoubts(guardian, student));
  const [now, setNow] = useState(was);
  const [agreed, setAgreed] = useState<readonly QuestionKind[]>([]);
  const title = t.family.editTitle(name || email);
  const saving = useRequest<Answer<'saveGuardian'>>(reportUnseen(title));
  const isChanged = now !== was;
  useLayoutEffect(() => takeFocus(document.getElementById(fieldId(field))), [field]);
  useLayoutEffect(() => {
    dispatch({ kind: 'form touched', isTouched: isChanged });
    return () => dispatch({ kind: 'form touched', isTouched: false });
  }, [isChanged, dispatch]);
  const change = (changes: Partial<GuardianFields>) => {
    setNow({ ...now, ...changes });
    setAgreed([]);
    saving.reset();
  };
  const save = (to: readonly QuestionKind[]) => {
    setAgreed(to);
    saving.run(
      () => call('saveGuardian', { guardianId, was, now, words, agreed: to }),
      (result, isOnShow) => {
        if (result.kind !== 'saved') return;
        dispatch({ kind: 'plan renewed', plan: { ...plan, guardians: result.guardians } });
        if (isOnShow) onBack(t.family.saved);
      },
    );
  };
  const { state } = saving;
  const result = state.kind === 'success' ? state.value : null;
  const problems = (result?.kind === 'problems' ? result.problems : []).map((problem) => ({
    field: fieldId(problem.field ?? 'email'),
    sentence: failureSentence(problem, t.language),
  }));
  const problemOf = (about: GuardianField) =>
    problems.find((problem) => problem.field === fieldId(about))?.sentence;
  const kept = restrictions(guardian, student);
  return (
    <>
      <PartHeading onBack={() => onBack()}>{title}</PartHeading>
      {problems.length > 0 && (
        <ErrorSummary id="guardian-problems" cause={result} problems={problems} />
      )}
      {state.kind === 'error' && (
        <FailureSummary
          id="guardian-failure"
          failure={state.failure}
          onTryAgain={state.failure.code === 'changed meanwhile' ? undefined : saving.again}
        />
      )}
      <PendingFieldset isLocked={saving.isBusy}>
        <div class="fields">
          <TextField
            id={fieldId('email')}
            label={t.family.email}
            problem={problemOf('email')}
            value={now.email}
            onText={(text) => change({ email: text.trim() })}
          />
          <TextField
            id={fieldId('language')}
            label={t.family.language}
            problem={problemOf('language')}
            suggestions={['English', 'Spanish']}
            value={now.language}
            onText={(language) => change({ language })}
          />
          <DigestField
            value={now.digest}
            problem={problemOf('digest')}
            onDigest={(digest) => change({ digest })}
          />
          {kept.length > 0 && (
            <div class="held">
              <p>{t.family.restrictions}</p>
              <ul>
                {kept.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          <SelectField
            id={fieldId('contact')}
            label={t.family.contact}
            hint={t.family.contactHint}
            options={(['Allowed', 'No contact', ''] as const)
              .filter((one) => one !== '' || was.contact === '')
              .map((one) => [one, t.family.contacts[one]])}
            value={now.contact}
            onChoose={(contact) => change({ contact: contact as GuardianFields['contact'] })}
          />
        </div>
      </PendingFieldset>
      {result?.kind === 'questions' ? (
        <Questions
          questions={result.questions}
          onYes={() => save([...agreed, ...result.questions.map(({ kind }) => kind)])}
          onNo={saving.reset}
        />
      ) : (
        <div class="buttons">
          <Button look="main" isBusy={saving.isBusy} onClick={() => save(agreed)}>
            {t.family.saveGuardian}
          </Button>
        </div>
      )}
    </>
  );
}
