// Reads the tabs that the figures need the product's own reading of: the questions and the school's days.
import { indexQuestions } from '../../../src/digests/domain/question-index';
import type { SchoolCalendar } from '../../../src/schedule/domain/school-calendar';
import {
  areaClasses,
  competencies,
  goalKinds,
  gradeBands,
  phases,
  questionAims,
  questionAudiences,
  questionProgress,
} from '../../../src/schema/choices';
import type { Question } from '../../../src/schema/tabs';
import { settingsIn } from '../../../src/settings/domain/caseload-settings';
import type { ShownRow } from '../../harness/addon-harness';
import type { AnsweredYear } from './figures';

const among = <Option extends string>(options: readonly Option[], text = ''): Option | '' =>
  options.find((option) => option === text) ?? '';

const readQuestion = (row: ShownRow): Question => ({
  questionId: row['Question ID'] ?? '',
  audience: among(questionAudiences, row.Audience),
  goalKind: among(['Any', ...goalKinds], row['Goal kind']),
  competency: among(competencies, row.Competency),
  aim: among(questionAims, row['Asks for']),
  phase: among(phases, row.Phase),
  grades: among(gradeBands, row.Grades),
  language: row.Language ?? '',
  question: row.Question ?? '',
  use: row.Use === 'yes',
  areaClass: among(areaClasses, row['Area class']),
  progress: among(questionProgress, row.Progress),
});

/** @throws Error when the settings cannot be read */
function calendarOf(rows: readonly ShownRow[], today: string): SchoolCalendar {
  const tab = {
    rows: rows.map((row) => ({
      setting: row.Setting ?? '',
      value: row.Value ?? '',
      meaning: '',
    })),
    problems: [],
    unreadIds: [],
  };
  const settings = settingsIn(tab, today);
  if (settings === null) throw new Error('The settings cannot be read.');
  return settings.calendar;
}

export const readYear = ({
  settings,
  ...year
}: Omit<AnsweredYear, 'index' | 'calendar'> & {
  readonly settings: readonly ShownRow[];
}): AnsweredYear => ({
  ...year,
  index: indexQuestions(year.tabs.questions.map(readQuestion)),
  calendar: calendarOf(settings, year.days[0]?.date ?? ''),
});
