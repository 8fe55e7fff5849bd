// The frame of a student's screens: who it is, how to choose one, or why the plan does not open.
import type { ComponentChildren } from 'preact';
import { DraftNotice } from '../../../goals/page/plan/draft-notice';
import type { PlanView } from '../../../rpc/sidebar-rpc';
import type { Student } from '../../../schema/tabs';
import { FailureSummary } from '../../../ui/feedback/failure';
import { ScriptSentence } from '../../../ui/feedback/script-sentence';
import { Spinner } from '../../../ui/feedback/spinner';
import { useMessages } from '../../messages/messages';
import { useSidebar } from '../state/sidebar-context';
import { studentName } from './student-name';

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
        {problems.map((sentence) => (
          <li key={sentence}>
            <ScriptSentence>{sentence}</ScriptSentence>
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
    t.plan.status[status],
  ].filter((fact) => fact !== '');
  return (
    <header class="who">
      <h1>{studentName(student)}</h1>
      <p class="quiet-text">{facts.join(' · ')}</p>
    </header>
  );
}
