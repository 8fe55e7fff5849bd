// How many goals end how, and how many of them go on.
import type { GoalClosing } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import { totalsOf } from './closing-choices';

export function ClosingTotals({ closings }: { readonly closings: readonly GoalClosing[] }) {
  const t = useMessages();
  const { outcomes, nextYear } = totalsOf(closings);
  const lines = [
    [t.end.outcome, outcomes.map(([one, count]) => `${t.words.outcomes[one]} ${count}`)],
    [t.end.nextYear, nextYear.map(([one, count]) => `${t.choices.nextYear[one]} ${count}`)],
  ] as const;
  return (
    <section>
      <h3>{t.end.totals}</h3>
      <dl class="facts">
        {lines.map(([name, counts]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{counts.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
