// What is missing from a plan.
import { findGaps, type GapInput } from '../../../src/goals/domain/find-gaps';
import { sampleGoal, sampleStudent } from '../caseload/sample-rows';

const today = '2026-10-15';
const whole = { measure: 'm', targetDate: '2026-12-01', start: '2026-10-01' };
const sources = (changes: Partial<GapInput> = {}): GapInput => ({
  student: sampleStudent(),
  goals: [
    sampleGoal({ ...whole, goalId: 'G1', kind: 'Academic' }),
    sampleGoal({ ...whole, goalId: 'G2', kind: 'Affective' }),
  ],
  entries: [],
  familyHasAnswered: true,
  isClosed: false,
  today,
  ...changes,
});
const kinds = (changes: Partial<GapInput>) => findGaps(sources(changes)).map(({ kind }) => kind);
const entry = (date: string) => ({
  entryId: 'E1',
  date,
  goalId: 'G1',
  studentId: 'S1',
  by: '',
  role: '',
  progress: '' as const,
  note: 'n',
  nextStep: '',
  shareWithFamily: true,
  staysWithStaff: false,
});
const both = sampleGoal({ ...whole, kind: 'Combined' });
const old = sampleGoal({ ...whole, kind: 'Combined', start: '2026-01-10' });

describe('a plan', () => {
  it.each<[string, Partial<GapInput>, readonly string[]]>([
    ['with everything', {}, []],
    ['without goals', { goals: [] }, ['no goal']],
    ['with goals that are over', { goals: [{ ...both, status: 'Achieved' }] }, ['no goal']],
    ['with one combined goal', { goals: [both] }, []],
    [
      'with an academic goal alone',
      { goals: [{ ...both, kind: 'Academic' }] },
      ['no affective goal'],
    ],
    [
      'with a talent goal alone',
      { goals: [{ ...both, kind: 'Talent' }] },
      ['no academic goal', 'no affective goal'],
    ],
    [
      'with a draft, which is still being written',
      { goals: [{ ...both, status: 'Draft', measure: '', targetDate: null }] },
      ['draft'],
    ],
    [
      'whose review is due in a month',
      { student: sampleStudent({ reviewDue: '2026-11-14' }) },
      ['review soon'],
    ],
    ['whose review is due later', { student: sampleStudent({ reviewDue: '2026-11-15' }) }, []],
    ['without a measure', { goals: [{ ...both, measure: ' ' }] }, ['no measure']],
    ['without a target date', { goals: [{ ...both, targetDate: null }] }, ['no target date']],
    [
      'whose target date was yesterday',
      { goals: [{ ...both, targetDate: '2026-10-14' }] },
      ['target date has passed'],
    ],
    ['whose target date is today', { goals: [{ ...both, targetDate: today }] }, []],
    ['that is quiet', { goals: [old] }, ['no progress lately']],
    ['with a note of 44 days ago', { goals: [old], entries: [entry('2026-09-01')] }, []],
    [
      'with a note of 45 days ago',
      { goals: [old], entries: [entry('2026-08-31')] },
      ['no progress lately'],
    ],
    [
      'that only a teacher has seen',
      { goals: [old], entries: [{ ...entry('2026-10-01'), role: 'Teacher' }] },
      ['no progress lately'],
    ],
    [
      'of which a teacher has said how far it is',
      {
        goals: [old],
        entries: [{ ...entry('2026-10-01'), role: 'Teacher', progress: 'On the way' }],
      },
      [],
    ],
    [
      'whose review is overdue',
      { student: sampleStudent({ reviewDue: '2026-10-14' }) },
      ['review overdue'],
    ],
    [
      'whose review is due today',
      { student: sampleStudent({ reviewDue: today }) },
      ['review soon'],
    ],
    ['of a silent family', { familyHasAnswered: false }, ['no family answer this year']],
    ['of an exited student', { student: sampleStudent({ status: 'Exited' }), goals: [] }, []],
    [
      'with an area that no goal is about',
      { student: sampleStudent({ areas: ['Math'] }) },
      ['area without a goal'],
    ],
  ])('%s lacks %j', (_what, changes, expected) => {
    expect(kinds(changes)).toEqual(expected);
  });

  it('lacks nothing once it is closed', () => {
    expect(kinds({ goals: [], familyHasAnswered: false, isClosed: true })).toEqual([]);
  });

  it('has a goal for an area whatever its capitals', () => {
    const student = sampleStudent({ areas: [' math'] });
    const goals = sources().goals.map((goal) => ({ ...goal, area: 'Math' }));
    expect(kinds({ student, goals })).toEqual([]);
  });
});
