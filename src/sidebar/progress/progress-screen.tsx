// Progress: for the open student goal by goal, or the same for many students at once.
import type { PlanView } from '../../contract/sidebar-calls';
import { useAtDesk } from '../desk/desk-context';
import { Chips } from '../parts/chips';
import { useWording } from '../wording/use-wording';
import { BulkProgress } from './bulk-progress';
import { StudentProgress } from './student-progress';

export function ProgressScreen({ plan }: { readonly plan: PlanView }) {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const { scope } = desk;
  return (
    <>
      <h2 class="unseen">{say.progress.title}</h2>
      <Chips
        id="progress-scope"
        legend={say.progress.which}
        isLegendSeen={false}
        options={[
          ['one', say.progress.one],
          ['many', say.progress.many],
        ]}
        value={scope}
        onChoose={(chosen) =>
          tell({ kind: 'scope chosen', scope: chosen === 'many' ? 'many' : 'one' })
        }
      />
      {scope === 'one' ? <StudentProgress plan={plan} /> : <BulkProgress />}
    </>
  );
}
