// One guardian: language, whether the digest goes out and why not, the last email and answer.

import type { PlanView } from '../../goals/domain/view-plan';
import { Button } from '../../ui/controls/button';
import { FactList } from '../../ui/controls/fact-list';
import { FailureSummary } from '../../ui/feedback/failure';
import { showDay, showMoment } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianField } from '../domain/guardian-fields';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';
import { isPaused, withGuardian } from './guardians';
import { mailWords } from './mail-words';
import { MendHold } from './mend-hold';
import { QuickLog } from './quick-log';

export interface GuardianCardProps {
  readonly plan: PlanView;
  readonly view: GuardianView;
  readonly onOpen: (kind: 'preview' | 'pause') => void;
  readonly onEdit: (field: GuardianField) => void;
  readonly onDone: (sentence: string) => void;
}

export function GuardianCard({ plan, view, onOpen, onEdit, onDone }: GuardianCardProps) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const { guardian, hold, lastMail, lastAnswer } = view;
  const { guardianId, name, relation, email, language, digest } = guardian;
  const ending = useRequest<GuardianView>(reportUnseen(`${t.family.endPause}: ${name || email}`));
  const endPause = () =>
    ending.run(
      () => call('pauseDigest', guardianId, null),
      (renewed) => {
        dispatch({ kind: 'plan renewed', plan: withGuardian(plan, renewed) });
        onDone(t.family.pauseEnded);
      },
    );
  const facts: readonly (readonly [string, string])[] = [
    [t.family.language, language],
    [t.family.digest, digest.replace(/\d{4}-\d\d-\d\d/, (day) => showDay(day, t.language))],
    [
      t.family.lastMail,
      lastMail === null
        ? t.family.never
        : [showMoment(lastMail.at, t.language), mailWords(lastMail, t.family)]
            .filter((part) => part !== '')
            .join(' · '),
    ],
    [
      t.family.lastAnswer,
      lastAnswer === null
        ? t.family.never
        : [showMoment(lastAnswer.at, t.language), lastAnswer.message]
            .filter((part) => part !== '')
            .join(' · '),
    ],
  ];
  return (
    <li class="goal">
      <h3>
        {name || email} {relation !== '' && <span class="quiet-text">{relation}</span>}
      </h3>
      {name !== '' && <p class="quiet-text">{email}</p>}
      {hold === null ? (
        <p class="fine">{plan.digestsOn ? `✓ ${t.family.goesOut}` : t.family.allPaused}</p>
      ) : (
        <div class="held">
          <p>
            <b>{t.family.held}.</b> {t.family.reasons[hold]}
          </p>
          <MendHold hold={hold} name={name || email} onEdit={onEdit} />
        </div>
      )}
      <FactList facts={facts} />
      {ending.state.kind === 'error' && (
        <FailureSummary
          id={`end-pause-failure-${guardianId}`}
          failure={ending.state.failure}
          onTryAgain={ending.again}
        />
      )}
      <div class="actions">
        <Button
          look="quiet"
          label={`${t.family.preview}: ${name || email}`}
          onClick={() => onOpen('preview')}
        >
          {t.family.preview}
        </Button>
        {isPaused(guardian) ? (
          <Button
            look="quiet"
            isBusy={ending.isBusy}
            label={`${t.family.endPause}: ${name || email}`}
            onClick={endPause}
          >
            {t.family.endPause}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={`${t.family.pause}: ${name || email}`}
            onClick={() => onOpen('pause')}
          >
            {t.family.pause}
          </Button>
        )}
        <Button
          look="quiet"
          label={`${t.family.edit}: ${name || email}`}
          onClick={() => onEdit('email')}
        >
          {t.family.edit}
        </Button>
        <QuickLog guardian={guardian} onDone={onDone} />
      </div>
    </li>
  );
}
