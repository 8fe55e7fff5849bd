// A script with canned answers, for states of the dialog that a small caseload does not reach.
import type { CellChange } from '../../../src/domain/caseload-file/import-plan';
import { line, preview, previewOf, proposal, result } from '../../import-dialog/sample-import';
import type { AnswerCall, ScriptReply } from './open-dialog';

const success = (value: unknown): ScriptReply => ({
  kind: 'success',
  value: { ok: true, value },
});

export interface CannedAnswers {
  readonly preview?: typeof preview;
  /** Never answered. */
  readonly silent?: string;
}

export function cannedScript(answers: CannedAnswers = {}): AnswerCall {
  return (name) => {
    if (name === answers.silent) return new Promise(() => {});
    if (name === 'proposeImport') return success(proposal);
    if (name === 'previewImport') return success(answers.preview ?? preview);
    return success({ ...result, leftOut: ['Students, 7: a formula stands there.'] });
  };
}

export const cannedFile = {
  name: 'caseload.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Student,Grade,Rel,Locker\n'),
};

/** Every kind of line, and of cell. */
export const variedPreview = previewOf([
  line(2),
  line(3, {
    action: 'change',
    warnings: ['No grade. Fill it in.'],
    changes: [
      change('students', 'School', 'Juniper HS', 'Juniper High School'),
      change('guardians', 'E-mail', '', 'a.doe@families.example'),
    ],
  }),
  line(4, {
    action: 'same',
    closedGoals: [
      { goalId: '7-AC1', goal: 'Read four books', status: 'Achieved', wordsAre: 'the same' },
    ],
  }),
  line(5, { action: 'skip', name: '', studentId: '', reason: 'No student name on this line.' }),
]);

export const longPreview = previewOf(
  Array.from({ length: 5000 }, (_, place) =>
    line(place + 2, place % 2 === 0 ? {} : { warnings: ['No grade. Fill it in.'] }),
  ),
);

function change(tab: CellChange['tab'], field: string, before: string, after: string): CellChange {
  return { tab, rowId: '7', column: field, field, before, after, value: after };
}
