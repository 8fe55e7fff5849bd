// What the schedule remembers between hours, as the text in which it is kept.
import { readScheduleState, scheduleText } from '../../../src/store/schedule-state';

const blank = {
  settled: {},
  headsUpFor: null,
  heldBefore: null,
  translatedFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  studentTroubleReportedOn: null,
  teacherTroubleReportedOn: null,
  upkeepReportedOn: null,
  ranOn: null,
  stoodStill: null,
  passed: {},
  cameDue: {},
  agreed: '',
  errorReportedOn: null,
  owner: '',
  studentsAskedFor: null,
  answersSeenUntil: null,
  teachersTerm: null,
  teachersBegun: false,
  datesSeen: false,
};

describe('no text', () => {
  it('says nothing of anything', () => expect(readScheduleState(null)).toEqual(blank));
});

describe('a text', () => {
  it('keeps what it was told, and what it was told before', () => {
    const first = scheduleText(null, { owner: 'ortega@school.example' });
    const second = scheduleText(first, {
      settled: { Weekly: '2026-08-31/2026-09-06' },
      toReport: true,
    });
    expect(readScheduleState(second)).toEqual({
      ...blank,
      owner: 'ortega@school.example',
      settled: { Weekly: '2026-08-31/2026-09-06' },
      toReport: true,
    });
  });

  it('can be told that something is over', () => {
    const text = scheduleText(null, { headsUpFor: '2026-09-02' });
    expect(readScheduleState(scheduleText(text, { headsUpFor: null }))).toEqual(blank);
  });

  it('is the same where nothing has changed', () => {
    const text = scheduleText(null, { owner: 'ortega@school.example' });
    expect(scheduleText(text, { owner: 'ortega@school.example' })).toBe(text);
  });

  it('written by an older version is filled up', () => {
    expect(readScheduleState('{"owner":"a@s.example"}')).toEqual({
      ...blank,
      owner: 'a@s.example',
    });
  });

  it.each(['', 'no JSON', '{"owner":', 'null', '5'])('of %j is blank', (text) => {
    expect(readScheduleState(text)).toEqual(blank);
    expect(readScheduleState(scheduleText(text, { toReport: true }))).toEqual({
      ...blank,
      toReport: true,
    });
  });
});
