// Digests to draw: one child of the example caseload, of whom more or less is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { DigestContent, DigestGoal } from '../../../src/digests/domain/digest-content';
import { goalKinds, progressSteps } from '../../../src/schema/choices';

const caseload = readFileSync(join(process.cwd(), 'examples/caseload-mesa-view.csv'), 'utf8');
const [, ...lines] = caseload.split('\n');
const rows = Papa.parse<Record<string, string>>(lines.join('\n'), { header: true }).data;

const row = (lastName: string): Record<string, string> => {
  const found = rows.find((each) => each['Student Name (Last, First)']?.startsWith(lastName));
  if (found === undefined) throw new Error(`no ${lastName} in the example caseload`);
  return found;
};

const zoe = row('García Márquez');

const academic: DigestGoal = {
  kind: 'Academic',
  goal: zoe['Academic Goal'] ?? '',
  why: zoe['Why I chose it (student)'] ?? '',
  progress: 'On the way',
  news: [
    {
      date: '2026-09-03',
      note: 'Tested the second version with two classmates and wrote down what confused them.',
    },
    { date: '2026-08-28', note: 'Chose the invention: a feeder that keeps squirrels out.' },
  ],
  nextStep: 'Build version three from the notes.',
  atHome: zoe['How family can help'] ?? '',
  targetDate: '2027-05-21',
};

const affective: DigestGoal = {
  kind: 'Affective',
  goal: zoe['Affective Goal'] ?? '',
  why: '',
  progress: 'Getting started',
  news: [],
  nextStep: 'Pick one lunch this week.',
  atHome: '',
  targetDate: null,
};

export const full: DigestContent = {
  level: 'Full',
  childName: 'Zoë',
  guardianName: zoe['Parent/Guardian 1'] ?? '',
  goals: [academic, affective],
  goalsAreBeingSet: false,
  questions: [
    {
      questionId: 'Q001',
      aim: 'Why',
      question: 'What made you pick this goal and not another one?',
    },
    {
      questionId: 'Q002',
      aim: 'How',
      question: 'What did you try when the first idea did not work?',
    },
    {
      questionId: 'Q003',
      aim: 'Support',
      question: 'What could we do at home that would help, and what should we leave alone?',
    },
  ],
  sender: {
    name: 'Ms. Ortega',
    school: 'Mesa View MS',
    replyTo: 's.ortega@mesaviewschools.example',
  },
};

export const titlesOnly: DigestContent = { ...full, level: 'First name and goal titles' };
export const noRecord: DigestContent = { ...full, level: 'No record content' };
export const oneGoal: DigestContent = {
  ...full,
  goals: [academic],
  questions: full.questions.slice(0, 2),
};

const long =
  'Every week Zoë picks one problem from the contest archive, works on it alone for twenty minutes, then explains her way to a partner and writes down where the two ways part. She keeps the pages in her binder and, before each break, chooses the three of which she is proudest and says why. The aim is not more problems but a better explanation, one that a younger student could follow.';

const fourth = {
  questionId: 'Q004',
  aim: 'How',
  question: 'Which part felt easy, and which part made you stop and think for a while?',
} as const;

export const sixLongGoals: DigestContent = {
  ...full,
  goals: [...goalKinds, 'Academic' as const].map((kind, n) => ({
    kind,
    goal: long,
    why: long,
    progress: progressSteps[n % progressSteps.length] ?? '',
    news: [
      { date: '2026-09-03', note: long },
      { date: '2026-08-28', note: long },
    ],
    nextStep: long,
    atHome: long,
    targetDate: '2027-05-21',
  })),
  questions: [...full.questions, fourth],
};

export const hostileTexts = {
  tags: '<b>bold</b><script>alert(1)</script>',
  entities: 'Tom &amp; Jerry & "friends" \'x\'',
  replacement: "$& $1 $` $'",
  braces: '{{name}} {1} {99} <%= name %>',
  comment: '<!--[if mso]><table><![endif]--> -->',
  emoji: '👩‍👩‍👧 🏳️‍🌈 👍🏽',
  lines: 'first line\nsecond line\r\nthird line',
  formula: '=HYPERLINK("http://x.example","y")',
  longWord: 'x'.repeat(300),
  long: 'word '.repeat(600).trim(),
} as const;

/** The digest with one text in every place that a person fills. */
export const filledWith = (text: string): DigestContent => ({
  ...full,
  childName: text,
  guardianName: text,
  goals: full.goals.map((goal) => ({
    ...goal,
    goal: text,
    why: text,
    nextStep: text,
    atHome: text,
    news: [{ date: '2026-09-03', note: text }],
  })),
  questions: full.questions.map((question) => ({ ...question, question: text })),
  sender: { name: text, school: text, replyTo: full.sender.replyTo },
});

/** In August, before the goals of the new school year are there. */
export const beingSet: DigestContent = {
  ...full,
  goals: [],
  questions: [],
  goalsAreBeingSet: true,
};
