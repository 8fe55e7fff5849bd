// What the plan as a whole lacks, one line each: a link to what mends it, where the sidebar can.
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import type { PlanGap } from '../../domain/find-gaps';
import { useMessages } from '../../messages/messages';
import { useGoals } from '../state/goals-context';
import { gapSentence } from './gap-sentence';

export interface PlanGapsProps {
  /** Those of single goals stand on their cards. */
  readonly gaps: readonly PlanGap[];
}

export function PlanGaps({ gaps }: PlanGapsProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const { dispatch: dispatchGoals } = useGoals();
  const wide = gaps.filter((gap) => !('goalId' in gap));
  if (gaps.length === 0) return <p class="notice">{t.plan.nothingMissing}</p>;
  if (wide.length === 0) return null;
  const mend = (gap: PlanGap): (() => void) | null => {
    const add = (what: object) => () =>
      dispatchGoals({ kind: 'went to', place: { kind: 'add', ...what } });
    switch (gap.kind) {
      case 'no goal':
        return add({});
      case 'no academic goal':
        return add({ goalKind: 'Academic' });
      case 'no affective goal':
        return add({ goalKind: 'Affective' });
      case 'area without a goal':
        return add({ area: gap.area });
      case 'no family answer this year':
        return () => dispatch({ kind: 'screen chosen', screen: 'family' });
      default:
        return null;
    }
  };
  return (
    <section class="missing">
      <h2>{t.plan.missing}</h2>
      <ul>
        {wide.map((gap) => {
          const sentence = gapSentence(gap, t);
          const go = mend(gap);
          return (
            <li key={sentence}>
              {go === null ? (
                sentence
              ) : (
                <button type="button" class="link" onClick={go}>
                  {sentence}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
