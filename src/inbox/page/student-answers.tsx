// What has been said of a student: answers of the family and the student's own check-ins, newest first,
// with what the specialist can do about each.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import type { CheckIn } from '../../schema/tabs';
import { Button } from '../../ui/controls/button';
import { FactList } from '../../ui/controls/fact-list';
import { TextField } from '../../ui/controls/text-field';
import { FailureSummary } from '../../ui/feedback/failure';
import { goalWords, progressLabel } from '../../ui/messages/goal-words';
import { showMoment } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { acceptingMeans, type ProposalDecision } from '../domain/accept-proposals';
import { useMessages } from '../messages/messages';

const shownAtFirst = 4;

export function StudentAnswers({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { call, dispatch, announce, reportUnseen } = useSidebar();
  const [isAll, setAll] = useState(false);
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, isBusy, run, again } = useRequest<PlanView>(reportUnseen(t.inbox.said));
  const { answers, student, participation } = plan;
  const { studentId, studentEmail, studentLanguage } = student;
  const show = (renewed: PlanView, said: string) => {
    dispatch({ kind: 'plan renewed', plan: renewed });
    setReplyTo(null);
    announce(said);
    heading.current?.focus();
  };
  const decide = ({ checkInId, at, goalId }: CheckIn, decision: ProposalDecision['decision']) => {
    const fields = plan.goals.find((goal) => goal.goalId === goalId)?.fields;
    const goal = fields
      ? { goal: fields.goal, obstacle: fields.obstacle, ifThen: fields.ifThen }
      : null;
    run(
      () => call('decideProposals', { checkInId, studentId, at: at ?? '', decision, goal }),
      (renewed) => show(renewed, decision === 'Accepted' ? t.inbox.isAccepted : t.inbox.isSetAside),
    );
  };
  const reply = (checkInId: string, text: string) =>
    run(
      () => call('replyToStudent', studentId, checkInId, text),
      (renewed) => show(renewed, t.inbox.isReplied),
    );
  const counts = Object.entries(t.inbox.kinds).flatMap(([kind, words]) => {
    const count = participation[kind as keyof typeof participation] ?? 0;
    return count === 0 ? [] : [`${words}: ${count}`];
  });
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t.inbox.said}
      </h2>
      <FactList
        facts={[
          [
            t.inbox.student,
            [studentEmail || t.inbox.noStudentAddress, studentLanguage].filter(Boolean).join(' · '),
          ],
          [t.inbox.register, counts.join(' · ') || t.inbox.nobodyTookPart],
        ]}
      />
      {state.kind === 'error' && (
        <FailureSummary id="answers-failure" failure={state.failure} onTryAgain={again} />
      )}
      {answers.length === 0 && <p>{t.inbox.nobodySaid}</p>}
      <ul class="plain answers">
        {(isAll ? answers : answers.slice(0, shownAtFirst)).map((row) => (
          <Answer
            key={row.checkInId}
            row={row}
            plan={plan}
            isBusy={isBusy}
            isReplying={replyTo === row.checkInId}
            onDecide={(decision) => decide(row, decision)}
            onReplying={() => setReplyTo(row.checkInId)}
            onReply={(text) => reply(row.checkInId, text)}
          />
        ))}
      </ul>
      {answers.length > shownAtFirst && (
        <Button look="quiet" isOpen={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t.inbox.showFewer : t.inbox.showAll(answers.length)}
        </Button>
      )}
    </section>
  );
}

interface AnswerProps {
  readonly row: CheckIn;
  readonly plan: PlanView;
  readonly isBusy: boolean;
  readonly isReplying: boolean;
  readonly onDecide: (decision: ProposalDecision['decision']) => void;
  readonly onReplying: () => void;
  readonly onReply: (text: string) => void;
}

function Answer({ row, plan, isBusy, isReplying, ...on }: AnswerProps) {
  const t = useMessages();
  const words = goalWords[t.language];
  const goal = plan.goals.find(({ goalId }) => goalId === row.goalId)?.fields;
  const about = goal?.goal ?? t.inbox.earlierGoal;
  const day = (moment: string | null) => showMoment(moment ?? '', t.language);
  const facts: readonly (readonly [string, string])[] = [
    [t.inbox.did, row.did],
    [t.inbox.obstacle, row.obstacle],
    [t.inbox.ifThen, row.ifThen],
    [t.inbox.helpWanted, row.helpWanted],
    [t.inbox.wish, t.inbox.goalWishes[row.wish]],
    [t.inbox.newWording, row.newWording],
    [t.inbox.notInEmails, row.notInEmails.join(', ')],
    [t.inbox.replied, [row.reply, row.reply && day(row.repliedAt)].filter(Boolean).join(' · ')],
  ];
  const isStudent = row.role === 'Student';
  const wish = row.wantsContact
    ? `${t.inbox.wantsToTalk}${row.followUp === 'Done' ? ` (${t.inbox.talkedSince})` : ''}`
    : '';
  return (
    <li class="goal">
      <h3>
        {row.from}{' '}
        <span class="quiet-text">
          {[day(row.at), t.inbox.ways[row.way]].filter(Boolean).join(' · ')}
        </span>
      </h3>
      <p>{[t.inbox.talked[row.talked], wish, row.message].filter(Boolean).join(' · ')}</p>
      {row.goalId !== '' && <p class="quiet-text">{about}</p>}
      {row.ownRating !== '' && (
        <p>
          {t.inbox.ownRating}: <b>{words.steps[row.ownRating]}</b>
          {goal && (
            <>
              {' '}
              · {t.inbox.goalStands}: <b>{progressLabel(goal.progress, words)}</b>
            </>
          )}
        </p>
      )}
      <FactList facts={facts} />
      {row.proposals === 'Open' && (
        <>
          {goal && <p class="hint">{t.inbox.accepting[acceptingMeans(row, goal)]}</p>}
          <div class="buttons">
            {goal && (
              <Button
                isBusy={isBusy}
                label={t.inbox.acceptAbout(about)}
                onClick={() => on.onDecide('Accepted')}
              >
                {t.inbox.accept}
              </Button>
            )}
            <Button
              isBusy={isBusy}
              label={t.inbox.setAsideAbout(about)}
              onClick={() => on.onDecide('Set aside')}
            >
              {t.inbox.setAside}
            </Button>
          </div>
        </>
      )}
      {row.proposals !== 'Open' && row.proposals !== '' && (
        <p class="fine">{t.inbox.proposalStates[row.proposals]}</p>
      )}
      {isStudent && !isReplying && (
        <Button
          look="quiet"
          label={`${t.inbox.reply}: ${day(row.at)}, ${about}`}
          onClick={on.onReplying}
        >
          {t.inbox.reply}
        </Button>
      )}
      {isReplying && <ReplyForm row={row} isBusy={isBusy} onReply={on.onReply} />}
    </li>
  );
}

type ReplyFormProps = Pick<AnswerProps, 'row' | 'isBusy' | 'onReply'>;

function ReplyForm({ row, isBusy, onReply }: ReplyFormProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const [text, setText] = useState(row.reply);
  const isTouched = text !== row.reply;
  // A selection in the sheet does not open another student meanwhile.
  useLayoutEffect(() => {
    dispatch({ kind: 'form touched', isTouched });
    return () => dispatch({ kind: 'form touched', isTouched: false });
  }, [isTouched, dispatch]);
  return (
    <>
      <TextField
        id="student-reply"
        label={t.inbox.reply}
        hint={t.inbox.replyHint}
        value={text}
        onText={setText}
      />
      <Button isBusy={isBusy} onClick={() => onReply(text)}>
        {t.inbox.sendReply}
      </Button>
    </>
  );
}
