// Progress: for the open student goal by goal, or the same for many students at once.
import { Chips } from '../../../ui/controls/chips';
import { ClosedNotice } from '../../../years/page';
import type { PlanView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { useGoals } from '../state/goals-context';
import { BulkProgress } from './bulk-progress';
import { StudentProgress } from './student-progress';

export function ProgressScreen({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { state, dispatch } = useGoals();
  const { scope } = state;
  const { year, isClosed } = plan.years;
  const { studentId } = plan.student;
  return (
    <>
      <h2 class="unseen">{t.progress.title}</h2>
      <Chips
        id="progress-scope"
        legend={t.progress.which}
        isLegendSeen={false}
        options={[
          ['one', t.progress.one],
          ['many', t.progress.many],
        ]}
        value={scope}
        onChoose={(chosen) =>
          dispatch({ kind: 'scope chosen', scope: chosen === 'many' ? 'many' : 'one' })
        }
      />
      {scope === 'many' && <BulkProgress />}
      {scope === 'one' && isClosed && <ClosedNotice studentId={studentId} year={year} />}
      {scope === 'one' && !isClosed && <StudentProgress plan={plan} />}
    </>
  );
}
