// How a plan stands, in a line, and all that is written of one that is closed.

import type { Plan } from '../../schema/tabs';
import { Button } from '../../ui/controls/button';
import { showDay } from '../../ui/messages/show-date';
import { detailColumn, detailText } from '../domain/plan-details';
import { type PlanField, type PlanYears, planFields } from '../domain/year-views';
import { type Messages, useMessages } from '../messages/messages';

function shownText(plan: Plan, field: PlanField, t: Messages): string {
  if (field === 'kind') return plan.kind === '' ? '' : t.choices.kinds[plan.kind];
  if (field === 'state') return t.choices.states[plan.state];
  const text = detailText(plan[field]);
  return detailColumn(field).kind === 'date' ? showDay(text, t.language) : text;
}

/** "Plan for 2026-27: Annual · Shared with the family · Shared Sep 3, 2026" */
export function PlanSummary({ years }: { readonly years: PlanYears }) {
  const t = useMessages();
  const { plan, year } = years;
  const dates = (['sharedOn', 'reviewedOn', 'closedOn'] as const).flatMap((field) => {
    const day = plan[field];
    return day === null ? [] : [`${t.details.dates[field]} ${showDay(day, t.language)}`];
  });
  const kind = plan.kind === '' ? [] : [t.choices.kinds[plan.kind]];
  const state = plan.state === '' || dates.length > 0 ? [] : [t.choices.states[plan.state]];
  return (
    <p>
      <b>{t.details.of(year)}</b>{' '}
      <span class="quiet-text">{[...kind, ...state, ...dates].join(' · ')}</span>
    </p>
  );
}

export function PlanFactList({ plan }: { readonly plan: Plan }) {
  const t = useMessages();
  const facts = planFields
    .map((field) => [field, shownText(plan, field, t)] as const)
    .filter(([, text]) => text !== '');
  return (
    <dl class="facts">
      {facts.map(([field, text]) => (
        <div key={field}>
          <dt>{t.details.fields[field]}</dt>
          <dd class="lines">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export const PlanDetailsButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <p class="actions">
    <Button look="quiet" onClick={onOpen}>
      {useMessages().details.open}
    </Button>
  </p>
);
