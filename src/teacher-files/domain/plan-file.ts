// What a teacher's file needs, going by one reading of it: the notes that come into the plan, the cells
// to be written, and what is to be remembered of it. Nothing in here changes; a new reading of the file
// makes a new plan.

import { fitting } from '../../core/property-size';
import type { Goal, ProgressEntry } from '../../schema/tabs';
import { differingCells, emptyTab } from './differing-cells';
import type { FileContents } from './file-contents';
import type { FilePage, FileWrite } from './file-page';
import { goalCode } from './goal-label';
import { type NoteColumn, type NoteRow, readNotes, wordsOf } from './note-rows';
import type { SeenNotes } from './notes-input';
import {
  type EntryUpdate,
  type NoteCell,
  type ReconciledNotes,
  reconcileNotes,
} from './reconcile-notes';
import { markerPrefix, readMarker } from './row-marker';

export interface FileRecord {
  readonly id: string;
  /** The account that has made it, or that it was handed over to. */
  readonly owner: string;
  /** Only of an open file may the teacher have access. */
  readonly state: 'made' | 'open' | 'closing' | 'closed';
  /** Goals that stood in the file when it was last filled. */
  readonly goalIds: readonly string[];
}

/** A file in a sync pass, as it was read last. */
export interface FileSync {
  readonly email: string;
  readonly name: string;
  /** The teacher has no students here any more: the file is emptied and closed. */
  readonly isLeaving: boolean;
  readonly record: FileRecord;
  /** What the first two tabs should say. */
  readonly contents: FileContents;
  readonly page: FilePage;
  /** What this pass has seen and written in the Notes tab before. */
  readonly seen: SeenNotes;
}

export const nothingSeen: SeenNotes = { markers: new Map(), issued: new Map() };

/** The caseload as a sync pass knows it. */
export interface FilePlanInput {
  readonly today: string;
  /** Begins the number of each note of the pass: no other pass has the same. */
  readonly passId: string;
  /** By code. */
  readonly goals: ReadonlyMap<string, Pick<Goal, 'goalId' | 'studentId'>>;
  readonly goalsById: ReadonlyMap<string, Pick<Goal, 'goalId' | 'studentId'>>;
  /** By the file that they have come from (`markerPrefix`), then by ID. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, ProgressEntry>>;
  readonly unreadIds: ReadonlySet<string>;
}

export function filePlanInput(
  goals: readonly Goal[],
  progress: { readonly rows: readonly ProgressEntry[]; readonly unreadIds: readonly string[] },
  pass: Pick<FilePlanInput, 'today' | 'passId'>,
): FilePlanInput {
  const entries = new Map<string, Map<string, ProgressEntry>>();
  for (const entry of progress.rows) {
    const prefix = /^N-[0-9a-z]+-/.exec(entry.entryId)?.[0];
    if (prefix === undefined) continue;
    const own = entries.get(prefix) ?? new Map<string, ProgressEntry>();
    entries.set(prefix, own.set(entry.entryId, entry));
  }
  const taken = [...entries.values()].flatMap((own) => [...own.values()]);
  return {
    ...pass,
    entries,
    unreadIds: new Set(progress.unreadIds),
    // A note on a goal that is gone by now is still known to be in the plan.
    goals: new Map([...taken, ...goals].map((each) => [goalCode(each.goalId), each])),
    goalsById: new Map(goals.map((each) => [each.goalId, each])),
  };
}

export interface FilePlan {
  /** Headers of the Notes tab without which no note can be read. */
  readonly missing: readonly string[];
  readonly rows: readonly NoteRow[];
  /** To be written, and seen to stand beside the very words that were read, before anything else. */
  readonly markers: NoteWrites;
  /** Notes for the Progress tab. */
  readonly append: readonly ProgressEntry[];
  readonly update: readonly EntryUpdate[];
  /** All that brings the file up to date; right once the Progress tab has been written. */
  readonly all: NoteWrites;
}

/** A request holds the notes of all files of a pass; more than these come in with the next one. */
const mostNotes = 200;

export interface NoteWrites {
  readonly writes: readonly FileWrite[];
  /** Of these, the markers: by ID, the words of the row for which each is written. */
  readonly issued: ReadonlyMap<string, string>;
}

export function planFile(sync: FileSync, input: FilePlanInput): FilePlan {
  const contents = contentWrites(sync);
  const reading = readNotes(sync.page.notes);
  if (reading.kind === 'missing') {
    const nothing = { writes: [], issued: new Map() };
    const all = { ...nothing, writes: contents };
    return { missing: reading.headers, rows: [], markers: nothing, append: [], update: [], all };
  }
  const { rows, places, headers } = reading;
  const notes = notesOf(sync, input, rows, reading.isIdColumnNew);
  const issued = issuedBy(notes.markers, rows, markerPrefix(sync.email));
  const markers = writesOf(notes.markers, places);
  return {
    missing: [],
    rows,
    append: notes.append.slice(0, mostNotes),
    update: notes.update,
    markers: { writes: markers.length > 0 ? [...headers, ...markers] : [], issued },
    all: {
      writes: [...headers, ...markers, ...writesOf(notes.status, places), ...contents],
      issued,
    },
  };
}

function notesOf(
  { email, name, isLeaving, record, contents, seen }: FileSync,
  input: FilePlanInput,
  rows: readonly NoteRow[],
  isIdColumnNew: boolean,
): ReconciledNotes {
  const prefix = markerPrefix(email);
  // A teacher may have written a note as long as the goal stood in the file.
  const own = new Set(isLeaving ? record.goalIds : contents.goalIds);
  // Two goals of a large caseload may have one code: the teacher's own comes first.
  const byCode = new Map([...own].reverse().map((goalId) => [goalCode(goalId), goalId]));
  let count = seen.issued.size;
  return reconcileNotes(rows, {
    prefix,
    by: name,
    today: input.today,
    isOwn: (goalId) => own.has(goalId),
    goalOf: (code) => input.goalsById.get(byCode.get(code) ?? '') ?? input.goals.get(code),
    entries: input.entries.get(prefix) ?? new Map(),
    unreadIds: input.unreadIds,
    newId: () => {
      count += 1;
      return `${prefix}${input.passId}-${count}`;
    },
    isIdColumnNew,
    seen,
  });
}

const writesOf = (
  cells: readonly NoteCell[],
  places: Readonly<Record<NoteColumn, number>>,
): readonly FileWrite[] =>
  cells.map(({ row, column, text }) => ({ tab: 'notes', row, column: places[column], text }));

function issuedBy(
  markers: readonly NoteCell[],
  rows: readonly NoteRow[],
  prefix: string,
): ReadonlyMap<string, string> {
  return new Map(
    markers.flatMap(({ row, column, text }): [string, string][] => {
      const marker = column === 'noteId' ? readMarker(text, prefix) : null;
      const note = rows.find((each) => each.row === row);
      return marker && note ? [[marker.id, wordsOf(note)]] : [];
    }),
  );
}

/** What has to change in the two tabs that the product fills. */
const contentWrites = ({ page, contents, isLeaving }: FileSync): readonly FileWrite[] =>
  (['students', 'goals'] as const).flatMap((name) =>
    isLeaving ? emptyTab(name, page[name]) : differingCells(name, page[name], contents[name]),
  );

/** The file with its markers as they stand now kept in mind, each beside its words. */
export function withMarkersSeen(sync: FileSync, rows: readonly NoteRow[]): FileSync {
  const markers = new Map(sync.seen.markers);
  for (const row of rows) {
    if (row.marker === '') continue;
    const known = markers.get(wordsOf(row)) ?? [];
    if (!known.includes(row.marker)) markers.set(wordsOf(row), [...known, row.marker]);
  }
  return { ...sync, seen: { ...sync.seen, markers } };
}

/** The file as it stands after a write of these markers. */
export const withIssued = (
  { seen, ...sync }: FileSync,
  page: FilePage,
  issued: NoteWrites['issued'],
): FileSync => ({
  ...sync,
  page,
  seen: { ...seen, issued: new Map([...seen.issued, ...issued]) },
});

/**
 * What is to be remembered of a file that is up to date. Of a counselor who has the whole caseload,
 * these are as many goals as fit; the others count in the last notes of somebody who leaves only.
 */
export const filledRecord = ({ record, contents }: FileSync): FileRecord => ({
  ...record,
  state: 'open',
  goalIds: fitting(contents.goalIds),
});
