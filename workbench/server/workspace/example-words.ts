// What the people of the example write in their first two weeks, by student: whom a newcomer looks at.
import type { GoalReply } from '../../../src/answers/domain/answer-page';
import type { GoalFields } from '../../../src/goals/domain/goal-fields';

export interface Story {
  readonly studentId: string;
  /** By the last part of the goal's ID. */
  readonly goals: Readonly<Record<'AC1' | 'AF1', Partial<GoalFields>>>;
  readonly needs: string;
  readonly services: string;
  /** Of the academic goal, which comes first; null for who does not check in. */
  readonly checkIn: Partial<GoalReply> | null;
  readonly reply?: string;
  /** The specialist's, on the academic goal. */
  readonly note: string;
  readonly nextStep: string;
  readonly teacherNote?: string;
}

const toMay = { start: '2026-08-17', targetDate: '2027-05-14' } as const;

export const stories: readonly Story[] = [
  {
    studentId: '270345',
    note: 'Has a question, a method and data of three winters to compare with.',
    nextStep: 'Draw the first graph by hand',
    needs: 'Works ahead in science; needs real questions and somebody to argue with.',
    services: 'Science seminar on Tuesdays; mentor from the water district',
    goals: {
      AC1: {
        start: '2026-08-17',
        targetDate: '2027-04-15',
        measure: 'A data table of 8 weeks, and a poster that a stranger can follow in two minutes',
        baseline: 'Has run two guided experiments, none of her own',
        target: 'One experiment from question to poster',
        atSchool: 'Lab time on Thursdays; Ms. Whitehorse reads each draft of the method',
        responsible: 'Joan Whitehorse',
        competency: 'Communication',
        obstacle: 'Wants every number to be perfect before going on',
        ifThen: 'If a measurement fails, then I write down why and take the next one',
      },
      AF1: {
        ...toMay,
        measure: 'She names two moments a month in which the plan helped',
        atSchool: 'A quiet corner in room 12, no questions asked',
        atHome: 'Ask which of the three steps was the hard one',
        competency: 'Personal',
      },
    },
    checkIn: {
      ownRating: 'Getting started',
      did: 'I asked the water district for their snow data and they answered!',
      obstacle: 'I rewrote my question four times.',
      helpWanted: 'Somebody to drive me up to the snow course in January.',
    },
    reply:
      'Four versions is what scientists do. Bring the last one on Thursday, and let’s keep it.',
    teacherNote: 'Explained to her table why one warm week is not a trend',
  },
  {
    studentId: '164199',
    note: 'Finished the poems and told two classmates which one stays with her.',
    nextStep: 'Choose the second book with the librarian',
    needs: 'Reads far above grade; hides how much until somebody asks.',
    services: 'Book club with grade 9; conference every quarter',
    goals: {
      AC1: {
        ...toMay,
        measure: 'Four entries in the reading log and one video essay of five minutes',
        baseline: 'Reads fantasy only',
        target: 'Four other genres',
        atSchool: 'Chooses the next book with the librarian',
        competency: 'Cultural',
      },
      AF1: {
        ...toMay,
        measure: 'Three pieces handed in on the day they were due',
        atHome: 'Say what you liked before you say what is missing',
        competency: 'Personal',
      },
    },
    checkIn: {
      ownRating: 'Getting started',
      did: 'Started a book of poems. It is weird but short.',
      wish: 'Stretch',
      newWording: 'Read 5 books outside my comfort genre, one of them in another language',
    },
    teacherNote: 'Recommended her poetry book to two others, without being asked',
  },
  {
    studentId: '051311',
    note: 'Explained the bridges problem to his group, with a drawing.',
    nextStep: 'Write the explanation down for somebody who was not there',
    needs: 'Solves fast and writes little; needs problems that do not give in at once.',
    services: 'Math contest club; Algebra I with grade 8',
    goals: {
      AC1: {
        start: '2026-08-17',
        targetDate: '2027-03-19',
        measure: 'Reasoning rubric: 3 or 4 on six problems in a row',
        baseline: '2 on the rubric in May',
        target: '3 or better',
        atSchool: 'One problem every Monday; explains it to a partner on Friday',
        competency: 'Communication',
      },
      AF1: {
        ...toMay,
        measure: 'His planner shows one request for each unit',
        competency: 'Social',
      },
    },
    checkIn: {
      ownRating: 'On the way',
      did: 'I solved the one with the bridges and explained it to my sister.',
      ifThen: 'If I know the answer at once, then I ask for a harder one.',
    },
    reply: 'Your sister is a good audience. Ask her what she would ask you on a test!',
  },
  {
    studentId: '060965',
    note: 'Two pieces are begun; chose charcoal as the second medium.',
    nextStep: 'Set a date for the first critique',
    needs: 'Strong in line and color; finishes little.',
    services: 'Critique with Ms. Moreau every month',
    goals: {
      AC1: {
        ...toMay,
        measure: 'Ten finished pieces, each with a sentence about one decision',
        atSchool: 'Studio pass for two lunches a week',
        responsible: 'Luz Moreau',
        competency: 'Communication',
      },
      AF1: {
        ...toMay,
        measure: 'One page in the notebook for each try',
        atHome: 'Tell a story of something that went wrong for you',
        competency: 'Personal',
      },
    },
    checkIn: null,
    teacherNote: 'Threw away a first sketch and began again, laughing',
  },
  {
    studentId: '288326',
    note: 'Has narrowed 20 questions about Saturn down to three.',
    nextStep: 'Sign the contract for the first unit',
    needs: 'Asks about space all day; works best alone.',
    services: 'Independent study, 40 minutes twice a week',
    goals: {
      AC1: {
        ...toMay,
        measure: 'A contract, a log, and a talk at the end of each unit',
        atSchool: 'Study table in the library',
        competency: 'Leadership',
      },
      AF1: {
        ...toMay,
        measure: 'Uses a step without a reminder, twice a month',
        competency: 'Personal',
      },
    },
    checkIn: {
      ownRating: 'Getting started',
      did: 'I wrote down 20 questions about Saturn and crossed out 17.',
      obstacle: 'The library is loud on Wednesdays.',
    },
  },
  {
    studentId: '097259',
    note: 'Picked a mystery as the first book and draws a page for each chapter.',
    nextStep: 'Show the drawings to a partner',
    needs: 'Thinks in pictures; reads when there is something to draw.',
    services: 'Graphic novel group; library assistant',
    goals: {
      AC1: {
        ...toMay,
        measure: 'Four books in the log; a storyboard for the essay',
        atSchool: 'May draw his notes',
        competency: 'Cultural',
      },
      AF1: { ...toMay, measure: 'Partners say that he has listened', competency: 'Social' },
    },
    checkIn: null,
  },
];

/** What guardians of these students answer, the day after the first digest; in turns between them. */
export const storyAnswers: readonly (readonly [
  studentId: string,
  answer: 'talked' | 'not-yet' | 'call',
  en: string,
  es: string,
])[] = [
  [
    '270345',
    'talked',
    'We talked for half an hour. She showed us how to read a snow map!',
    'Hablamos media hora. ¡Nos enseñó a leer un mapa de nieve!',
  ],
  [
    '164199',
    'call',
    'Could we talk about homework? She is up until eleven.',
    '¿Podemos hablar de la tarea? Se queda despierta hasta las once.',
  ],
  [
    '051311',
    'talked',
    'He explained the bridges to all of us at dinner.',
    'Nos explicó lo de los puentes a todos en la cena.',
  ],
  [
    '060965',
    'talked',
    'He would like the easel from the garage back.',
    'Quiere otra vez el caballete.',
  ],
  ['288326', 'not-yet', 'Busy week. We will on Sunday.', 'Semana ocupada. Lo haremos el domingo.'],
  ['097259', 'talked', 'He drew the whole conversation.', 'Dibujó toda la conversación.'],
];

/** Of other families, in turns; most tap and write nothing. */
export const otherAnswers: readonly (readonly ['talked' | 'not-yet' | 'call', string, string])[] = [
  ['talked', '', ''],
  [
    'talked',
    'Told us more than in the whole last year.',
    'Nos contó más que en todo el año pasado.',
  ],
  ['not-yet', '', ''],
  ['talked', '', ''],
  ['talked', 'We read the goal together.', 'Leímos la meta juntos.'],
  ['call', 'Please call in the afternoon.', 'Por favor, llame por la tarde.'],
];
