// The calls of the import dialog: check what came in, run the use case, answer with a value.
import { importCaseload, preview, type Refusal } from '../application/import-caseload';
import type { Answer } from '../contract/answer';
import {
  caseloadTableShape,
  type ImportPreview,
  type ImportResult,
  mappingShape,
  sealShape,
} from '../contract/import-calls';
import { type MappingProposal, proposeMapping } from '../domain/caseload-file/mapping';
import { answeringSpecialists, busyFailure, checked, type Failure, failure } from './answering';

export const proposeImport = (table: unknown): Answer<MappingProposal> =>
  answeringSpecialists('proposeImport', table, () => ({
    ok: true,
    value: proposeMapping(checked(caseloadTableShape(), table).rows),
  }));

export const previewImport = (table: unknown, mapping: unknown): Answer<ImportPreview> =>
  answeringSpecialists('previewImport', table, (ports) => {
    const outcome = preview(
      checked(caseloadTableShape(), table),
      checked(mappingShape(), mapping),
      ports,
    );
    if (outcome.kind === 'refused') return refusal(outcome);
    const { lines, counts, seal } = outcome;
    return { ok: true, value: { lines, counts, seal } };
  });

export const applyImport = (
  table: unknown,
  mapping: unknown,
  seal: unknown,
): Answer<ImportResult> =>
  answeringSpecialists('applyImport', table, (ports) => {
    const given = checked(caseloadTableShape(), table);
    const confirmed = checked(mappingShape(), mapping);
    const agreed = checked(sealShape(), seal);
    const outcome = importCaseload(given, confirmed, agreed, ports);
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
