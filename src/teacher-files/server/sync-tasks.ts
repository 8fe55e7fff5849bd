// Whose files a pass looks after, in which order: those who have left come first, then everybody in
// turn, beginning after the one with whom the last pass ended.
import { compare } from '../../core/newest-first';
import { normalizeText } from '../../core/normalize-text';
import { unreadGuardians } from '../../mailing/domain/roster';
import type { Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import { isBlockedGuardian } from '../../teachers/domain/blocked-guardian';
import { hasTeacher, teachersOf } from '../../teachers/domain/teacher-roster';
import { isTrustedRecipient } from '../../teachers/domain/trusted-recipient';
import type { FileRecord } from '../domain/plan-file';

export interface SyncTask {
  readonly email: string;
  readonly name: string;
  readonly isLeaving: boolean;
  readonly record: FileRecord | null;
  readonly students: readonly Student[];
}

export function syncTasksOf(
  isStrict: boolean,
  { students, guardians, teachers }: Pick<Tables, 'students' | 'guardians' | 'teachers'>,
  { specialists }: Pick<CaseloadSettings, 'specialists'>,
  registry: ReadonlyMap<string, FileRecord>,
  lastSeen: string,
): readonly SyncTask[] {
  const families = [...guardians.rows, ...unreadGuardians({ students, guardians })];
  // Who keeps the plans has the caseload itself.
  const isBarred = (email: string, own: readonly Partial<Student>[]) =>
    specialists.includes(email) || isBlockedGuardian(email, own, families);
  const all = isStrict ? teachersOf(students.rows, teachers.rows) : [];
  const current = all.filter(
    ({ email, students: own }) =>
      !isBarred(email, own) &&
      (registry.has(email) || isTrustedRecipient(email, teachers.rows, specialists)),
  );
  // Only rows that cannot be read name the teacher: the file is emptied and stays open, so that a slip
  // of the pen in somebody's ID costs no access, and a note waits until it is clear whose it is.
  const isWaiting = (email: string): boolean => {
    const own = students.unread.filter((student) => isTaughtBy(student, email));
    return isStrict && own.length > 0 && !isBarred(email, own);
  };
  const named = new Set(all.map(({ email }) => email));
  const here = new Set(current.map(({ email }) => email));
  const others = [...registry]
    .filter(([email, { state }]) => state !== 'closed' && !here.has(email))
    .map(([email, record]) => {
      const row = teachers.rows.find((each) => normalizeText(each.email) === email);
      const name = row?.name.trim() || email.slice(0, email.indexOf('@'));
      const isLeaving = record.state !== 'open' || named.has(email) || !isWaiting(email);
      return { email, name, record, isLeaving, students: [] };
    });
  const leaving = others.filter(({ isLeaving }) => isLeaving);
  const staying = [
    ...others.filter(({ isLeaving }) => !isLeaving),
    ...current.map(({ email, name, students: own }) => {
      return { email, name, record: registry.get(email) ?? null, isLeaving: false, students: own };
    }),
  ].sort((one, other) => compare(one.email, other.email));
  const found = staying.findIndex(({ email }) => email > lastSeen);
  const next = Math.max(0, found);
  return [...leaving, ...staying.slice(next), ...staying.slice(0, next)];
}

const isTaughtBy = ({ status, teachers = [] }: Partial<Student>, email: string): boolean =>
  status !== 'Exited' && hasTeacher({ teachers }, email);

/** Addresses for which no file is made before somebody has named them in the Teachers tab. */
export const untrustedAddresses = (
  { students, teachers }: Pick<Tables, 'students' | 'teachers'>,
  { specialists }: Pick<CaseloadSettings, 'specialists'>,
  registry: ReadonlyMap<string, FileRecord>,
): readonly string[] =>
  teachersOf(students.rows, teachers.rows)
    .filter(
      ({ email }) => !registry.has(email) && !isTrustedRecipient(email, teachers.rows, specialists),
    )
    .map(({ email }) => email);
