// What a page sends with each call: all of it right, about Ada, who is Ms. Chen's.
import { type GuardianChange, shownFields } from '../../../src/families/domain/guardian-fields';
import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { PrintAnswer } from '../../../src/print/domain/print-request';
import type { TeacherNote } from '../../../src/teachers/server/teacher-note';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { goalOf, planOf, saveOf } from '../sidebar/sidebar-calls';
import { cleo, fileOf, tableOf } from './caseload-file';

const ada = '000101';
const goalId = `${ada}-AC1`;
const mother = `${ada}-G1`;

function uploaded(school: AddonHarness): readonly unknown[] {
  const file = tableOf(fileOf({ ...cleo, Grade: '8' }), 'one.csv');
  const addon = school.copy();
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const { previewHash } = addon.ask<ImportPreview>('previewImport', file, mapping);
  return [file, mapping, previewHash];
}

/** What the print dialog sends when a family's plan is printed. */
export function printedCopies(school: AddonHarness): readonly unknown[] {
  const scope = { kind: 'student', studentId: ada };
  const { students } = school.ask<PrintAnswer>('printPlans', 'Family', scope);
  const as = { document: 'Plan', reader: 'Family', language: 'English' };
  return ['print-1', as, students.map(({ studentId, version }) => ({ studentId, version }))];
}

const note: TeacherNote = {
  entryId: 'note-1',
  studentId: ada,
  goalId,
  what: 'Noticed something',
  text: 'She asked twice',
};
const entry = {
  entryId: 'entry-1',
  goalId,
  studentId: ada,
  progress: 'On the way',
  note: '',
  nextStep: '',
  shareWithFamily: true,
};
const checkIn = {
  checkInId: 'check-in-1',
  studentId: ada,
  from: 'Rosa',
  way: 'Phone',
  talked: 'Yes',
  message: '',
  wantsContact: true,
};

/** What the form of a guardian sends in which the language was changed. */
export function languageOf(school: AddonHarness): GuardianChange {
  const { student, guardians } = planOf(school, ada);
  const found = guardians.find(({ guardian }) => guardian.guardianId === mother);
  if (!found) throw new Error(`${ada} has no ${mother}`);
  const was = shownFields(found.guardian, student);
  return {
    guardianId: mother,
    was,
    now: { ...was, language: 'Vietnamese' },
    words: [],
    agreed: [],
  };
}

/** By the name of the function; what takes no arguments has no line. */
export function validArguments(school: AddonHarness): Readonly<Record<string, readonly unknown[]>> {
  const upload = uploaded(school);
  return {
    applyImport: upload,
    previewImport: upload.slice(0, 2),
    showLines: upload.slice(0, 2),
    proposeImport: upload.slice(0, 1),
    decideContacts: [[{ guardianId: mother, words: [], contact: 'No contact' }]],
    judgeColumns: [['Motto'], 'harmless'],
    goalHistory: [goalId],
    logCheckIn: [checkIn],
    openPlan: [ada],
    openPrint: [{ kind: 'student', studentId: ada }],
    printPlans: ['Family', { kind: 'student', studentId: ada }],
    logCopies: printedCopies(school),
    savePlan: [ada, '2026-27', [{ field: 'needs', before: '', after: 'Time to finish' }]],
    closeYear: [
      '2026-27',
      [
        {
          goalId,
          outcome: 'Met',
          evidence: '',
          nextYear: 'Carry over',
          before: { outcome: '', evidence: '', nextYear: '', status: 'Active' },
        },
      ],
    ],
    beginYear: ['2026-27', [{ goalId, nextYear: 'Carry over' }]],
    orderGoals: [ada, [`${ada}-AF1`, goalId]],
    pauseDigest: [mother, '2026-09-30'],
    previewDigest: [mother, false],
    recordProgress: [[entry]],
    recordRound: ['round-1', [{ ...entry, entryId: 'round-1-1', stood: 'Not started' }]],
    resolveInbox: [{ kind: 'seen', until: '' }],
    saveGuardian: [languageOf(school)],
    saveGoal: [saveOf(goalOf(school, goalId), { why: 'Snow!' })],
    saveSchedule: [{ Hour: '17' }],
    sendNow: [mother],
    sendTest: [mother],
    fillGoals: [{ fillId: 'fill-1', field: 'measure', value: 'A rubric', goalIds: [goalId] }],
    undoFill: ['fill-1'],
    snooze: [{ kind: 'drafts', studentIds: [ada], days: 7 }],
    trySchedule: [{ Hour: '17' }],
    studentTimeline: [ada],
    teacherNote: [note],
    undoImport: ['x1'],
    lastImport: [],
    whoIsEmailed: [],
    undoRound: ['round-1'],
    teacherStudent: [ada],
    onEdit: [{ range: { rowStart: 2 }, value: 'x' }],
  };
}
