// Keeps notes in the browser until the script has confirmed them, so that closing loses nothing.
import { noteKinds } from '../../contract/teacher-calls';
import { isText, type TextStore } from '../../page/kept/text-store';
import { isFixed, type Note } from './note';

/** Another account on the same computer, or another caseload, must not read the notes of this one. */
const prefix = ({ account, caseload }: Keeper): string => `living-alp/note/${account}/${caseload}/`;

export interface Keeper {
  readonly account: string;
  /** Address of the spreadsheet: goal IDs are the same in its copies. */
  readonly caseload: string;
}

export interface NoteStore {
  readonly all: () => readonly Note[];
  readonly keep: (note: Note) => void;
  readonly drop: (goalId: string) => void;
}

export function noteStore(texts: TextStore, keeper: Keeper): NoteStore {
  const start = prefix(keeper);
  return {
    all: () =>
      texts
        .names()
        .filter((name) => name.startsWith(start))
        .flatMap((name) => readNote(texts.read(name))),
    keep: ({ phase, ...note }) =>
      texts.write(
        `${start}${note.goalId}`,
        JSON.stringify({ ...note, mayHaveArrived: isFixed({ ...note, phase }) }),
      ),
    drop: (goalId) => texts.remove(`${start}${goalId}`),
  };
}

/** What an older page left in another shape is not offered: it could not be sent. */
function readNote(text: string | null): readonly Note[] {
  try {
    const found: unknown = JSON.parse(text ?? '');
    if (typeof found !== 'object' || found === null) return [];
    const { entryId, studentId, goalId, what, text: words, mayHaveArrived } = recordOf(found);
    const kind = noteKinds.find((one) => one === what);
    if (!isText(entryId) || !isText(studentId) || !isText(goalId) || !isText(words)) return [];
    if (kind === undefined) return [];
    const phase =
      mayHaveArrived === true
        ? ({ kind: 'unconfirmed' } as const)
        : ({ kind: 'typing', problem: null } as const);
    return [{ entryId, studentId, goalId, what: kind, text: words, phase }];
  } catch {
    return [];
  }
}

const recordOf = (found: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(found));
