// API requests that build a teacher's file: tabs, dropdowns, and cells of plain text.

import { quoted } from '../../core/a1';
import {
  type FilePage,
  type FileTab,
  type FileTabName,
  type FileWrite,
  fileTabs,
  headersIn,
} from '../../teacher-files/domain/file-page';
import { noteHeaders, notePlaces } from '../../teacher-files/domain/note-rows';
import { noteKinds } from '../../teachers/domain/note-kind';
import { numberFormats, type Request } from '../sheets/sheets-api';
import { headerColor } from '../sheets/tab-requests';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const readMe = [
  'What this file is',
  '“My students” and “Goals” show your students of the gifted program. They are filled by the school’s caseload about once an hour; what you type there is replaced.',
  'Write on “Notes”: choose a goal, say what you saw or did, and add a line if you like. Within some hours the note is in the student’s plan, and the date stands beside it.',
  'Please share this file with nobody: it is about your students only, and for you only.',
];

const newSheet = (tab: FileTabName): Sheet => ({
  properties: {
    ...fileTabs[tab],
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

const writeReadMe = (): Request => ({
  updateCells: {
    start: { sheetId: readMeId, rowIndex: 0, columnIndex: 0 },
    rows: readMe.map((line) => ({ values: [literal(line)] })),
    fields: 'userEnteredValue',
  },
});

const notesId = fileTabs.notes.sheetId;

const below = (column: number) => ({
  sheetId: notesId,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

const chosen = (column: number, type: string, values: readonly string[]): Request => ({
  setDataValidation: {
    range: below(column),
    rule: {
      condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
      showCustomUi: true,
      strict: false,
    },
  },
});

/** Headers that stand out, and columns in which a sentence can be read. */
const legible = (sheetId: number): readonly Request[] => [
  {
    repeatCell: {
      range: { sheetId },
      cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
      fields: 'userEnteredFormat.wrapStrategy',
    },
  },
  {
    repeatCell: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
      cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: headerColor } },
      fields: 'userEnteredFormat(textFormat.bold,backgroundColor)',
    },
  },
  {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 12 },
      properties: { pixelSize: 180 },
      fields: 'pixelSize',
    },
  },
];

/**
 * What new tabs need beside their cells; nothing where none is new. The headers of the notes are
 * protected, because notes are found by them. Teachers can add columns on the right, and sort and insert
 * rows as they like.
 */
export function formatNewTabs(
  { students, goals, notes }: FilePage,
  owner: string,
): readonly Request[] {
  const isBlank = ({ rows }: FileTab) => rows.flat().every(({ shown }) => shown === '');
  const { goal, what, note, noteId } = notePlaces;
  const labels = [`=${quoted(goals.title)}!$A$2:$A`];
  if (!isBlank(notes)) {
    const column = headersIn(notes).indexOf(noteHeaders[goal] ?? '');
    return isBlank(goals) && column >= 0 ? [chosen(column, 'ONE_OF_RANGE', labels)] : [];
  }
  return [
    chosen(goal, 'ONE_OF_RANGE', labels),
    chosen(what, 'ONE_OF_LIST', noteKinds),
    {
      // "007" and "3/4" stay what the teacher has typed.
      repeatCell: {
        range: below(note),
        cell: { userEnteredFormat: { numberFormat: numberFormats.text } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    {
      addProtectedRange: {
        protectedRange: {
          range: {
            sheetId: notesId,
            startRowIndex: 0,
            endRowIndex: 1,
            startColumnIndex: 0,
            endColumnIndex: noteId + 1,
          },
          description: 'Headers of the notes',
          editors: { users: [owner] },
        },
      },
    },
    {
      updateDimensionProperties: {
        range: {
          sheetId: notesId,
          dimension: 'COLUMNS',
          startIndex: noteId,
          endIndex: noteId + 1,
        },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    ...(isBlank(students) ? [writeReadMe()] : []),
    ...Object.values(fileTabs).flatMap(({ sheetId }) => legible(sheetId)),
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
