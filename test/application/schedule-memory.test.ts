// What the schedule remembers between hours.
import { recall, remember } from '../../src/application/schedule-memory';
import { memoryOf } from './digest-run/memory-ports';

const blank = {
  settled: {},
  headsUpFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  errorReportedOn: null,
  owner: '',
  teachersTerm: null,
  teachersBegun: false,
};

describe('a memory that is empty', () => {
  it('recalls nothing of anything', () => expect(recall(memoryOf().memory)).toEqual(blank));
});

describe('a memory', () => {
  it('keeps what it was told, and what it was told before', () => {
    const { memory, kept } = memoryOf();
    remember(memory, { owner: 'ortega@school.example' });
    remember(memory, { settled: { Weekly: '2026-08-31/2026-09-06' }, toReport: true });
    expect(recall(memory)).toEqual({
      ...blank,
      owner: 'ortega@school.example',
      settled: { Weekly: '2026-08-31/2026-09-06' },
      toReport: true,
    });
    expect([...kept.keys()]).toEqual(['schedule']);
  });

  it('keeps the journal apart', () => {
    const { memory, kept } = memoryOf({ journal: 'a journal' });
    remember(memory, { askedOn: '2026-09-02' });
    expect(kept.get('journal')).toBe('a journal');
  });

  it('can be told that something is over', () => {
    const { memory } = memoryOf();
    remember(memory, { headsUpFor: '2026-09-02' });
    remember(memory, { headsUpFor: null });
    expect(recall(memory)).toEqual(blank);
  });

  it('written by an older version is filled up', () => {
    expect(recall(memoryOf({ schedule: '{"owner":"a@s.example"}' }).memory)).toEqual({
      ...blank,
      owner: 'a@s.example',
    });
  });

  it.each(['', 'no JSON', '{"owner":', 'null', '5'])('of %j is blank', (schedule) => {
    const { memory } = memoryOf({ schedule });
    expect(recall(memory)).toEqual(blank);
    remember(memory, { toReport: true });
    expect(recall(memory)).toEqual({ ...blank, toReport: true });
  });
});
