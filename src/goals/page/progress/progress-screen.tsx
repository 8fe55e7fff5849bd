// Progress of the open student, goal by goal; for many students there is the progress round.
import { OpenButton } from '../../../ui/sidebar/open-button';
import { ClosedNotice } from '../../../years/page';
import type { PlanView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { StudentProgress } from './student-progress';

export function ProgressScreen({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { year, isClosed } = plan.years;
  const { studentId } = plan.student;
  return (
    <>
      <h2 class="unseen">{t.progress.title}</h2>
      <OpenButton opens="openRound" />
      {isClosed ? (
        <ClosedNotice studentId={studentId} year={year} />
      ) : (
        <StudentProgress plan={plan} />
      )}
    </>
  );
}
