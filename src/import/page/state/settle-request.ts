// How the answer to a request changes the state of the dialog.

import type { CallFailure } from '../../../ui/rpc/outcome';
import type { MappingProposal } from '../../domain/mapping';
import { PAGE_OF_LINES } from '../line-filter';
import type { Reply } from './import-event';
import { type ImportRequest, type ImportState, idle, type Step, type Trouble } from './step';

/** Trying again helps where the trouble passes by itself; a refusal wants another choice. */
function troubleOf({ code, failures }: CallFailure, request: ImportRequest): Trouble {
  const isSilent = failures.length === 0 || code === 'trouble';
  return {
    code,
    failures,
    request: code === 'refused' ? null : request,
    isUncertain: request.kind === 'import' && isSilent,
  };
}

const failed = (step: Step, trouble: Trouble): ImportState => ({
  step,
  work: { kind: 'error', trouble },
});

const pending = (step: Step, request: ImportRequest): ImportState => ({
  step,
  work: { kind: 'pending', request },
});

export function settleRequest(step: Step, request: ImportRequest, reply: Reply): ImportState {
  const { outcome } = reply;
  if (!outcome.ok) {
    // What the person agreed to is no longer what would happen: look again, then ask again.
    if (outcome.code === 'changed meanwhile' && step.kind === 'look over') {
      const { file, columns } = step;
      return pending(step, { kind: 'preview', file, columns, isSecondLook: true });
    }
    return failed(step, troubleOf(outcome, request));
  }
  if (reply.kind === 'propose' && reply.outcome.ok && request.kind === 'propose') {
    return proposed(step, request, reply.outcome.value);
  }
  if (reply.kind === 'preview' && reply.outcome.ok && request.kind === 'preview') {
    const { file, columns, isSecondLook } = request;
    const preview = reply.outcome.value;
    const view = { filter: 'all', about: null, shown: PAGE_OF_LINES } as const;
    return {
      step: { kind: 'look over', file, columns, preview, isSecondLook, ...view },
      work: idle,
    };
  }
  if (reply.kind === 'import' && reply.outcome.ok && step.kind === 'look over') {
    const { file, preview } = step;
    return { step: { kind: 'imported', file, preview, result: reply.outcome.value }, work: idle };
  }
  return { step, work: idle };
}

function proposed(
  step: Step,
  request: Extract<ImportRequest, { kind: 'propose' }>,
  proposal: MappingProposal,
): ImportState {
  const { headerRow, columns, words, problems } = proposal;
  if (columns.length === 0) {
    // Without headers there is nothing to confirm: the file is what has to change.
    const trouble = { code: 'refused', failures: problems, request: null } as const;
    return failed(step, { ...trouble, isUncertain: false });
  }
  const choice = { proposal, mapping: { headerRow, columns, words } };
  return { step: { kind: 'confirm', file: request.file, columns: choice }, work: idle };
}
