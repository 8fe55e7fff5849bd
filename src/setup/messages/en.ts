// The set-up page, in English.

import type { PageLanguage } from '../../core/languages';
import { counted } from '../../core/plural';
import { kit as commonKit } from '../../ui/messages/en';

export const messages = {
  language: 'en' as PageLanguage,
  kit: commonKit,
  setUp: {
    welcome: 'Welcome to Living ALP',
    whatItDoes:
      'It keeps the plans of your students in this spreadsheet, and sends each family a short email about them. First it adds the tabs it needs. What stands in this file stays as it is.',
    begin: 'Set up this spreadsheet',
    making: 'Adding the tabs. This takes a few seconds…',
    looking: 'Looking at your spreadsheet…',
    title: 'Setting up',
    left: (count: number): string =>
      `${counted(count, 'step is', 'steps are')} left. Do them in any order, and close this whenever you like: what you have saved stays.`,
    allDone: 'All five steps are done.',
    isDone: '(done)',
    isLeft: '(to do)',
    steps: {
      names: 'Your school and your name',
      dates: 'School year and breaks',
      file: 'Your students',
      families: 'Families to decide about',
      schedule: 'When digests go out',
    },
    names: { 'School name': 'School', 'Specialist name': 'Your name' },
    nameHints: {
      'School name': 'Such as Mesa View Middle School',
      'Specialist name': 'As families know you, such as Ms. Whitfield. It signs the emails.',
    },
    save: 'Save',
    noFile:
      'Import the list that your student information system or last year’s spreadsheet gives you. You see everything before it is written.',
    fileFirst: 'Import your students first.',
    imported: (students: number, guardians: number): string =>
      `${counted(students, 'student', 'students')} and ${counted(guardians, 'family member', 'family members')} are in this spreadsheet.`,
    datesRight: 'These dates are right: save',
    openImport: 'Import a file…',
    lookAgain: 'I have imported it',
    nextDates: 'The next digest days',
    sendTest: 'Send me a test email',
    testSent:
      'A test email is on its way to you. It shows what the first family on the list would get.',
    switchOn: 'Switch digests on…',
    areOn:
      'The digests are on. The evening before each one you get an email that says who gets it.',
    noDay: 'No digest day is left in this school year. Check the dates above.',
    firstDay: (day: string, emails: number, students: number): string =>
      emails === 0
        ? `The first digest day is ${day}. As things stand, no family would get an email.`
        : `The first digests go out on ${day}: ${counted(emails, 'email', 'emails')} to the families of ${counted(students, 'student', 'students')}.`,
    heldBack: (count: number): string =>
      `${counted(count, 'family member gets', 'family members get')} none as things stand`,
    unread: (count: number): string =>
      `${counted(count, 'row cannot be read and was', 'rows cannot be read and were')} left out. Health check in the menu says which.`,
    yes: 'Yes, switch them on',
    no: 'Not now',
    toSidebar: 'Open your caseload',
    later: 'Leave the rest for later',
  },
};
