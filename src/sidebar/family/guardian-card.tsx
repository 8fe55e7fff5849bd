// One guardian: language, whether the digest goes out and why not, the last mail and answer.
import type { GuardianView, PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { showDay, showMoment } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { useWording } from '../wording/use-wording';
import { isPaused, withGuardian } from './guardians';
import { mailWords } from './mail-words';

export interface GuardianCardProps {
  readonly plan: PlanView;
  readonly view: GuardianView;
  readonly onOpen: (kind: 'preview' | 'pause') => void;
  readonly onDone: (sentence: string) => void;
}

export function GuardianCard({ plan, view, onOpen, onDone }: GuardianCardProps) {
  const say = useWording();
  const { call, tell } = useAtDesk();
  const { guardian, hold, lastMail, lastAnswer } = view;
  const { guardianId, name, relation, email, language, digest } = guardian;
  const ending = useErrand<GuardianView>(`${say.family.endPause}: ${name || email}`);
  const endPause = () =>
    ending.run(
      () => call('pauseDigest', guardianId, null),
      (renewed) => {
        tell({ kind: 'plan renewed', plan: withGuardian(plan, renewed) });
        onDone(say.family.pauseEnded);
      },
    );
  const facts: readonly (readonly [string, string])[] = [
    [say.family.language, language],
    [say.family.digest, digest.replace(/\d{4}-\d\d-\d\d/, (day) => showDay(day, say.language))],
    [
      say.family.lastMail,
      lastMail === null
        ? say.family.never
        : [showMoment(lastMail.at, say.language), mailWords(lastMail, say.family)]
            .filter((part) => part !== '')
            .join(' · '),
    ],
    [
      say.family.lastAnswer,
      lastAnswer === null
        ? say.family.never
        : [showMoment(lastAnswer.at, say.language), lastAnswer.message]
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
        <p class="fine">✓ {say.family.goesOut}</p>
      ) : (
        <p class="held">
          <b>{say.family.held}.</b> {say.family.reasons[hold]}
        </p>
      )}
      <dl class="facts side-by-side">
        {facts
          .filter(([, said]) => said !== '')
          .map(([term, said]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {ending.state.kind === 'in trouble' && (
        <FailureSummary
          id={`end-pause-failure-${guardianId}`}
          failure={ending.state.failure}
          onTryAgain={ending.again}
        />
      )}
      <div class="actions">
        <Button
          look="quiet"
          label={`${say.family.preview}: ${name || email}`}
          onClick={() => onOpen('preview')}
        >
          {say.family.preview}
        </Button>
        {isPaused(guardian) ? (
          <Button
            look="quiet"
            isBusy={ending.isBusy}
            label={`${say.family.endPause}: ${name || email}`}
            onClick={endPause}
          >
            {say.family.endPause}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={`${say.family.pause}: ${name || email}`}
            onClick={() => onOpen('pause')}
          >
            {say.family.pause}
          </Button>
        )}
      </div>
    </li>
  );
}
