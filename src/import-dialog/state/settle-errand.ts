// What the answer to an errand makes of the dialog.
import type { MappingProposal } from '../../domain/caseload-file/mapping';
import type { CallFailure } from '../../page/call/outcome';
import { PAGE_OF_LINES } from '../lines/line-filter';
import type { Reply } from './import-event';
import { atRest, type Errand, type ImportState, type Step, type Trouble } from './step';

/** Trying again helps where the trouble passes by itself; a refusal wants another choice. */
function troubleOf({ code, sentences }: CallFailure, errand: Errand): Trouble {
  const isSilent = sentences.length === 0 || code === 'trouble';
  return {
    code,
    sentences,
    errand: code === 'refused' ? null : errand,
    isUncertain: errand.kind === 'import' && isSilent,
  };
}

const inTrouble = (step: Step, trouble: Trouble): ImportState => ({
  step,
  work: { kind: 'in trouble', trouble },
});

const underWay = (step: Step, errand: Errand): ImportState => ({
  step,
  work: { kind: 'under way', errand },
});

export function settleErrand(step: Step, errand: Errand, reply: Reply): ImportState {
  const { outcome } = reply;
  if (!outcome.ok) {
    // What the person agreed to is no longer what would happen: look again, then ask again.
    if (outcome.code === 'changed meanwhile' && step.kind === 'look over') {
      const { file, columns } = step;
      return underWay(step, { kind: 'preview', file, columns, isSecondLook: true });
    }
    return inTrouble(step, troubleOf(outcome, errand));
  }
  if (reply.kind === 'propose' && reply.outcome.ok && errand.kind === 'propose') {
    return proposed(step, errand, reply.outcome.value);
  }
  if (reply.kind === 'preview' && reply.outcome.ok && errand.kind === 'preview') {
    const { file, columns, isSecondLook } = errand;
    const preview = reply.outcome.value;
    const view = { filter: 'all', shown: PAGE_OF_LINES } as const;
    return {
      step: { kind: 'look over', file, columns, preview, isSecondLook, ...view },
      work: atRest,
    };
  }
  if (reply.kind === 'import' && reply.outcome.ok && step.kind === 'look over') {
    const { file, preview } = step;
    return { step: { kind: 'imported', file, preview, result: reply.outcome.value }, work: atRest };
  }
  return { step, work: atRest };
}

function proposed(
  step: Step,
  errand: Extract<Errand, { kind: 'propose' }>,
  proposal: MappingProposal,
): ImportState {
  const { headerRow, columns, problems } = proposal;
  if (columns.length === 0) {
    // Without headers there is nothing to confirm: the file is what has to change.
    const trouble = { code: 'refused', sentences: problems, errand: null } as const;
    return inTrouble(step, { ...trouble, isUncertain: false });
  }
  const choice = { proposal, mapping: { headerRow, columns } };
  return { step: { kind: 'confirm', file: errand.file, columns: choice }, work: atRest };
}
