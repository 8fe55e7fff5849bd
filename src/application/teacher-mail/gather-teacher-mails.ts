// Works out what mails to teachers say and who is owed one.
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { TeacherMailKind } from '../../domain/delivery/teacher-mail';
import {
  type TeacherOccasion,
  type TeacherTurn,
  teacherTurn,
} from '../../domain/delivery/work-out-teachers';
import type { Teacher } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { pageStudents } from '../../domain/teachers/teacher-page';
import { sameAddress, teachersOf } from '../../domain/teachers/teacher-roster';
import type { Tables, TeacherDoor, TeacherPageWords } from '../ports';

export const teacherTabs = ['students', 'goals', 'teachers', 'deliveries'] as const;

export interface TeacherDebt {
  readonly kind: TeacherMailKind;
  readonly email: string;
  readonly turn: TeacherTurn;
  readonly words: TeacherPageWords;
}

export interface TeacherMails {
  readonly owed: readonly TeacherDebt[];
  /** Owed a page, and not one goal of own students is shared with teachers. */
  readonly held: readonly TeacherDebt[];
  /** Addresses of those for whom no view or file has been made. */
  readonly doorless: readonly string[];
  /** Addresses of those who have had this mail today. */
  readonly served: readonly string[];
}

export interface TeacherSources {
  readonly tables: Pick<Tables, (typeof teacherTabs)[number]>;
  readonly settings: CaseloadSettings;
  readonly today: CalendarDate;
  /** Where replies go when the settings name nobody. */
  readonly account: string;
}

export function gatherTeacherMails(
  kind: TeacherMailKind,
  occasion: TeacherOccasion,
  { tables, settings, today, account }: TeacherSources,
): TeacherMails {
  const { students, goals, teachers, deliveries } = tables;
  const mails = {
    owed: [] as TeacherDebt[],
    held: [] as TeacherDebt[],
    doorless: [] as string[],
    served: [] as string[],
  };
  if (settings.teacherAccess === 'Off') return mails;
  const replyTo = settings.replyTo || account;
  const sender = { name: settings.specialistName || replyTo, school: settings.schoolName, replyTo };
  const ledger = { rows: deliveries.rows, unreadIds: deliveries.unreadIds, today };
  for (const { email, students: own } of teachersOf(students.rows, teachers.rows)) {
    const row = teachers.rows.find((teacher) => sameAddress(teacher.email, email));
    const door = doorOf(row, settings);
    if (door.kind === 'none yet') mails.doorless.push(email);
    const turn = teacherTurn(kind, email, occasion, ledger);
    if (!turn) mails.served.push(email);
    else if (kind === 'page' || door.kind !== 'none yet') {
      const shown = pageStudents(own, goals.rows);
      const words = { name: row?.name ?? '', door, sender, date: today, students: shown };
      const isEmpty = kind === 'page' && shown.every((student) => student.goals.length === 0);
      mails[isEmpty ? 'held' : 'owed'].push({ kind, email, turn, words });
    }
  }
  return mails;
}

/** What stands in the tab is mailed only where it is an address of the web. */
function doorOf(row: Teacher | undefined, { teacherAccess }: CaseloadSettings): TeacherDoor {
  const link = (cell = ''): string => (/^https:\/\/\S+$/.test(cell.trim()) ? cell.trim() : '');
  if (teacherAccess === 'Own files') {
    const url = link(row?.ownFile);
    return url === '' ? { kind: 'none yet' } : { kind: 'own file', url };
  }
  const [students, goals] = [link(row?.studentsView), link(row?.goalsView)];
  return students + goals === '' ? { kind: 'none yet' } : { kind: 'views', students, goals };
}
