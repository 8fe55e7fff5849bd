// Works out what mails to teachers say and who is owed one.
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { TeacherMailKind } from '../../domain/delivery/teacher-mail';
import {
  type TeacherOccasion,
  type TeacherTurn,
  teacherTurn,
} from '../../domain/delivery/work-out-teachers';
import type { Teacher } from '../../domain/schema/tabs';
import { type CaseloadSettings, servesTeachers } from '../../domain/settings/caseload-settings';
import { isKeptAway } from '../../domain/teachers/kept-away';
import { pageStudents } from '../../domain/teachers/teacher-page';
import { sameAddress, teachersOf } from '../../domain/teachers/teacher-roster';
import { leadsToView, type ViewTab, viewId } from '../../domain/teachers/teacher-view';
import { isVouchedFor } from '../../domain/teachers/vouched-for';
import type { Tables, TeacherDoor, TeacherPageWords } from '../ports';

export const teacherTabs = ['students', 'goals', 'guardians', 'teachers', 'deliveries'] as const;

export interface TeacherDebt {
  readonly kind: TeacherMailKind;
  readonly email: string;
  readonly turn: TeacherTurn;
  readonly words: TeacherPageWords;
}

export interface TeacherHold extends TeacherDebt {
  /** As it stands in the ledger. */
  readonly reason: string;
}

/** Owed a page, and there is nothing to put on it. */
const nothingShared = 'No goal is shared with teachers';

const keptAway = 'A guardian of one of the students has this address, and Contact is not Allowed';

const unvouched =
  'Another mail domain than the specialists’: type the teacher’s name into the Teachers tab, or mail by the menu';

export interface TeacherMails {
  readonly owed: readonly TeacherDebt[];
  readonly held: readonly TeacherHold[];
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
  /** Of the spreadsheet. */
  readonly url: string;
}

export function gatherTeacherMails(
  kind: TeacherMailKind,
  occasion: TeacherOccasion,
  { tables, settings, today, account, url }: TeacherSources,
): TeacherMails {
  const { students, goals, guardians, teachers, deliveries } = tables;
  const mails = {
    owed: [] as TeacherDebt[],
    held: [] as TeacherHold[],
    doorless: [] as string[],
    served: [] as string[],
  };
  if (!servesTeachers[settings.teacherAccess]) return mails;
  const replyTo = settings.replyTo || account;
  const sender = { name: settings.specialistName || replyTo, school: settings.schoolName, replyTo };
  const ledger = { rows: deliveries.rows, unreadIds: deliveries.unreadIds, today };
  const families = [...guardians.rows, ...guardians.unread];
  for (const { email, students: own } of teachersOf(students.rows, teachers.rows)) {
    const row = teachers.rows.find((teacher) => sameAddress(teacher.email, email));
    const door = doorOf(row, email, settings, url);
    if (door.kind === 'none yet') mails.doorless.push(email);
    const turn = teacherTurn(kind, email, occasion, ledger);
    if (!turn) mails.served.push(email);
    else if (kind === 'page' || door.kind !== 'none yet') {
      const shown = pageStudents(own, goals.rows);
      const words = { name: row?.name ?? '', door, sender, date: today, students: shown };
      const debt = { kind, email, turn, words };
      const isEmpty = kind === 'page' && shown.every((student) => student.goals.length === 0);
      if (isKeptAway(email, own, families)) mails.held.push({ ...debt, reason: keptAway });
      else if (isEmpty) mails.held.push({ ...debt, reason: nothingShared });
      else if (isNew(occasion, turn) && !isVouchedFor(email, teachers.rows, settings.specialists))
        mails.held.push({ ...debt, reason: unvouched });
      else mails.owed.push(debt);
    }
  }
  return mails;
}

/** By the clock alone: at a click, somebody has seen the addresses. */
const isNew = ({ by }: TeacherOccasion, { ledgerRow }: TeacherTurn): boolean =>
  by === 'clock' && (ledgerRow === null || ledgerRow.state === 'Held');

/** What stands in the tab is mailed only where it is what the product has written there. */
function doorOf(
  row: Teacher | undefined,
  email: string,
  { teacherAccess }: CaseloadSettings,
  spreadsheetUrl: string,
): TeacherDoor {
  switch (teacherAccess) {
    case 'Own files': {
      const url = row?.ownFile.trim() ?? '';
      return /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit$/.test(url)
        ? { kind: 'own file', url }
        : { kind: 'none yet' };
    }
    case 'Filter views': {
      // Not that of another teacher, after somebody has sorted a part of the tab, nor that of an
      // older file, in a copy of it.
      const link = (tab: ViewTab, cell = ''): string =>
        leadsToView(cell.trim(), spreadsheetUrl, viewId(tab, email)) ? cell.trim() : '';
      const students = link('students', row?.studentsView);
      const goals = link('goals', row?.goalsView);
      return students + goals === '' ? { kind: 'none yet' } : { kind: 'views', students, goals };
    }
    case 'Off':
      return { kind: 'none yet' };
  }
}
