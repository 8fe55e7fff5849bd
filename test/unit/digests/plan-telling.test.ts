// Which form a digest takes, what it tells as new, and what the ledger keeps of it.

import {
  nothingNew,
  planTelling,
  type TellingInput,
} from '../../../src/digests/domain/plan-telling';
import { toldGoals } from '../../../src/digests/domain/told';
import type { Delivery } from '../../../src/schema/tabs';
import {
  sampleCheckIn,
  sampleDelivery,
  sampleEntry,
  sampleGoal,
  sampleGuardian,
  sampleSettings,
} from '../caseload/sample-rows';

const goals = [sampleGoal()];

const tell = ({
  values,
  ...given
}: Partial<TellingInput> & {
  readonly values?: Readonly<Record<string, string>>;
} = {}) =>
  planTelling({
    guardian: sampleGuardian(),
    goals,
    entries: [],
    checkIns: [],
    past: [],
    today: '2026-10-28',
    isLastOfYear: false,
    settings: sampleSettings(values),
    ...given,
  });

/** One after the other, every two weeks from the first day of school on. */
const pastOf = (...rows: readonly Partial<Delivery>[]): readonly Delivery[] =>
  rows.map((row, n) => {
    const first = new Date(Date.UTC(2026, 7, 17 + 14 * n)).toISOString().slice(0, 10);
    const last = new Date(Date.UTC(2026, 7, 30 + 14 * n)).toISOString().slice(0, 10);
    const day = new Date(Date.UTC(2026, 7, 19 + 14 * n)).toISOString().slice(0, 10);
    return sampleDelivery({ period: `${first}/${last}`, at: `${day}T16:05:00-06:00`, ...row });
  });

const plan = { form: 'Plan', told: [toldGoals(goals)] } as const;
const light = { form: 'Light' } as const;
const skip = { state: 'Held', detail: nothingNew } as const;

describe('the form of a digest', () => {
  it.each<[string, ReturnType<typeof tell>, string, string | null]>([
    ['first of all', tell(), 'Plan', 'How this works'],
    [
      'the first of this year, after last year’s',
      tell({ past: [sampleDelivery({ ...plan, period: '2026-05-11/2026-05-24' })] }),
      'Plan',
      'How this works',
    ],
    ['with nothing new', tell({ past: pastOf(plan) }), 'Light', null],
    [
      'after one that only said that goals are being set',
      tell({ past: pastOf({ form: 'Plan', told: ['being set'] }) }),
      'Plan',
      'How this works',
    ],
    [
      'after one that may not have arrived',
      tell({ past: pastOf({ ...plan, state: 'Uncertain' }) }),
      'Plan',
      'How this works',
    ],
    [
      'the first of a term',
      tell({ past: pastOf(plan), values: { Terms: '2026-08-17; 2026-10-12' } }),
      'Plan',
      null,
    ],
    [
      'when a goal has changed',
      tell({ past: pastOf(plan), goals: [sampleGoal({ goal: 'Another one.' })] }),
      'Plan',
      'New goals',
    ],
    [
      'when a conference is near',
      tell({ past: pastOf(plan), values: { Conferences: '2026-11-10; 2026-12-24' } }),
      'News',
      'Conference',
    ],
    [
      'when a conference is near, of which it has told',
      tell({
        past: pastOf({ ...plan, told: [...plan.told, 'conference:2026-11-10'] }),
        values: { Conferences: '2026-11-10' },
      }),
      'Light',
      null,
    ],
    [
      'the last of the year',
      tell({ past: pastOf(plan), isLastOfYear: true }),
      'News',
      'End of year',
    ],
    ['with a note', tell({ past: pastOf(plan), entries: [sampleEntry()] }), 'News', null],
  ])('%s', (_, { form, season }, expected, expectedSeason) => {
    expect([form, season]).toEqual([expected, expectedSeason]);
  });
});

describe('a digest with nothing new', () => {
  it.each<[string, readonly Partial<Delivery>[], boolean]>([
    ['after the plan', [plan], false],
    ['after one light one', [plan, light], false],
    ['after two', [plan, light, light], true],
    [
      'after two, of which one may not have arrived',
      [plan, light, { ...light, state: 'Uncertain' }],
      true,
    ],
    [
      'after two, and one held for another reason',
      [plan, light, light, { state: 'Held', detail: 'Digest paused' }],
      true,
    ],
    ['after one was left out', [plan, light, light, skip], false],
    ['after one was left out and one light one', [plan, light, light, skip, light], false],
    ['after one was left out and two', [plan, light, light, skip, light, light], true],
    ['after two with news between', [plan, light, { form: 'News' }, light], false],
  ])('%s', (_, past, isSkipped) => {
    expect(tell({ past: pastOf(...past) })).toMatchObject({ form: 'Light', isSkipped });
  });

  it('is not left out where the guardian has answered, and has the goals around it then', () => {
    const past = pastOf(plan, light, light);
    const answered = sampleGuardian({ lastAnswer: '2026-09-03' });
    expect(tell({ past, guardian: answered })).toMatchObject({ form: 'News', isSkipped: false });
    const before = sampleGuardian({ lastAnswer: '2026-09-01' });
    expect(tell({ past, guardian: before }).isSkipped).toBe(true);
  });
});

describe('what is new', () => {
  const since = (lastDigest: string, given: Partial<TellingInput>) =>
    tell({ past: pastOf(plan), guardian: sampleGuardian({ lastDigest }), ...given });
  const notes = (...days: readonly string[]) =>
    days.map((date) => sampleEntry({ entryId: date, date, note: `noted ${date}` }));

  it('since the last digest comes newest first: two above, the others with their goal', () => {
    const { news, furtherNotes } = since('2026-08-31', {
      entries: notes('2026-08-25', '2026-09-01', '2026-09-03', '2026-08-31'),
    });
    expect(news.map((item) => 'note' in item.news && item.news.note)).toEqual([
      'noted 2026-09-03',
      'noted 2026-09-01',
    ]);
    expect(furtherNotes.map(({ note }) => note)).toEqual(['noted 2026-08-31']);
  });

  it('is told once, even of the digest’s own day', () => {
    const entries = notes('2026-09-02');
    const first = since('2026-09-02', { entries });
    expect(first.news).toHaveLength(1);
    const again = since('2026-09-02', { entries, past: pastOf({ ...plan, told: first.told }) });
    expect(again.news).toEqual([]);
  });

  it('is not what is private, of another goal, or empty', () => {
    const { news } = since('2026-08-31', {
      entries: [
        sampleEntry({ shareWithFamily: false }),
        sampleEntry({ goalId: 'G9' }),
        sampleEntry({ note: ' ' }),
      ],
      checkIns: [
        sampleCheckIn({ did: 'Of another goal.', goalId: 'G9' }),
        sampleCheckIn({ message: 'To the specialist alone.' }),
        sampleCheckIn({ did: 'Kept out.', notInEmails: ['What I did'] }),
        sampleCheckIn({ role: 'Teacher', did: 'No student.' }),
      ],
    });
    expect(news).toEqual([]);
  });

  it('is first what the child says, the newest of each goal, then the note', () => {
    const { news, told } = since('2026-08-31', {
      entries: [sampleEntry()],
      checkIns: [
        sampleCheckIn({ checkInId: 'C2', at: '2026-09-02T10:00:00-06:00', did: 'new' }),
        sampleCheckIn({ did: 'old' }),
      ],
    });
    expect(news.map((item) => item.news.kind)).toEqual(['words', 'note']);
    expect(news[0]?.news).toMatchObject({ did: 'new' });
    expect(told).toHaveLength(3);
  });

  it('is what the guardian has answered, but not a wish to talk or “not yet”', () => {
    const answer = (cells: Parameters<typeof sampleCheckIn>[0]) =>
      since('2026-08-31', {
        checkIns: [
          sampleCheckIn({
            role: 'Guardian',
            guardianId: 'P1',
            goalId: '',
            way: 'Page',
            ...cells,
          }),
          sampleCheckIn({ checkInId: 'C9', role: 'Guardian', guardianId: 'P2', talked: 'Yes' }),
        ],
      }).news.map((item) => item.news);
    expect(answer({ talked: 'Yes' })).toEqual([
      { kind: 'answer', date: '2026-09-01', message: '', talks: 1 },
    ]);
    expect(answer({ talked: 'Not yet', message: 'On Sunday.' })).toMatchObject([
      { message: 'On Sunday.' },
    ]);
    // The note of a call is in the words of whoever took it.
    for (const way of ['Phone', 'Meeting', ''] as const) {
      expect(answer({ talked: 'Not yet', message: 'Worried.', way })).toEqual([]);
      expect(answer({ talked: 'Yes', message: 'Worried.', way })).toMatchObject([{ message: '' }]);
    }
    expect(answer({ talked: 'Not yet' })).toEqual([]);
    expect(answer({ message: 'Please call.', wantsContact: true })).toEqual([]);
  });
});

describe('a goal that was reached', () => {
  const achieved = sampleGoal({
    goalId: 'G2',
    goal: 'Read it.',
    status: 'Achieved',
    schoolYear: '2026-27',
  });
  const kinds = (given: Partial<TellingInput>) =>
    tell({ past: pastOf(plan), ...given }).news.map((item) => item.news.kind);

  it('is told once', () => {
    const both = [...goals, achieved];
    const first = tell({ past: pastOf({ form: 'Plan', told: [toldGoals(both)] }), goals: both });
    expect(first).toMatchObject({ form: 'News', tellsReached: true });
    expect(first.told).toContain('reached:G2');
    expect(kinds({ goals: both, past: pastOf({ ...plan, told: first.told }) })).toEqual([]);
  });

  it('does not change the list of goals by being reached', () => {
    const active = sampleGoal({ goalId: 'G2', goal: 'Read it.' });
    expect(toldGoals([...goals, active])).toBe(toldGoals([achieved, ...goals]));
  });

  it.each([
    ['by its progress', [sampleGoal({ progress: 'Achieved' })], ['reached']],
    ['when it is the only one', [achieved], ['reached']],
    ['unless it is private', [{ ...achieved, shareWithFamily: false }], []],
    [
      'unless that was before school began',
      [{ ...achieved, schoolYear: '', updatedAt: '2026-05-01T10:00:00-06:00' }],
      [],
    ],
    [
      'where nobody has said its year, by its last change',
      [{ ...achieved, schoolYear: '', updatedAt: '2026-10-01T10:00:00-06:00' }],
      ['reached'],
    ],
    ['unless it was given up', [{ ...achieved, status: 'Discontinued' as const }], []],
  ])('is told %s', (_, of, expected) => {
    expect(kinds({ goals: of })).toEqual(expected);
    expect(tell({ past: pastOf(plan), goals: of }).tellsReached).toBe(expected.length > 0);
  });

  it('is not told where an email may say titles only', () => {
    const values = { 'Content of mails': 'First name and goal titles' };
    const told = tell({ past: pastOf(plan), goals: [...goals, achieved], values });
    expect(told).toMatchObject({ news: [], tellsReached: false });
  });
});
