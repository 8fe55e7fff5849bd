// The frame of a student's screens: who it is, how to choose one, or why the plan does not open.
import type { ComponentChildren } from 'preact';
import { calledName } from '../../../caseload/domain/names';
import type { PlanView } from '../../../goals/domain/view-plan';
import { DraftNotice } from '../../../goals/page/plan/draft-notice';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { FailureSummary, FailureText } from '../../../ui/feedback/failure';
import { Spinner } from '../../../ui/feedback/spinner';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useMessages } from '../../messages/messages';

export interface StudentPanelProps {
  readonly children: (plan: PlanView) => ComponentChildren;
}

export function StudentPanel({ children }: StudentPanelProps) {
  const t = useMessages();
  const { state, dispatch } = useSidebar();
  const { student } = state;
  switch (student.kind) {
    case 'none':
      return (
        <>
          <h1>{t.sidebar.chooseStudent}</h1>
          <p>{t.sidebar.chooseHint}</p>
          <Button onClick={() => dispatch({ kind: 'screen chosen', screen: 'caseload' })}>
            {t.sidebar.toCaseload}
          </Button>
          <DraftNotice />
        </>
      );
    case 'pending':
      return <Spinner>{t.sidebar.loading}</Spinner>;
    case 'error': {
      const { studentId, failure } = student;
      return (
        <FailureSummary
          id="plan-failure"
          failure={failure}
          onTryAgain={() => dispatch({ kind: 'student wanted', studentId })}
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
  const t = useMessages();
  if (problems.length === 0) return null;
  return (
    <section class="notice">
      <p>{t.sidebar.problems}</p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <FailureText failure={problem} language={t.language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name the student goes by, the grade, and the full name where it is another. */
function StudentHead({ student }: { readonly student: Student }) {
  const t = useMessages();
  const { preferredName, firstName, grade, status, school } = student;
  const goesByAnother = preferredName.trim() !== '' && preferredName.trim() !== firstName;
  const facts = [
    grade === '' ? '' : t.sidebar.grade(grade),
    goesByAnother ? firstName : '',
    school,
    t.sidebar.statuses[status],
  ].filter((fact) => fact !== '');
  return (
    <header class="who">
      <h1>{calledName(student)}</h1>
      <p class="quiet-text">{facts.join(' · ')}</p>
    </header>
  );
}
