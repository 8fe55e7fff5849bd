// What the health check says, in English: in the alert, and on Start here for everybody.

import { counted } from '../../core/plural';
import type { TeacherAccess } from '../../teachers/domain/teacher-access';

const teachers: Readonly<Record<TeacherAccess, string>> = {
  'Filter views': 'Teachers: filter views, which hide nothing from somebody who looks.',
  'Own files': 'Teachers: own files. This file need not be shared with them.',
  Off: 'Teachers: no views and no files.',
};

const unsure = {
  Uncertain: (count: number) =>
    `${counted(count, 'email is uncertain', 'emails are uncertain')}; see the Deliveries tab.`,
  Failed: (count: number) =>
    `${counted(count, 'email has failed', 'emails have failed')}; see the Deliveries tab.`,
};

export const health = {
  well: 'All rows can be read.',
  problems: (count: number) => `${counted(count, 'thing needs', 'things need')} a look:`,
  more: (count: number) => `… and ${count} more.`,
  nobodysClock:
    'The Settings tab says that digests are on, but nobody’s clock sends them. Choose Living ALP > Switch digests on.',
  silentClock: (owner: string, since: string) =>
    `The Settings tab says that digests are on, but the hourly clock of ${owner} has not run since ${since}. That account chooses Living ALP > Switch digests on; anybody else chooses Pause digests first.`,
  stoppedClock:
    'The Settings tab says that digests are on, but their hourly clock is not running. Choose Living ALP > Switch digests on.',
  unsigned:
    'Settings: fill in School name and Specialist name, so that families see who writes to them.',
  newerVersion:
    'This spreadsheet has been used with a newer version of Living ALP. Ask the person who installed it to deploy that version again.',
  copySends: (since: string, url: string) =>
    `A copy of this file sends digests since ${since}: ${url}. If families should hear from one file only, choose Living ALP > Pause digests in the other.`,
  size: (students: number, goals: number, guardians: number) =>
    `${counted(students, 'student', 'students')}, ${counted(goals, 'goal', 'goals')}, ${counted(guardians, 'guardian', 'guardians')}.`,
  waiting: (families: number) =>
    `${counted(families, 'family waits', 'families wait')} for your decision whether they may be emailed: Living ALP > Open the sidebar, Caseload.`,
  paused: 'Digests are paused.',
  on: (next: { readonly date: string; readonly hour: number } | null) =>
    `Digests are on. ${next ? `The next ones go out on ${next.date} from ${next.hour}:00 on.` : 'No digest day is left in this school year.'}`,
  teachers,
  due: (goingOut: number, held: number) =>
    `If you sent what is due now: ${counted(goingOut, 'digest', 'digests')}, ${held} held back.`,
  held: (reason: string, count: number) => `Held back, ${reason}: ${count}.`,
  unsure,
  past: (before: string, counts: string) =>
    `Rows from before ${before}, which nothing needs any more: ${counts}. Living ALP > Move past years to archive tabs… takes them out of the way.`,
  quota: (emails: number) => `About ${counted(emails, 'email', 'emails')} can still be sent today.`,
  pageUnchecked:
    'The answer page has not been checked, so emails offer the reply only: Living ALP > Open the sidebar, Caseload, Answers and check-ins, Check the page.',
  pageOlder:
    'The answer page runs another version than this menu. Ask the person who installed it to run npm run deploy again, then check the page once more.',
  byPage: (account: string, day: string) =>
    `Families answer on the answer page, in the name of ${account} (checked on ${day}). It ends with that account.`,
  byReply: 'Families answer by replying to the email.',
};
