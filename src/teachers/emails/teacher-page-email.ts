// A teacher's page: own students, their goals, what helps. Made to be read in two minutes.

import { shortStudent } from '../../caseload/domain/names';
import { counted } from '../../core/plural';
import type { Email } from '../../emails/email';
import { accessButtons, type TeacherAddressee, teacherEmail } from './teacher-email';

export interface TeacherPage extends TeacherAddressee {
  /** Worded: "August 31". */
  readonly date: string;
  readonly students: readonly {
    readonly firstName: string;
    readonly lastName: string;
    readonly goals: readonly { readonly goal: string; readonly progress: string }[];
    readonly strategies: readonly string[];
  }[];
}

type PageStudent = TeacherPage['students'][number];

/** What a page says of each student. */
interface Form {
  /** For so many students at most. */
  readonly most: number;
  readonly noteOf: (student: PageStudent) => string;
}

const firstGoal =
  (longest: number) =>
  (student: PageStudent): string => {
    const [line = ''] = goalLines(student, longest);
    return line;
  };

const mostListed = 36;

/** The fullest first; the last is for lists that leave no time for more. */
const forms: readonly Form[] = [
  { most: 12, noteOf: (student) => fullNote(student, 2) },
  { most: 12, noteOf: (student) => fullNote(student, 1) },
  { most: mostListed, noteOf: firstGoal(100) },
  { most: Number.POSITIVE_INFINITY, noteOf: firstGoal(35) },
];

/** Adults read some 240 words in a minute; the rest of the page takes its share of two minutes. */
const wordsInTime = 430;

export function teacherPageEmail(page: TeacherPage): Email {
  const { students, date } = page;
  const rest = students.length - mostListed;
  const lists = forms
    .filter(({ most }) => students.length <= most)
    .map(({ noteOf }) =>
      students
        .slice(0, mostListed)
        .map((student) => ({ title: shortStudent(student), note: noteOf(student) })),
    );
  const isShort = (list: (typeof lists)[number]) =>
    list
      .map(({ title, note }) => `${title} ${note}`)
      .join(' ')
      .split(/\s+/).length <= wordsInTime;
  return teacherEmail(
    `Your students’ goals, ${date}`,
    page,
    `here are the goals of ${counted(students.length, 'student', 'students')} of yours with an advanced learning plan.`,
    [
      {
        kind: 'list',
        items: lists.find(isShort) ?? lists[lists.length - 1] ?? [],
        more: rest > 0 ? `and ${counted(rest, 'more student', 'more students')}` : '',
      },
      ...accessButtons(page.accessLink),
    ],
  );
}

const longestText = 200;

const fullNote = (student: PageStudent, most: number): string =>
  [
    ...goalLines(student, longestText),
    ...(student.strategies.length === 0
      ? ['At school: the specialist has not noted a strategy yet.']
      : student.strategies
          .slice(0, most)
          .map((strategy) => `At school: ${shortened(strategy, longestText)}`)),
  ].join('\n');

const goalLines = ({ goals }: PageStudent, longest: number): readonly string[] =>
  goals.length === 0
    ? ['No goal is shared yet.']
    : goals.map(
        ({ goal, progress }) =>
          `Goal: ${shortened(goal, longest)}${progress === '' ? '' : ` (${progress})`}`,
      );

/** On one line, cut between words. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if ([...line].length <= longest) return line;
  const cut = [...line].slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
