// The facts that documents name, and what of them a reader has: one that is empty, or that is not for
// this reader, is not named at all.
import type { PrintReader } from '../../schema/choices';
import { showDay } from '../../ui/messages/show-date';
import type { PaperField, PrintContent, PrintedGoal } from '../domain/print-content';
import type { PaperWords } from '../messages/messages';

export type Fact = readonly [field: PaperField, said: string];

const said = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(([, text]) => text.trim() !== '');

const dayIn = (t: PaperWords, day: string | null | undefined): string =>
  day ? showDay(day, t.language) : '';

/** As the child is called, then as the school has it. */
export function namesOf({ student }: PrintContent) {
  const { firstName = '', preferredName = '', lastName = '' } = student;
  const called = preferredName.trim() || firstName;
  return { called, full: `${called} ${lastName}`.trim() };
}

/** "Grade 7 · Mesa View MS". */
export const placeOf = ({ student: { grade = '', school = '' } }: PrintContent, t: PaperWords) =>
  [grade === '' ? '' : t.grade(grade), school].filter((part) => part !== '').join(' · ');

/** "Mathematics 2024-09-12" with the day as it is written in the language; what is no day stays. */
const withDay = (t: PaperWords, part: string): string =>
  part.replace(/(?<!\S)\d{4}-\d\d-\d\d$/, (day) =>
    Number.isNaN(Date.parse(day)) ? day : showDay(day, t.language),
  );

export const planFacts = ({ student, plan }: PrintContent, t: PaperWords): readonly Fact[] =>
  said([
    ['areas', (student.areas ?? []).join(', ')],
    [
      'identifiedOn',
      (student.identifiedOn ?? []).map((part) => withDay(t, part.trim())).join('; '),
    ],
    ['planKind', t.planKinds[plan.kind ?? '']],
    ['writtenOn', dayIn(t, plan.writtenOn)],
    ['reviewedOn', dayIn(t, plan.reviewedOn)],
  ]);

export const planTexts = ({ student, plan }: PrintContent): readonly Fact[] =>
  said([
    ['strengths', student.strengths ?? ''],
    ['interests', student.interests ?? ''],
    ['needs', plan.needs ?? ''],
    ['services', plan.services ?? ''],
    ['accommodations', plan.accommodations ?? ''],
  ]);

/** What kind of goal it is: "Academic · Mathematics", or in a family's words. */
export const kindOf = (
  { goal }: Pick<PrintedGoal, 'goal'>,
  reader: PrintReader,
  t: PaperWords,
): string =>
  [goal.kind ? t.kindsFor[reader][goal.kind] : '', goal.area ?? '']
    .filter((part) => part.trim() !== '')
    .join(' · ');

/** Long texts, in the order in which a family asks. */
export const goalTexts = ({ goal }: PrintedGoal): readonly Fact[] =>
  said([
    ['why', goal.why ?? ''],
    ['measure', goal.measure ?? ''],
    ['atSchool', goal.atSchool ?? ''],
    ['atHome', goal.atHome ?? ''],
    ['obstacle', goal.obstacle ?? ''],
    ['ifThen', goal.ifThen ?? ''],
    ['baseline', goal.baseline ?? ''],
    ['target', goal.target ?? ''],
  ]);

export const goalFacts = ({ goal }: PrintedGoal, t: PaperWords): readonly Fact[] =>
  said([
    ['start', dayIn(t, goal.start)],
    ['targetDate', dayIn(t, goal.targetDate)],
    ['competency', goal.competency ? t.competencies[goal.competency] : ''],
    ['standard', goal.standard ?? ''],
    ['responsible', goal.responsible ?? ''],
  ]);

export const noteFacts = ({ note }: PrintedGoal, t: PaperWords): readonly Fact[] => {
  const about = [dayIn(t, note?.date), note?.by ?? ''].filter((part) => part.trim() !== '');
  const dated = (text: string) => (about.length > 0 ? `${text} (${about.join(', ')})` : text);
  const { note: text = '', nextStep = '' } = note ?? {};
  const hasNote = text.trim() !== '';
  const hasStep = nextStep.trim() !== '';
  return said([
    ['note', hasNote ? dated(text) : ''],
    ['nextStep', hasStep && !hasNote ? dated(nextStep) : nextStep],
  ]);
};
