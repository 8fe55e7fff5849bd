// Progress: for the open student goal by goal, or the same for many students at once.
import type { PlanView } from '../../../rpc/sidebar-rpc';
import { useMessages } from '../../../sidebar/messages/messages';
import { useSidebar } from '../../../sidebar/page/state/sidebar-context';
import { Chips } from '../../../ui/controls/chips';
import { BulkProgress } from './bulk-progress';
import { StudentProgress } from './student-progress';

export function ProgressScreen({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { state, dispatch } = useSidebar();
  const { scope } = state;
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
      {scope === 'one' ? <StudentProgress plan={plan} /> : <BulkProgress />}
    </>
  );
}
