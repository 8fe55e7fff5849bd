// The requests of which a teacher's file is made: its tabs, its dropdowns, and cells of plain text.

import {
  type FilePage,
  type FileTabName,
  type FileWrite,
  fileTabs,
} from '../../domain/teachers/file/file-page';
import { noteHeaders } from '../../domain/teachers/file/note-rows';
import { noteKinds } from '../../domain/teachers/file/read-note';
import { quoted } from '../sheets/a1';
import type { Request } from '../sheets/sheets-api';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const readMe = [
  'What this file is',
  '“My students” and “Goals” show your students of the gifted program. They are filled by the school’s caseload about once an hour; what you type there is replaced.',
  'Write on “Notes”: choose a goal, say what you saw or did, and add a line if you like. Within some hours the note is in the student’s plan, and the date stands beside it.',
  'Please share this file with nobody: it is about your students only, and for you only.',
];

export const newSheet = (tab: FileTabName, title: string = fileTabs[tab].title): Sheet => ({
  properties: {
    sheetId: fileTabs[tab].sheetId,
    title,
    gridProperties: { rowCount: 500, columnCount: 26, frozenRowCount: 1 },
  },
});

const readMeId = 4;

export const newSheets = (): Sheet[] => [
  newSheet('students'),
  newSheet('goals'),
  newSheet('notes'),
  {
    properties: {
      sheetId: readMeId,
      title: 'Read me',
      gridProperties: { rowCount: 20, columnCount: 4 },
    },
  },
];

export const writeReadMe = (): Request => ({
  updateCells: {
    start: { sheetId: readMeId, rowIndex: 0, columnIndex: 0 },
    rows: readMe.map((line) => ({ values: [literal(line)] })),
    fields: 'userEnteredValue',
  },
});

/**
 * What the Notes tab of a new file needs beside its headers. These are protected, because notes are
 * found by them: she can add columns on the right, and sort and insert rows as she likes.
 */
export function dressNotes(goalsTitle: string, owner: string): readonly Request[] {
  const { sheetId } = fileTabs.notes;
  const below = (first: number, last: number) => ({
    sheetId,
    startRowIndex: 1,
    startColumnIndex: first,
    endColumnIndex: last + 1,
  });
  const [goal, what, note, id] = ['Student and goal', 'What', 'Note', 'Note ID'].map((header) =>
    noteHeaders.indexOf(header),
  ) as [number, number, number, number];
  const chosen = (column: number, type: string, values: readonly string[]): Request => ({
    setDataValidation: {
      range: below(column, column),
      rule: {
        condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
        showCustomUi: true,
        strict: false,
      },
    },
  });
  return [
    chosen(goal, 'ONE_OF_RANGE', [`=${quoted(goalsTitle)}!$A$2:$A`]),
    chosen(what, 'ONE_OF_LIST', noteKinds),
    {
      // "=…" and "+1 …" stay what she has typed.
      repeatCell: {
        range: below(note, note),
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    {
      addProtectedRange: {
        protectedRange: {
          range: { ...below(0, id), startRowIndex: 0, endRowIndex: 1 },
          description: 'Headers of the notes',
          editors: { users: [owner] },
        },
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: id, endIndex: id + 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
  ];
}

/** Makes the grid large enough, then writes the cells: those of a row that stand together at once. */
export function writeRequests(page: FilePage, writes: readonly FileWrite[]): readonly Request[] {
  const names = [...new Set(writes.map(({ tab }) => tab))];
  return names.flatMap((name) => {
    const { sheetId } = fileTabs[name];
    const own = writes.filter(({ tab }) => tab === name);
    const grow = (dimension: 'ROWS' | 'COLUMNS', needed: number, there: number): Request[] =>
      needed > there ? [{ appendDimension: { sheetId, dimension, length: needed - there } }] : [];
    const { rowCount, columnCount } = page[name];
    return [
      ...grow('ROWS', Math.max(...own.map(({ row }) => row)) + 1, rowCount),
      ...grow('COLUMNS', Math.max(...own.map(({ column }) => column)) + 1, columnCount),
      ...runsOf(own).map(({ row, column, texts }): Request => {
        return {
          updateCells: {
            start: { sheetId, rowIndex: row, columnIndex: column },
            rows: [{ values: texts.map(literal) }],
            fields: 'userEnteredValue',
          },
        };
      }),
    ];
  });
}

const literal = (text: string) => (text === '' ? {} : { userEnteredValue: { stringValue: text } });

interface Run {
  readonly row: number;
  readonly column: number;
  readonly texts: string[];
}

function runsOf(writes: readonly FileWrite[]): readonly Run[] {
  const sorted = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run[] = [];
  for (const { row, column, text } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.texts.length === column)
      last.texts.push(text);
    else runs.push({ row, column, texts: [text] });
  }
  return runs;
}
