// What the schedule remembers between hours.
import { loadScheduleState, saveScheduleState } from '../../../src/schedule/server/schedule-state';
import { memoryOf } from '../mailing/memory-services';

const blank = {
  settled: {},
  headsUpFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  teacherTroubleReportedOn: null,
  errorReportedOn: null,
  owner: '',
  teachersTerm: null,
  teachersBegun: false,
};

describe('a properties that is empty', () => {
  it('recalls nothing of anything', () =>
    expect(loadScheduleState(memoryOf().properties)).toEqual(blank));
});

describe('a properties', () => {
  it('keeps what it was told, and what it was told before', () => {
    const { properties, kept } = memoryOf();
    saveScheduleState(properties, { owner: 'ortega@school.example' });
    saveScheduleState(properties, { settled: { Weekly: '2026-08-31/2026-09-06' }, toReport: true });
    expect(loadScheduleState(properties)).toEqual({
      ...blank,
      owner: 'ortega@school.example',
      settled: { Weekly: '2026-08-31/2026-09-06' },
      toReport: true,
    });
    expect([...kept.keys()]).toEqual(['schedule']);
  });

  it('keeps the journal apart', () => {
    const { properties, kept } = memoryOf({ journal: 'a journal' });
    saveScheduleState(properties, { askedOn: '2026-09-02' });
    expect(kept.get('journal')).toBe('a journal');
  });

  it('can be told that something is over', () => {
    const { properties } = memoryOf();
    saveScheduleState(properties, { headsUpFor: '2026-09-02' });
    saveScheduleState(properties, { headsUpFor: null });
    expect(loadScheduleState(properties)).toEqual(blank);
  });

  it('written by an older version is filled up', () => {
    expect(loadScheduleState(memoryOf({ schedule: '{"owner":"a@s.example"}' }).properties)).toEqual(
      {
        ...blank,
        owner: 'a@s.example',
      },
    );
  });

  it.each(['', 'no JSON', '{"owner":', 'null', '5'])('of %j is blank', (schedule) => {
    const { properties } = memoryOf({ schedule });
    expect(loadScheduleState(properties)).toEqual(blank);
    saveScheduleState(properties, { toReport: true });
    expect(loadScheduleState(properties)).toEqual({ ...blank, toReport: true });
  });
});
