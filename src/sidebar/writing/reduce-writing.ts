// The rules of saving by itself: what each event makes of a goal that is being written.
import type { GoalSaveResult } from '../../contract/sidebar-calls';
import type { CallFailure } from '../../page/call/outcome';
import { type GoalField, goalFields } from '../goal/goal-fields';
import { differences, withFields } from '../goal/same-goal';
import { nextSave, type Writing, type WritingPhase } from './writing';
import type { Version, WritingEvent } from './writing-event';

const atRest: WritingPhase = { kind: 'at rest' };
const typing: WritingPhase = { kind: 'typing' };

export function reduceWriting(writing: Writing, event: WritingEvent): Writing {
  switch (event.kind) {
    case 'typed':
      return wroteOn({ ...writing, mine: { ...writing.mine, ...event.changes } });
    case 'reason typed':
      return wroteOn({ ...writing, reason: event.reason, isReasonDone: false });
    case 'reason left':
      return wroteOn({ ...writing, isReasonDone: true });
    case 'due':
      return send(writing, event.saveId);
    case 'field left':
      // The same words would be refused again, and the list of problems would go from under the
      // pointer of the person who has left the field to click in it.
      return writing.phase.kind === 'refused' ? writing : send(writing, event.saveId);
    case 'answered':
      if (writing.sent?.saveId !== event.saveId) return writing;
      return event.outcome.ok
        ? settle(writing, event.outcome.value)
        : failed(writing, event.outcome);
    case 'chosen':
      return chosen(writing, event.versions);
  }
}

/** A save under way goes on, and a conflict stays until the person has chosen. */
const wroteOn = (writing: Writing): Writing =>
  writing.phase.kind === 'saving' || writing.phase.kind === 'conflict'
    ? writing
    : { ...writing, phase: typing };

function send(writing: Writing, saveId: string): Writing {
  if (writing.phase.kind === 'saving' || writing.phase.kind === 'conflict') return writing;
  const sent = writing.sent ?? nextSave(writing, saveId);
  return sent === null
    ? { ...writing, phase: atRest }
    : { ...writing, sent, phase: { kind: 'saving' } };
}

/** These say for certain that nothing was written; after anything else the save may have arrived. */
const isCertain = ({ code }: CallFailure): boolean =>
  code === 'refused' || code === 'changed meanwhile' || code === 'does not fit';

const failed = (writing: Writing, failure: CallFailure): Writing => ({
  ...writing,
  sent: isCertain(failure) ? null : writing.sent,
  phase: { kind: 'failed', failure },
});

function settle(writing: Writing, result: GoalSaveResult): Writing {
  const { sent } = writing;
  if (sent === null) return writing;
  switch (result.kind) {
    case 'saved': {
      const { goalId, fields } = result.goal;
      const later = differences(writing.mine, sent.mine);
      const mine = withFields(fields, writing.mine, later);
      // Of a field that was typed on since, a person has seen what was sent, not what came back.
      const stored = withFields(fields, sent.mine, later);
      const reason = writing.reason.trim() === sent.reason ? '' : writing.reason;
      const isReasonDone = reason !== '' && writing.isReasonDone;
      const saved = { ...writing, isReasonDone, goalId, stored, mine, reason, sent: null };
      return { ...saved, phase: nextSave(saved, '') === null ? atRest : typing };
    }
    case 'problems':
      return { ...writing, sent: null, phase: { kind: 'refused', problems: result.problems } };
    case 'conflict': {
      const { theirs, merged, conflicts } = result;
      const phase = { kind: 'conflict', theirs, merged, conflicts, sentFields: sent.mine } as const;
      // A goal that was new here is there already: from now on it is that one that is changed.
      return { ...writing, goalId: theirs.goalId, sent: null, phase };
    }
  }
}

function chosen(writing: Writing, versions: Partial<Record<GoalField, Version>>): Writing {
  const { phase, mine } = writing;
  if (phase.kind !== 'conflict') return writing;
  const of = (version: Version) => goalFields.filter((field) => versions[field] === version);
  const later = withFields(phase.merged, mine, differences(mine, phase.sentFields));
  const settled = withFields(
    withFields(later, mine, of('mine')),
    phase.theirs.fields,
    of('theirs'),
  );
  return { ...writing, stored: phase.theirs.fields, mine: settled, phase: typing };
}
