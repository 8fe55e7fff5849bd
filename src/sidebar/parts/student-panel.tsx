// The screens of one student: who it is, or how to choose one, or why the plan does not open.
import type { ComponentChildren } from 'preact';
import type { PlanView } from '../../contract/sidebar-calls';
import { FailureSummary } from '../../page/parts/error-summary';
import { ScriptSentence } from '../../page/parts/script-sentence';
import { Working } from '../../page/parts/working';
import { useAtDesk } from '../desk/desk-context';
import { DraftNotice } from '../plan/draft-notice';
import { useWording } from '../wording/use-wording';
import { StudentHead } from './student-head';

export interface StudentPanelProps {
  readonly children: (plan: PlanView) => ComponentChildren;
}

export function StudentPanel({ children }: StudentPanelProps) {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const { student } = desk;
  switch (student.kind) {
    case 'none':
      return (
        <>
          <h1>{say.frame.chooseStudent}</h1>
          <p>{say.frame.chooseHint}</p>
          <DraftNotice />
        </>
      );
    case 'under way':
      return <Working>{say.frame.loading}</Working>;
    case 'in trouble': {
      const { studentId, failure } = student;
      return (
        <FailureSummary
          id="plan-failure"
          failure={failure}
          onTryAgain={() => tell({ kind: 'student wanted', studentId })}
        />
      );
    }
    case 'open':
      return (
        <>
          <StudentHead student={student.plan.student} />
          <UnreadRows problems={student.plan.problems} />
          {children(student.plan)}
        </>
      );
  }
}

function UnreadRows({ problems }: Pick<PlanView, 'problems'>) {
  const say = useWording();
  if (problems.length === 0) return null;
  return (
    <section class="notice">
      <p>{say.frame.problems}</p>
      <ul>
        {problems.map((sentence) => (
          <li key={sentence}>
            <ScriptSentence>{sentence}</ScriptSentence>
          </li>
        ))}
      </ul>
    </section>
  );
}
