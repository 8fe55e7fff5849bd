// The calls of the import dialog: check what came in, run the use case, answer with a value.
import {
  type CaseloadFile,
  importCaseload,
  preview,
  propose,
  type Refusal,
} from '../application/import-caseload';
import type { Answer } from '../contract/answer';
import {
  type ImportPreview,
  type ImportResult,
  mappingShape,
  sealShape,
  uploadedFileShape,
} from '../contract/import-calls';
import type { MappingProposal } from '../domain/caseload-file/mapping';
import { answering, busyFailure, checked, type Failure, failure } from './answering';
import { composePorts } from './compose';

export const proposeImport = (file: unknown): Answer<MappingProposal> =>
  answering(() => {
    const outcome = propose(uploaded(file), composePorts());
    return outcome.kind === 'refused' ? refusal(outcome) : { ok: true, value: outcome.mapping };
  });

export const previewImport = (file: unknown, mapping: unknown): Answer<ImportPreview> =>
  answering(() => {
    const outcome = preview(uploaded(file), checked(mappingShape(), mapping), composePorts());
    if (outcome.kind === 'refused') return refusal(outcome);
    const { lines, counts, seal } = outcome;
    return { ok: true, value: { lines, counts, seal } };
  });

export const applyImport = (file: unknown, mapping: unknown, seal: unknown): Answer<ImportResult> =>
  answering(() => {
    const confirmed = checked(mappingShape(), mapping);
    const agreed = checked(sealShape(), seal);
    const outcome = importCaseload(uploaded(file), confirmed, agreed, composePorts());
    switch (outcome.kind) {
      case 'imported':
        return { ok: true, value: { counts: outcome.counts, leftOut: outcome.leftOut } };
      case 'refused':
        return refusal(outcome);
      case 'busy':
        return busyFailure();
      case 'changed meanwhile':
        return failure(
          'changed meanwhile',
          'The caseload has changed since you looked. Please look at the changes again.',
        );
    }
  });

const refusal = ({ sentences }: Refusal): Failure => failure('refused', ...sentences);

function uploaded(file: unknown): CaseloadFile {
  const { name, base64 } = checked(uploadedFileShape(), file);
  return { name, bytes: Utilities.base64Decode(base64) };
}
