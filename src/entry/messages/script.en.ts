// The menu and what its items say, in English.

import { wordedHour } from '../../core/local-time';
import { counted } from '../../core/plural';
import { wordedDate } from '../../core/worded-date';

const items = {
  sidebar: 'Open the sidebar',
  import: 'Import a caseload file…',
  print: 'Print plans…',
  sendDue: 'Send due digests now…',
  uncertain: 'Send uncertain digests again…',
  switchOn: 'Switch digests on',
  pause: 'Pause digests',
  refreshTeachers: 'Refresh teachers’ views',
  teacherLinks: 'Email teachers their link…',
  teacherPages: 'Email teachers their page…',
  archive: 'Move past years to archive tabs…',
  endLinks: 'End all answer links…',
  health: 'Health check',
  setUp: 'Set up or repair',
};

const day = (date: string): string => wordedDate(date, 'en', 'weekday');
const emails = (count: number): string => counted(count, 'email', 'emails');

export const menu = {
  items,
  dialogs: {
    import: 'Import a caseload file',
    print: 'Print plans',
    round: 'Progress round',
    pictures: 'The year in pictures',
  },
  setUp: {
    tabsRenamed: (titles: readonly string[]) => `Tabs renamed: ${titles.join(', ')}.`,
    tabsAdded: (titles: readonly string[]) => `Tabs added: ${titles.join(', ')}.`,
    columnsAdded: (columns: readonly string[]) => `Columns added: ${columns.join(', ')}.`,
    named: 'Your address stands under Specialists in the Settings tab: the menu is yours now.',
    next: 'The tab "Start here" says what comes next.',
    unchanged: 'Everything is in place. Nothing was changed.',
  },
  schedule: {
    copyTitle: 'Switch digests on in a copy',
    copyQuestion:
      'From now on this file would send by itself, whatever the original does: families of both get every digest twice. Switch digests on here?',
    title: 'Switch digests on?',
    firstDay: (date: string, hour: number, emails: number, students: number) =>
      emails === 0
        ? `The first digest day is ${day(date)}. As things stand, no family would get an email.`
        : `The first digests go out on ${day(date)}, from ${wordedHour(hour)} on: ${counted(emails, 'email', 'emails')} to the families of ${counted(students, 'student', 'students')}. The evening before, you get an email that says who gets one.`,
    noDay:
      'No digest day is left in this school year, so no family gets an email until the Settings tab has the dates of the next one. Switch digests on all the same?',
    heldBack: (count: number) =>
      `${counted(count, 'family member gets', 'family members get')} none as things stand:`,
    unread: (count: number) =>
      `${counted(count, 'row cannot be read and was', 'rows cannot be read and were')} left out. Choose ${items.health} to see which.`,
    question:
      'Switch digests on? Nothing is sent before that day, and you can pause them at any time.',
    unchanged: 'Nothing was changed.',
    paused: 'The digests are paused. No family gets a digest until you switch them on again.',
    on: (isChange: boolean, hour: number, days: readonly string[]) =>
      `${isChange ? 'The digests are on' : 'The digests were on already, and nothing was changed. They are on'}${
        days.length === 0
          ? ', but no digest day is left in this school year. See the Settings tab.'
          : `. They go out from ${wordedHour(hour)} on, next on ${days.map(day).join('; ')}. The evening before you get an email.`
      }`,
    passed: (date: string) =>
      `Those of ${day(date)} do not go out by themselves: choose ${items.sendDue} if families are to get them.`,
  },
  sending: {
    title: 'Send digests',
    nothingDue: 'Nothing is due now.',
    nothingUncertain: 'No digest of this period is uncertain.',
    held: (count: number) => ` ${counted(count, 'is', 'are')} held back.`,
    nextDay: (date: string) => ` The next digest day is ${day(date)}.`,
    goingOut: (count: number) => `${counted(count, 'digest goes', 'digests go')} out now.`,
    moved: (count: number, shown: readonly string[], rest: number) =>
      ` ${count} of these guardians ${count === 1 ? 'has' : 'have'} another address or student than at the last digest: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
    question: ' Continue?',
    nothingSent: 'Nothing was sent.',
    gone: (count: number) => `${counted(count, 'digest', 'digests')} went out.`,
    waiting: (count: number) => `${count} wait for the next run.`,
    failed: (count: number) => `${count} failed; see the Deliveries tab.`,
    uncertain: (count: number) => `${count} may or may not have gone out; see the Deliveries tab.`,
    endedEarly:
      'The run ended early: digests were paused, a setting cannot be read any more, or many addresses have changed at once.',
  },
  archive: {
    title: 'Move past years',
    scattered: (tab: string, rows: number, before: string, column: string) =>
      `In ${tab}, ${counted(rows, 'row', 'rows')} from before ${before} stand among newer ones. Sort the tab by ${column}, oldest first, to have them moved.`,
    nothing: (before: string) => `There is nothing to move: few rows are from before ${before}.`,
    question: (before: string, counts: string) =>
      `Rows from before ${before} move to tabs of their own at the end of this spreadsheet. Nothing is deleted, and digests and plans do not need them. ${counts}. Continue?`,
    unmoved: 'Nothing was moved.',
    moved: (counts: string) => `Moved. ${counts}.`,
  },
  endLinks: {
    title: 'End all answer links',
    question:
      'The links to the answer page in every email that has gone out stop working, and the page tells families so kindly. The next emails have new ones. Do this if emails have come into the wrong hands. Continue?',
    kept: 'Nothing was changed.',
    done: 'All answer links have ended. The next emails have new ones.',
  },
  health: { kept: 'The tab "Start here" keeps this.' },
  teachers: {
    noChange: 'No view had to be changed.',
    views: (made: number, changed: number, removed: number) =>
      `Views made: ${made}, changed: ${changed}, removed: ${removed}.`,
    linksOnTab: 'Each teacher’s links stand on the tab Teachers.',
    files: (synced: number, waiting: number, notes: number) =>
      `Files looked after: ${synced}; waiting for the next hour: ${waiting}. Notes brought into the plans: ${notes}. The links stand on the tab Teachers.`,
    again: (account: string) => `The clock of ${account} looks again every hour.`,
    off: 'The setting Teachers says Off, so there are no views.',
    served: 'Have had it today',
    held: (reason: string) => `Held back (${reason})`,
    withoutAccess: `No view or file of their own yet (choose Living ALP > ${items.refreshTeachers} first)`,
    nobody: 'No teacher gets an email now.',
    goingOut: (count: number) => `${emails(count)} now`,
    arrived: 'May have arrived today already, and goes again',
    first: 'The first one:',
    title: (count: number) => `Send ${emails(count)} to teachers?`,
    gone: (count: number) => `${emails(count)} went out.`,
    waiting: (count: number) =>
      `${count} wait: the hourly clock sends them, or this menu item later.`,
  },
};
