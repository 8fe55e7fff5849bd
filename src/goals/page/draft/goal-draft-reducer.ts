// Reducer of a goal draft, with the rules of autosave.
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { GoalField } from '../../domain/goal-fields';
import type { GoalSaveResult } from '../../server/save-goal';
import { goalFields } from '../editor/goal-field-shapes';
import { type DraftPhase, type GoalDraft, nextSave } from './goal-draft';
import type { GoalDraftEvent, Version } from './goal-draft-event';
import { differences, withFields } from './same-goal';

const idle: DraftPhase = { kind: 'idle' };
const typing: DraftPhase = { kind: 'typing' };

export function goalDraftReducer(goalDraft: GoalDraft, event: GoalDraftEvent): GoalDraft {
  switch (event.kind) {
    case 'typed':
      return wroteOn({ ...goalDraft, mine: { ...goalDraft.mine, ...event.changes } });
    case 'reason typed':
      return wroteOn({ ...goalDraft, reason: event.reason, isReasonDone: false });
    case 'reason left':
      return wroteOn({ ...goalDraft, isReasonDone: true });
    case 'due':
      return send(goalDraft, event.saveId);
    case 'field left':
      // The same words would be refused again, and the list of problems would go from under the
      // pointer of the person who has left the field to click in it.
      return goalDraft.phase.kind === 'refused' ? goalDraft : send(goalDraft, event.saveId);
    case 'answered':
      if (goalDraft.sent?.saveId !== event.saveId) return goalDraft;
      return event.outcome.ok
        ? settle(goalDraft, event.outcome.value)
        : failed(goalDraft, event.outcome);
    case 'chosen':
      return chosen(goalDraft, event.versions);
  }
}

/** A pending save goes on, and a conflict stays until the person has chosen. */
const wroteOn = (goalDraft: GoalDraft): GoalDraft =>
  goalDraft.phase.kind === 'saving' || goalDraft.phase.kind === 'conflict'
    ? goalDraft
    : { ...goalDraft, phase: typing };

function send(goalDraft: GoalDraft, saveId: string): GoalDraft {
  if (goalDraft.phase.kind === 'saving' || goalDraft.phase.kind === 'conflict') return goalDraft;
  const sent = goalDraft.sent ?? nextSave(goalDraft, saveId);
  return sent === null
    ? { ...goalDraft, phase: idle }
    : { ...goalDraft, sent, phase: { kind: 'saving' } };
}

/** These say for certain that nothing was written; after anything else the save may have arrived. */
const isCertain = ({ code }: CallFailure): boolean =>
  code === 'refused' || code === 'changed meanwhile' || code === 'does not fit';

const failed = (goalDraft: GoalDraft, failure: CallFailure): GoalDraft => ({
  ...goalDraft,
  sent: isCertain(failure) ? null : goalDraft.sent,
  phase: { kind: 'failed', failure },
});

function settle(goalDraft: GoalDraft, result: GoalSaveResult): GoalDraft {
  const { sent } = goalDraft;
  if (sent === null) return goalDraft;
  switch (result.kind) {
    case 'saved': {
      const { goalId, fields } = result.goal;
      const later = differences(goalDraft.mine, sent.mine);
      const mine = withFields(fields, goalDraft.mine, later);
      // Of a field that was typed on since, a person has seen what was sent, not what came back.
      const stored = withFields(fields, sent.mine, later);
      const reason = goalDraft.reason.trim() === sent.reason ? '' : goalDraft.reason;
      const isReasonDone = reason !== '' && goalDraft.isReasonDone;
      const saved = { ...goalDraft, isReasonDone, goalId, stored, mine, reason, sent: null };
      return { ...saved, phase: nextSave(saved, '') === null ? idle : typing };
    }
    case 'problems':
      return { ...goalDraft, sent: null, phase: { kind: 'refused', problems: result.problems } };
    case 'conflict': {
      const { theirs, merged, conflicts } = result;
      const phase = { kind: 'conflict', theirs, merged, conflicts, sentFields: sent.mine } as const;
      // A goal that was new here is there already: from now on it is that one that is changed.
      return { ...goalDraft, goalId: theirs.goalId, sent: null, phase };
    }
  }
}

function chosen(goalDraft: GoalDraft, versions: Partial<Record<GoalField, Version>>): GoalDraft {
  const { phase, mine } = goalDraft;
  if (phase.kind !== 'conflict') return goalDraft;
  const of = (version: Version) => goalFields.filter((field) => versions[field] === version);
  const later = withFields(phase.merged, mine, differences(mine, phase.sentFields));
  const settled = withFields(
    withFields(later, mine, of('mine')),
    phase.theirs.fields,
    of('theirs'),
  );
  return { ...goalDraft, stored: phase.theirs.fields, mine: settled, phase: typing };
}
