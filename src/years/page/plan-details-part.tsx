// The details of a plan: what is written once for the year, beside the goals, and of the student.
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import { failureSentence } from '../../rpc/failure-texts';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { FormFailure } from '../../ui/form/form-failure';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useSidebarForm } from '../../ui/sidebar/use-sidebar-form';
import { textIn } from '../domain/plan-details';
import { type PlanChange, type PlanDetail, planFields, profileFields } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import { DetailInput, detailId } from './detail-input';
import type { PlanRequest } from './plan-request';
import { PlanFactList } from './plan-summary';

interface Fields {
  /** In place of the cells: a field that nobody has touched shows what stands there now. */
  readonly changes: readonly PlanChange[];
}

const empty: Fields = { changes: [] };

export interface PlanDetailsPartProps {
  readonly plan: PlanView;
  readonly onBack: () => void;
}

export function PlanDetailsPart({ plan, onBack }: PlanDetailsPartProps) {
  const t = useMessages();
  const { call, dispatch, announce } = useSidebar();
  const { student, years } = plan;
  const { year, isClosed } = years;
  const [isSaved, setSaved] = useState(false);
  const form = useSidebarForm(`plan/${student.studentId}/${year}`, { empty }, () => {
    setSaved(true);
    announce(t.details.saved);
  });
  const { phase } = form;
  const { changes } = form.fields;
  const stands = (field: PlanDetail) => textIn(years.plan, student, field);
  const changeOf = (field: PlanDetail) => changes.find((change) => change.field === field);
  const pending = changes.filter(({ field, after }) => stands(field) !== after);
  const put = (field: PlanDetail, after: string, before = changeOf(field)?.before) => {
    setSaved(false);
    const others = changes.filter((change) => change.field !== field);
    const change = { field, before: before ?? stands(field), after };
    form.change({
      changes: change.before === change.after ? others : [...others, change],
    });
  };
  // What somebody else has written is shown beside the field. While a part is open the sidebar does
  // not ask for the plan by itself.
  const hasFailed = phase.kind === 'failed';
  useEffect(() => {
    if (!hasFailed) return;
    void call('openPlan', student.studentId).then((outcome) => {
      if (outcome.ok) dispatch({ kind: 'plan renewed', plan: outcome.value });
    });
  }, [hasFailed, call, dispatch, student.studentId]);
  const failures = phase.kind === 'failed' ? phase.failure.failures : [];
  const problemOf = (field: PlanDetail): string | undefined => {
    const found = failures.find((each) => each.field === field);
    return found && failureSentence(found, t.language);
  };
  const save = () =>
    form.submit((written): PlanRequest | null => {
      const sent = written.changes.filter(({ field, after }) => stands(field) !== after);
      if (sent.length === 0) return null;
      return { kind: 'plan details', studentId: student.studentId, year, changes: sent };
    });
  const input = (field: PlanDetail) => {
    const change = changeOf(field);
    const now = stands(field);
    const isContested =
      change !== undefined && change.before !== now && change.after !== now && !form.isLocked;
    return (
      <div key={field} class="detail">
        <DetailInput
          field={field}
          value={change?.after ?? now}
          problem={problemOf(field)}
          onSet={(value) => put(field, value)}
        />
        {isContested && (
          <div class="held">
            <p>{t.details.theirs(now)}</p>
            <p class="buttons">
              <Button
                look="quiet"
                label={`${t.details.keepMine}: ${t.details.fields[field]}`}
                onClick={() => put(field, change.after, now)}
              >
                {t.details.keepMine}
              </Button>
              <Button
                look="quiet"
                label={`${t.details.takeTheirs}: ${t.details.fields[field]}`}
                onClick={() => {
                  put(field, now, now);
                  document.getElementById(detailId(field))?.focus();
                }}
              >
                {t.details.takeTheirs}
              </Button>
            </p>
          </div>
        )}
      </div>
    );
  };
  return (
    <>
      <PartHeading onBack={onBack}>{t.details.title}</PartHeading>
      <FormFailure id="details-failure" form={form} onSend={save} />
      <p role="status" class={isSaved ? 'notice' : 'unseen'}>
        {isSaved && t.details.saved}
      </p>
      <PendingFieldset isLocked={form.isLocked}>
        <section>
          <h3>{t.details.of(year)}</h3>
          {isClosed ? (
            <>
              <p class="hint">{t.closed.is(year)}</p>
              <PlanFactList plan={years.plan} />
            </>
          ) : (
            <div class="fields">{planFields.map(input)}</div>
          )}
        </section>
        <section>
          <h3>{t.details.student}</h3>
          <p class="hint">{t.details.studentHint}</p>
          <div class="fields">{profileFields.map(input)}</div>
        </section>
      </PendingFieldset>
      <footer class="foot">
        <p class="save-state">
          {pending.length === 0 ? t.details.nothing : t.details.unsaved(pending.length)}
        </p>
        <Button look="main" isBusy={phase.kind === 'pending'} onClick={save}>
          {t.details.save}
        </Button>
      </footer>
    </>
  );
}
