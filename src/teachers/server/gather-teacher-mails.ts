// Works out what emails to teachers say and who is due one.
import { unreadGuardians } from '../../mailing/domain/roster';
import type { Teacher } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { AccessLink, Tables, TeacherPageInput } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { isBlockedGuardian } from '../domain/blocked-guardian';
import {
  planTeacherMails,
  type TeacherMailPlan,
  type TeacherMailTrigger,
} from '../domain/plan-teacher-mails';
import { servesTeachers } from '../domain/teacher-access';
import type { TeacherHoldReason, TeacherMailKind } from '../domain/teacher-mail';
import { pageStudents } from '../domain/teacher-page';
import { sameAddress, teachersOf } from '../domain/teacher-roster';
import { leadsToView, type ViewTab, viewId } from '../domain/teacher-view';
import { isTrustedRecipient } from '../domain/trusted-recipient';

export const teacherTabs = ['students', 'goals', 'guardians', 'teachers', 'deliveries'] as const;

export interface DueTeacherMail {
  readonly kind: TeacherMailKind;
  readonly email: string;
  readonly slot: TeacherMailPlan;
  readonly words: TeacherPageInput;
}

export interface TeacherHold extends DueTeacherMail {
  readonly reason: TeacherHoldReason;
}

/** Due a page, and there is nothing to put on it. */
const nothingShared: TeacherHoldReason = 'No goal is shared with teachers';

const blocked: TeacherHoldReason =
  'A guardian of one of the students has this address, and Contact is No contact or not decided yet';

const untrusted: TeacherHoldReason =
  'Another email domain than the specialists’: type the teacher’s name into the Teachers tab, or send it from the menu';

export interface TeacherMails {
  readonly due: readonly DueTeacherMail[];
  readonly held: readonly TeacherHold[];
  /** Addresses of those for whom no view or file has been made. */
  readonly withoutAccess: readonly string[];
  /** Addresses of those who have had this email today. */
  readonly served: readonly string[];
}

export type TeacherTables = Pick<Tables, (typeof teacherTabs)[number]>;

export function gatherTeacherMails(
  kind: TeacherMailKind,
  trigger: TeacherMailTrigger,
  { services: { identity }, settings, now }: RunContext,
  tables: TeacherTables,
): TeacherMails {
  const { students, goals, guardians, teachers, deliveries } = tables;
  const mails = {
    due: [] as DueTeacherMail[],
    held: [] as TeacherHold[],
    withoutAccess: [] as string[],
    served: [] as string[],
  };
  if (!servesTeachers[settings.teacherAccess]) return mails;
  const today = now.date;
  const goalsNow = goalsOfYear(goals.rows, currentYear(settings, today));
  const url = identity.url();
  const replyTo = settings.replyTo || identity.account();
  const sender = { name: settings.specialistName || replyTo, school: settings.schoolName, replyTo };
  const ledger = { rows: deliveries.rows, unreadIds: deliveries.unreadIds, today };
  const families = [...guardians.rows, ...unreadGuardians(tables)];
  for (const { email, students: own } of teachersOf(students.rows, teachers.rows)) {
    const row = teachers.rows.find((teacher) => sameAddress(teacher.email, email));
    const accessLink = accessLinkOf(row, email, settings, url);
    if (accessLink.kind === 'none yet') mails.withoutAccess.push(email);
    const slot = planTeacherMails(kind, email, trigger, ledger);
    if (!slot) mails.served.push(email);
    else if (kind === 'page' || accessLink.kind !== 'none yet') {
      const shown = pageStudents(own, goalsNow);
      const words = { name: row?.name ?? '', accessLink, sender, date: today, students: shown };
      const due = { kind, email, slot, words };
      const isEmpty = kind === 'page' && shown.every((student) => student.goals.length === 0);
      if (isBlockedGuardian(email, own, families)) mails.held.push({ ...due, reason: blocked });
      else if (isEmpty) mails.held.push({ ...due, reason: nothingShared });
      else if (
        isNew(trigger, slot) &&
        !isTrustedRecipient(email, teachers.rows, settings.specialists)
      )
        mails.held.push({ ...due, reason: untrusted });
      else mails.due.push(due);
    }
  }
  return mails;
}

/** By the clock alone: at a click, somebody has seen the addresses. */
const isNew = ({ by }: TeacherMailTrigger, { ledgerRow }: TeacherMailPlan): boolean =>
  by === 'clock' && (ledgerRow === null || ledgerRow.state === 'Held');

/** What stands in the tab is emailed only where it is what the product has written there. */
function accessLinkOf(
  row: Teacher | undefined,
  email: string,
  { teacherAccess }: CaseloadSettings,
  spreadsheetUrl: string,
): AccessLink {
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
