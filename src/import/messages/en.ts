// The dialog in English.

import type { PageLanguage } from '../../core/languages';
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/en';
import { goalWords } from '../../ui/messages/goal-words';
import { type CaseloadField, type FieldGroupName, nameOfField } from '../domain/caseload-field';
import { type Judgement, otherLanguage, type WordQuestion } from '../domain/import-decisions';
import type {
  ImportPreview,
  ImportResult,
  ImportToUndo,
  ShownStudent,
} from '../domain/import-plan';
import type { LineFilter, PreviewLine } from '../page/line-filter';
import type { FileTrouble, ImportRequest, Step } from '../page/state/step';

const plural = pluralIn('en');
const students = (count: number) => `${count} ${plural(count, 'student', 'students')}`;
const lines = (count: number) => `${count} ${plural(count, 'line', 'lines')}`;
const columns = (count: number) => `${count} ${plural(count, 'column', 'columns')}`;
const quoted = (text: string) => `“${text}”`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const messages = {
  /** Of these messages. */
  language: 'en' as PageLanguage,
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  headings: {
    choose: 'Choose your caseload file',
    confirm: 'What do the columns mean?',
    'look over': 'Look over the import',
    imported: 'The import is done',
  } satisfies Record<Step['kind'], string>,
  leads: {
    choose: 'Nothing is written to the spreadsheet until you have looked everything over.',
    confirm: 'Each column of your file goes to one place in the caseload, or is left out.',
    'look over': 'Nothing has been written yet. This is what the import will do, line by line.',
  } satisfies Record<Exclude<Step['kind'], 'imported'>, string>,

  chooseFile: 'Choose a file',
  chooseOtherFile: 'Choose another file',
  orDrop: 'or drop it here',
  fileHint:
    'An Excel workbook (.xlsx) or a CSV file, with one student on each line and the column headers above.',
  sheet: 'Sheet of the workbook',
  sheetName: (name: string, rows: number) => `${name} (${lines(rows)})`,
  templateHint: 'Starting from a blank page?',
  template: 'Download a file to fill in',
  templateName: 'gt-caseload-to-fill-in.csv',
  noFileYet: 'No file chosen yet',
  /** @param size in bytes */
  fileSize: (size: number) => {
    if (size < 1024) return `${size} bytes`;
    if (size < 1024 * 1024) return `${Math.round(size / 1024)} KB`;
    return `${(size / 1024 / 1024).toFixed(1)} MB`;
  },

  unknownColumns: (count: number) =>
    `${plural(count, 'One column', `${count} columns`)} not understood: where does ${plural(count, 'it', 'each')} go?`,
  toCheck: (count: number) =>
    `Please check ${plural(count, 'this column', `these ${count} columns`)}`,
  nothingToCheck: 'Every column was recognized by its header. Have a quick look all the same.',
  recognized: (count: number) => `${capital(columns(count))} recognized`,
  notInUse: (count: number) =>
    `${capital(columns(count))} left out, unless you say where ${plural(count, 'it goes', 'they go')}`,
  columnInFile: (letter: string) => `Column ${letter}`,
  noHeader: '(no header)',
  samples: (cells: readonly string[]) => cells.map(quoted).join(', '),
  noCells: 'Nothing in it',
  leaveOut: 'Leave out',
  pleaseCheck: 'Please check',
  fieldGroup: (name: FieldGroupName) => {
    if (typeof name === 'number') return `Guardian ${name}`;
    return {
      student: 'Student',
      goals: 'Goals',
      'details of goals': 'More about each goal',
      other: 'Other',
    }[name];
  },
  field: (field: CaseloadField): string => capital(nameOfField(field)),

  shown: {
    heading: 'This is how a student will look',
    student: 'Student',
    gradeAndStatus: (grade: string, status: string) =>
      `${grade === '' ? 'No grade' : `Grade ${grade}`}, ${status === '' ? 'no status' : status}`,
    areas: 'Areas',
    goals: 'Goals',
    goal: ({ kind, area, goal }: ShownStudent['goals'][number]) =>
      `${[kind === '' ? '' : goalWords.en.kinds[kind], area].filter((word) => word !== '').join(', ')}: ${goal}`,
    guardians: 'Guardians',
    guardian: ({ name, relation, email, language }: ShownStudent['guardians'][number]) =>
      [
        name || 'No name',
        relation,
        email || 'no email address',
        language || 'language not given: emails in English',
      ]
        .filter((word) => word !== '')
        .join(', '),
    teachers: 'Teachers',
    staffNotes: 'Staff notes',
    nothing: 'None',
    waits: (words: readonly string[]) =>
      `No email until somebody has decided about ${words.map(quoted).join(', ')}.`,
    previous: 'Previous student',
    next: 'Next student',
  },

  leftOutColumns: 'Columns that are left out',
  judgeHint:
    'Nothing in these columns comes into the caseload. But a cell may say that a family must not be emailed: whoever has something in such a column waits until you say that nothing in it matters. Your answer is remembered for later files.',
  allHarmless: (count: number, of: number) =>
    `Nothing in ${count === of ? 'all' : 'the other'} ${count} columns speaks against an email`,
  judgements: {
    harmless: 'Nothing in it speaks against an email',
    read: 'Look at each cell',
  } satisfies Record<Judgement, string>,
  cellsOf: (count: number, samples: readonly string[]) =>
    `${count} ${plural(count, 'cell', 'cells')}: ${samples.map(quoted).join(', ')}${count > samples.length ? ' …' : ''}`,
  mayBeAboutEmails: 'May be about emails',
  judgedBefore: (count: number) => `${capital(columns(count))} you have decided about before`,

  fileWords: 'Words in the file',
  fileWordsHint:
    'These words are not known here. Until you say what one means, every family with it waits. Your answer is remembered for later files.',
  takeSuggestions: (count: number) => `Take all ${count} suggestions`,
  quoted,
  wordIn: (about: WordQuestion, count: number) =>
    `${{ Status: 'Status', Enrollment: 'Enrollment', Language: 'Language' }[about]}, ${lines(count)}`,
  wordToDecide: 'To decide: the family waits',
  meaning: (means: string): string =>
    means === otherLanguage ? 'Another language: emails in English' : means,
  suggestion: (means: string) => `Suggested: ${means}`,
  takeSuggestion: (words: string, means: string) => `Suggested: ${means}, for ${quoted(words)}`,
  meantBefore: (count: number) =>
    `${count} ${plural(count, 'word', 'words')} you have decided about before`,

  understoodWords: (count: number) =>
    `${count} ${plural(count, 'word', 'words')} of the file understood: check what ${plural(count, 'it means', 'they mean')}`,
  areasRead: (areas: readonly (readonly [string, number])[]) =>
    `Areas: ${areas.map(([area, count]) => `${area} (${lines(count)})`).join(', ')}`,

  secondLook:
    'The caseload has changed since you looked, so nothing was imported. This is what the import would do now. Please look it over again.',
  warningGroups: 'Worth a look',
  restrictions: (count: number) =>
    `${capital(lines(count))} with words that may forbid an email. These families wait for you:`,
  linesOf: (count: number) => `${capital(lines(count))}:`,
  moreLikeIt: (count: number) => `And ${count} more like it.`,
  showLines: 'Show',
  showGroup: (count: number) => `Show ${plural(count, 'this line', `these ${count} lines`)}`,
  linesShown: (count: number) => capital(lines(count)),
  filterLegend: 'Show',
  filters: {
    all: 'All',
    add: 'New',
    change: 'Changed',
    same: 'Unchanged',
    skip: 'Skipped',
    warned: 'With a warning',
  } satisfies Record<LineFilter, string>,
  actions: { add: 'New', change: 'Changed', same: 'Unchanged', skip: 'Skipped' } satisfies Record<
    PreviewLine['action'],
    string
  >,
  line: (row: number) => `Line ${row}`,
  studentNumber: (id: string) => `Student ID ${id}`,
  noName: 'No student',
  warning: 'Warning:',
  /** Why a closed goal is not written to. */
  closedGoal: ({ goal, status, schoolYear, wordsAre }: PreviewLine['closedGoals'][number]) =>
    `The goal “${goal}” ${
      schoolYear === '' ? `is ${goalWords.en.statuses[status]}` : `belongs to ${schoolYear}`
    } and stays as it is. ${
      wordsAre === 'new'
        ? 'The words in the file become a new goal.'
        : 'The file says the same, so no goal is added.'
    }`,
  rowOf: {
    students: 'Student',
    goals: 'Goal',
    guardians: 'Guardian',
    plans: 'Plan',
  } satisfies Record<PreviewLine['changes'][number]['tab'], string>,
  valueBefore: 'was',
  valueAfter: 'becomes',
  emptyValue: '(blank)',
  noLines: 'There is no such line in this file.',
  shownOf: (shown: number, of: number) => `${shown} of ${lines(of)} shown`,
  showMore: (count: number) => `Show ${count} more`,
  nothingToImport:
    'There is nothing to import: the caseload already says what this file says. You can close this window.',

  onward: 'Continue',
  lookOver: 'Look over the import',
  importButton: ({ add, change }: ImportPreview['counts']) => {
    if (change === 0) return `Import ${students(add)}`;
    if (add === 0) return `Change ${students(change)}`;
    return `Import ${add} new and change ${students(change)}`;
  },
  rememberButton: (count: number) => `Remember ${count} ${plural(count, 'decision', 'decisions')}`,
  close: 'Close',
  importAnother: 'Import another file',

  /** By the number of students that are added or changed. */
  pending: {
    propose: () => 'Reading the file…',
    preview: () => 'Comparing the file with the caseload…',
    import: (count) => `Importing ${students(count)}. Please keep this window open…`,
  } as Readonly<Record<ImportRequest['kind'], (students: number) => string>>,
  takesLonger: 'This takes longer than usual. There is nothing you need to do.',

  kit: {
    ...shared.kit,
    failures: {
      ...shared.kit.failures,
      refused: ['The script could not take this. Please go back and check what you chose.'],
      busy: ['Another run of Living ALP is going on. Please try again in a minute.'],
      'changed meanwhile': ['The caseload has changed since you looked. Please try again.'],
      'not authorized': [
        'Living ALP is not allowed to work with this spreadsheet yet. Close this window, choose Living ALP > Set up or repair, allow the access, then import again.',
      ],
      'no answer': ['Google gave no answer. Everything you chose is kept: please try again.'],
      'connection lost': [
        'The connection to Google was lost. Check that you are online, then try again. Everything you chose is kept.',
        'If this happens every time and you are signed in to several Google accounts, open the spreadsheet in a private window with your school account only.',
      ],
      'not permitted': [
        'Google did not let this window work with the spreadsheet.',
        'Close this window, choose Living ALP > Set up or repair, allow the access, then import again.',
      ],
      'another account': [
        'Google took this window for another of your accounts. Open the spreadsheet in a private window, signed in with your school account only.',
      ],
      'quota used up': [
        'Google’s limit for today is used up. Everything you chose is kept: please try again tomorrow.',
      ],
      'does not fit': [
        'This window is older than Living ALP itself. Reload the spreadsheet, then import again.',
      ],
    },
  },
  fileProblems: {
    'no file': ['Choose a file first.'],
    'too large': [
      'This file is larger than 15 MB, too large for a caseload. Save only the list of students as CSV, then choose that file.',
    ],
    unreadable: [
      'This file could not be opened. If it is open in another program or kept online, save a copy on this computer, then choose the copy.',
    ],
  } as Readonly<Record<FileTrouble, readonly string[]>>,
  uncertain:
    'It is not certain how far the import got. Trying again is safe: nothing is added twice.',

  result: ({ add, change, same, skip }: ImportResult['counts']): readonly string[] => [
    add + change === 0
      ? 'Your decisions are remembered. No student has changed.'
      : `${students(add)} ${plural(add, 'was', 'were')} added${
          change === 0 ? '' : `, and ${students(change)} ${plural(change, 'was', 'were')} changed`
        }.`,
    ...(same === 0
      ? []
      : [`${students(same)} ${plural(same, 'was', 'were')} already as the file says.`]),
    ...(skip === 0 ? [] : [`${lines(skip)} ${plural(skip, 'was', 'were')} skipped.`]),
  ],
  emailed: {
    heading: 'Who can be emailed',
    reached: (emails: number, count: number) =>
      emails === 0
        ? 'As things stand, no family would get a digest.'
        : `As things stand, ${emails} ${plural(emails, 'digest', 'digests')} would go to the families of ${students(count)}.`,
    held: (count: number) =>
      `${count} ${plural(count, 'family member gets', 'family members get')} none. Why?`,
    where:
      'Families to decide about are below. All others are in the sidebar, under Caseload, Next digests.',
  },
  undo: {
    offer: (fileName: string, day: string) => `Undo the import of ${fileName}, ${day}…`,
    ask: ({ fileName, students: added, cells, emailed }: ImportToUndo) =>
      `Take back the import of ${fileName}? ${
        added === 0
          ? ''
          : `${students(added)} that it added will be taken out, with goals and family, where nothing has been added or changed since. `
      }${
        cells === 0
          ? ''
          : `${cells} ${plural(cells, 'cell that it changed goes', 'cells that it changed go')} back, where nobody has changed ${plural(cells, 'it', 'them')} since. `
      }${
        emailed === 0
          ? ''
          : `The families of ${students(emailed)} have been emailed since: nothing takes that back. `
      }Teachers and your decisions about words and columns stay.`,
    yes: 'Yes, take it back',
    no: 'Keep it',
    done: (count: number) =>
      count === 0
        ? 'The import is taken back.'
        : `The import is taken back: ${students(count)} ${plural(count, 'was', 'were')} taken out.`,
    kept: 'These stay as they are:',
    why: {
      'changed since': 'something was changed after the import',
      told: 'emails, notes, or other rows belong to this student',
      'not written': 'a cell could not be written',
    },
  },
  leftOut: 'These cells were left as they are:',
  seeTo: (count: number) => `${lines(count)} to look at again, with a warning or skipped`,
  nextHeading: 'What to do next',
  next: [
    'See your families: choose Living ALP > Open the sidebar, then Caseload. It lists what waits, and who is held back.',
    'Choose Living ALP > Health check in the menu.',
    'When all is right, choose Living ALP > Switch digests on.',
  ],
};
