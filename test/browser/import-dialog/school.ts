// A school whose script stands behind the dialog: the real bundle on the local platform.
import { CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import type { AnswerCall } from './open-dialog';

export const exampleFile = 'examples/caseload-mesa-view.csv';

export interface School {
  readonly desk: CaseloadDesk;
  readonly answer: AnswerCall;
  /** How many students the spreadsheet has. */
  readonly students: () => number;
}

/** Set up, with an empty caseload. */
export function openSchool(): School {
  const desk = new CaseloadDesk({
    folder: 'dist',
    now: Date.UTC(2026, 7, 17, 16),
    zone: 'America/Denver',
  });
  desk.choose('setUpMenu');
  return {
    desk,
    answer: (name, args) => {
      const record = desk.script.callFromPage(name, args, specialist);
      return record.outcome === 'completed'
        ? { kind: 'success', value: record.result }
        : { kind: 'failure', message: record.error?.message ?? record.outcome };
    },
    students: () => desk.rows('Students').filter((row) => row['Student ID']).length,
  };
}
