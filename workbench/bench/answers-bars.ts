// A school year in which families and students answer, or stay silent: what their emails are like.
import type { AnswerFigures } from '../simulate/figures/figures';
import type { SimulationOptions } from '../simulate/options';
import { reportOn } from '../simulate/report';
import { simulateSchedule } from '../simulate/simulate-schedule';
import type { Bar } from './bar';

/** An execution may take 4.5 minutes and the email and the bookkeeping that it has begun. */
const longestRunS = 290;

export function answersBars(span: SimulationOptions, folder: string): readonly Bar[] {
  const year = simulateSchedule({ ...span, answers: 'realistic' }, folder);
  const report = reportOn(year);
  const { answers, doubled, lost, failed, longestExecutionMs } = report;
  if (answers === null) throw new Error('Nobody has answered.');
  const whole = 'a year of answers: ';
  const measured = [
    ...emailBars(answers),
    ...questionBars(answers),
    bar('calls per scheduled family email', answers.callsPerFamilyEmail ?? 99, 2.3),
    bar('emails doubled or lost', doubled.length + lost.length, 0),
    bar('emails that failed, the day’s quota among the causes', failed, 0),
    bar('broken executions', report.brokenExecutions, 0),
    bar('longest execution', longestExecutionMs / 1000, longestRunS, 's'),
    bar('simulated in', report.wallMs / 1000, null, 's'),
  ];
  return measured.map((each) => ({ ...each, what: whole + each.what }));
}

const bar = (what: string, value: number, most: number | null, unit = ''): Bar => ({
  what,
  value,
  unit,
  most,
});

const emailBars = (figures: AnswerFigures): readonly Bar[] => [
  ...Object.entries(figures.forms).map(([form, count]) => bar(`${form} emails`, count, null)),
  bar('digests left out', figures.skipped, null),
  bar('full emails like the one before', figures.alike.length, 0),
  bar('one-question emails in a row', figures.lightInARow, 2),
  bar('median above the goals', figures.medianWordsAboveGoals, 120, 'words'),
  bar('longest one-question email', figures.longestLight, 60, 'words'),
  bar('reached goals never told', figures.reached.neverTold.length, 0),
  bar('reached goals told again', figures.reached.toldAgain.length, 0),
  bar('English in Spanish emails', figures.englishInSpanish.length, 0),
  bar('refusals of what people may do', figures.refusals.length, 0),
];

const questionBars = ({ questions, misplaced, differentSets }: AnswerFigures): readonly Bar[] => [
  bar('questions that came again too early', questions.tooEarly.length, 0),
  bar('questions of another goal, time or grade', misplaced.length, 0),
  bar('sets that two guardians did not share', differentSets.length, 0),
];
