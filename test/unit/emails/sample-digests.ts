// Digests to draw: one child of the example caseload, of whom more or less is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type {
  DigestContent,
  DigestGoal,
  DigestNews,
} from '../../../src/digests/domain/digest-content';
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
  measure: 'Two classmates can build it from my drawing.',
  progress: 'On the way',
  notes: [],
  atHome: '',
  targetDate: '2027-05-21',
};

const affective: DigestGoal = {
  kind: 'Affective',
  goal: zoe['Affective Goal'] ?? '',
  why: '',
  measure: '',
  progress: 'Getting started',
  notes: [],
  atHome: 'Let me make mistakes.',
  targetDate: null,
};

const note: DigestNews = {
  kind: 'note',
  date: '2026-09-03',
  note: 'Tested the second version with two classmates and wrote down what confused them.',
  nextStep: 'Build version three from the notes.',
};

const ownWords: DigestNews = {
  kind: 'words',
  date: '2026-09-01',
  goal: '',
  rating: 'On the way',
  did: 'I tested my feeder and the squirrel still got in.',
  obstacle: 'The lid is too light.',
  ifThen: 'If it tips again, then I will ask Dad for a spring.',
  helpWanted: '',
};

export const full: DigestContent = {
  level: 'Full',
  form: 'Plan',
  season: null,
  cadence: 'Every two weeks',
  childName: 'Zoë',
  guardianName: zoe['Parent/Guardian 1'] ?? '',
  news: [note],
  ask: {
    questionId: 'Q001',
    aim: 'Why',
    question: 'What made you pick this goal and not another one?',
    goal: academic.goal,
    atHome: zoe['How family can help'] ?? '',
  },
  goals: [academic, affective],
  goalsAreBeingSet: false,
  questions: [
    {
      questionId: 'Q002',
      aim: 'How',
      question: 'What did you try when the first idea did not work?',
      goal: academic.goal,
    },
    {
      questionId: 'Q003',
      aim: 'Support',
      question: 'What could we do at home that would help, and what should we leave alone?',
      goal: '',
    },
  ],
  conferences: [],
  nextDigest: '2026-09-16',
  isTranslated: false,
  answerPage: null,
  sender: {
    name: 'Ms. Ortega',
    school: 'Mesa View MS',
    replyTo: 's.ortega@mesaviewschools.example',
  },
};

export const answerPage = 'https://script.google.com/macros/s/EXAMPLE/exec?t=KEY';

const short = ({ kind: _, ...goal }: DigestGoal): DigestGoal => ({
  ...goal,
  kind: null,
  why: '',
  atHome: '',
  targetDate: null,
});

/** What the child has said, a note and the guardian's own answer; with a page for answers. */
export const withNews: DigestContent = {
  ...full,
  form: 'News',
  news: [ownWords, note, { kind: 'answer', date: '2026-08-20', message: '', talks: 3 }],
  goals: full.goals.map(short),
  conferences: ['2026-10-21', '2026-10-22'],
  answerPage,
};

/** Nothing is new: one question, at most sixty words in all. */
export const light: DigestContent = {
  ...full,
  form: 'Light',
  news: [],
  goals: [],
  questions: [],
  nextDigest: null,
  answerPage,
};

export const reached: DigestContent = {
  ...withNews,
  news: [{ kind: 'reached', goal: academic.goal }],
};

/** The first of a school year. */
export const firstOfYear: DigestContent = {
  ...full,
  season: 'How this works',
  news: [],
  answerPage,
};

export const titlesOnly: DigestContent = { ...full, level: 'First name and goal titles' };
export const noRecord: DigestContent = { ...full, level: 'No record content' };
export const oneGoal: DigestContent = {
  ...full,
  news: [],
  goals: [academic],
  questions: full.questions.slice(0, 1),
};

const long =
  'Every week Zoë picks one problem from the contest archive, works on it alone for twenty minutes, then explains her way to a partner and writes down where the two ways part. She keeps the pages in her binder and, before each break, chooses the three of which she is proudest and says why. The aim is not more problems but a better explanation, one that a younger student could follow.';

const fourth = {
  questionId: 'Q004',
  aim: 'How',
  question: 'Which part felt easy, and which part made you stop and think for a while?',
  goal: '',
} as const;

const longNote = { date: '2026-09-03', note: long };

export const sixLongGoals: DigestContent = {
  ...full,
  season: 'How this works',
  news: [{ ...ownWords, goal: long, did: long }, { kind: 'note', nextStep: '', ...longNote }, note],
  ask: full.ask && { ...full.ask, goal: long },
  goals: [...goalKinds, 'Academic' as const].map((kind, n) => ({
    kind,
    goal: long,
    why: long,
    measure: long,
    progress: progressSteps[n % progressSteps.length] ?? '',
    notes: [longNote],
    atHome: long,
    targetDate: '2027-05-21',
  })),
  questions: [...full.questions, fourth],
  answerPage,
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
  news: [
    { ...ownWords, goal: text, did: text, obstacle: text, ifThen: text, helpWanted: text },
    { ...note, note: text, nextStep: text },
  ],
  ask: full.ask && { ...full.ask, question: text, goal: text, atHome: text },
  goals: full.goals.map((goal) => ({
    ...goal,
    goal: text,
    why: text,
    measure: text,
    atHome: text,
    notes: [{ date: '2026-09-03', note: text }],
  })),
  questions: full.questions.map((question) => ({ ...question, question: text, goal: text })),
  sender: { name: text, school: text, replyTo: full.sender.replyTo },
});

/** In August, before the goals of the new school year are there. */
export const beingSet: DigestContent = {
  ...full,
  news: [],
  ask: null,
  goals: [],
  questions: [],
  goalsAreBeingSet: true,
};
