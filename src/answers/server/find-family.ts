// Whom a link is for, as the caseload stands now: a link that was right when it was sent opens nothing
// once the family must not be written to, the address is another one, or the child is.

import { digestHold, type HoldReason, holdReason } from '../../caseload/domain/hold';
import type { CalendarDate } from '../../core/calendar-date';
import { fallbackLanguage, type MailLanguage } from '../../core/languages';
import { normalizeText } from '../../core/normalize-text';
import { mailLanguageOf } from '../../core/read-language';
import type { ContentLevel } from '../../digests/domain/digest-content';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import { rosterLookup, rosterOf } from '../../mailing/domain/roster';
import type { Delivery, Goal, Guardian, Student } from '../../schema/tabs';
import { type CaseloadSettings, readSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear } from '../../years/domain/school-year';
import type { EmailsState, FamilyPage } from '../domain/answer-page';
import { familyCheckInId, replyIn } from '../domain/family-check-in';
import type { TokenFields } from '../domain/token';

export const answerTabs = [
  'settings',
  'students',
  'guardians',
  'goals',
  'progress',
  'deliveries',
  'checkIns',
  'questions',
] as const;

export type AnswerTables = Pick<Tables, (typeof answerTabs)[number]>;

export interface Family {
  readonly settings: CaseloadSettings;
  readonly student: Student;
  readonly guardian: Guardian;
  /** Those of the school year that this family hears of. */
  readonly goals: readonly Goal[];
  /** The email that is answered; null in a preview. */
  readonly delivery: Delivery | null;
  readonly today: CalendarDate;
}

/** They keep digests back and say nothing against an answer. */
const mayAnswerAllTheSame: ReadonlySet<HoldReason> = new Set([
  'Digest stopped',
  'Digest paused',
  'Digest setting cannot be read',
  'A text for the family needs attention',
  'No active goal shared with the family',
]);

const cameToNobody: ReadonlySet<Delivery['state']> = new Set(['Held', '']);

/** Null where the link opens nothing. */
export function findFamily(
  fields: TokenFields,
  tables: AnswerTables,
  services: Services,
): Family | null {
  const { date } = timeAt(services);
  const reading = readSettings(tables.settings, date);
  if (reading.kind === 'problems') return null;
  const { settings } = reading;
  const roster = rosterOf(tables, currentYear(settings, date));
  const guardian = roster.guardians.find(({ guardianId }) => guardianId === fields.person);
  if (guardian === undefined || guardian.studentId !== fields.student) return null;
  const { student, goals, ...kin } = rosterLookup(roster)(guardian);
  const hold = holdReason({
    guardian,
    student,
    goals,
    ...kin,
    today: date,
    consentOfAdultStudents: settings.consentOfAdultStudents,
  });
  if (student === undefined || (hold !== null && !mayAnswerAllTheSame.has(hold))) return null;
  const delivery =
    tables.deliveries.rows.find(({ deliveryId }) => deliveryId === fields.delivery) ?? null;
  if (fields.purpose !== 'preview') {
    if (delivery === null || cameToNobody.has(delivery.state)) return null;
    if (delivery.guardianId !== guardian.guardianId) return null;
    // Whoever had the address before must not answer, or read, in the place of the guardian.
    if (normalizeText(delivery.email) !== normalizeText(guardian.email)) return null;
  }
  const shared = goals.filter(isSharedWithFamily);
  return { settings, student, guardian, goals: shared, delivery, today: date };
}

/** Whether the page may name the child and the goals; it says no more than the emails do. */
const namesRecord: Readonly<Record<ContentLevel, boolean>> = {
  Full: true,
  'First name and goal titles': true,
  'No record content': false,
};

/** @param written as it stands in the caseload */
export const pageLanguage = (written: string): MailLanguage =>
  mailLanguageOf(written) ?? fallbackLanguage;

/** @param question for the thank-you */
export function familyPage(
  { settings, student, guardian, goals, delivery, today }: Family,
  tables: AnswerTables,
  question: string,
): FamilyPage {
  const given = delivery
    ? tables.checkIns.rows.find(({ checkInId }) => checkInId === familyCheckInId(delivery))
    : undefined;
  const { contentLevel, specialistName, schoolName } = settings;
  return {
    kind: 'family',
    language: pageLanguage(guardian.language || settings.defaultLanguage),
    childName: namesRecord[contentLevel] ? student.preferredName || student.firstName : '',
    goals: namesRecord[contentLevel] ? goals.map(({ goal }) => goal) : [],
    sender: { name: specialistName, school: schoolName },
    given: given ? replyIn(given) : null,
    emails: emailsState(guardian, settings, today),
    oneMoreQuestion: question,
    isPreview: delivery === null,
  };
}

/** What nobody can read holds them back like a stop: the school can mend it, a link cannot. */
function emailsState(
  { digest, cadence }: Pick<Guardian, 'digest' | 'cadence'>,
  settings: Pick<CaseloadSettings, 'cadence'>,
  today: CalendarDate,
): EmailsState {
  const hold = digestHold(digest, today);
  if (hold === null) return { kind: 'on', cadence: cadence || settings.cadence };
  if (hold !== 'Digest paused') return { kind: 'stopped' };
  return { kind: 'paused', until: / until (\S+)$/.exec(normalizeText(digest))?.[1] ?? '' };
}
