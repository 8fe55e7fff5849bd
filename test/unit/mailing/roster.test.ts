// Finding a family's rows from one of them.
import { rosterLookup, rosterOf } from '../../../src/mailing/domain/roster';
import type { CheckIn, Goal, Guardian, ProgressEntry, Student } from '../../../src/schema/tabs';
import {
  sampleCheckIn,
  sampleEntry,
  sampleGoal,
  sampleGuardian,
  sampleRoster,
  sampleStudent,
  sampleTable,
} from '../caseload/sample-rows';

describe('a roster of two children', () => {
  const mother = sampleGuardian();
  const father = sampleGuardian({ guardianId: 'P2' });
  const goals = [sampleGoal(), sampleGoal({ goalId: 'G9', studentId: 'S2' })];
  const unread = { guardianId: 'P4', studentId: 'S1' };
  const look = rosterLookup(
    sampleRoster({
      students: [sampleStudent(), sampleStudent({ studentId: 'S2' })],
      goals,
      guardians: [mother, sampleGuardian({ guardianId: 'P3', studentId: 'S2' }), father],
      unreadGuardians: [unread, { guardianId: 'P5', studentId: 'S2' }, { guardianId: 'P6' }],
    }),
  );

  it('finds the child, its goals and its whole family', () => {
    expect(look(father)).toEqual({
      student: sampleStudent(),
      goals: [goals[0]],
      family: [mother, father],
      unreadFamily: [unread, { guardianId: 'P6' }],
      isSpoiled: false,
    });
  });

  it('finds nothing for a child that has no row; "007" is not "7"', () => {
    expect(look(sampleGuardian({ studentId: 's1' }))).toEqual({
      student: undefined,
      goals: [],
      family: [],
      unreadFamily: [{ guardianId: 'P6' }],
      isSpoiled: false,
    });
  });
});

describe('an error where a family would read', () => {
  const tables = {
    students: sampleTable([sampleStudent()]),
    goals: sampleTable([sampleGoal()]),
    progress: sampleTable([sampleEntry()]),
    guardians: sampleTable([sampleGuardian(), sampleGuardian({ guardianId: 'P2' })]),
    checkIns: sampleTable<CheckIn>([]),
  };
  const students = (...rows: readonly Partial<Student>[]) => ({
    students: { ...tables.students, spoiledForFamilies: rows },
  });
  const goals = (...rows: readonly Partial<Goal>[]) => ({
    goals: { ...tables.goals, spoiledForFamilies: rows },
  });
  const progress = (...rows: readonly Partial<ProgressEntry>[]) => ({
    progress: { ...tables.progress, spoiledForFamilies: rows },
  });
  const checkIns = (...rows: readonly Partial<CheckIn>[]) => ({
    checkIns: { ...tables.checkIns, spoiledForFamilies: rows },
  });
  const guardians = (...rows: readonly Partial<Guardian>[]) => ({
    guardians: { ...tables.guardians, spoiledForFamilies: rows },
  });
  /** Of P1 and P2, who is held by it. */
  const held = (changes: Partial<Parameters<typeof rosterOf>[0]>) => {
    const look = rosterLookup(rosterOf({ ...tables, ...changes }, '2026-27'));
    return tables.guardians.rows
      .filter((each) => look(each).isSpoiled)
      .map((each) => each.guardianId);
  };

  it.each<readonly [string, Partial<Parameters<typeof rosterOf>[0]>, readonly string[]]>([
    ['the child', students({ studentId: 'S1' }), ['P1', 'P2']],
    ['another child', students({ studentId: 'S2' }), []],
    ['nobody who can be told', students({}), []],
    ['a goal', goals(sampleGoal()), ['P1', 'P2']],
    ['a goal of which little can be read', goals({ studentId: 'S1' }), ['P1', 'P2']],
    ['a goal that is kept from families', goals(sampleGoal({ shareWithFamily: false })), []],
    ['a draft', goals(sampleGoal({ status: 'Draft' })), []],
    ['a note', progress(sampleEntry()), ['P1', 'P2']],
    ['a note for staff', progress(sampleEntry({ shareWithFamily: false })), []],
    ['a note on a goal that is not told', progress(sampleEntry({ goalId: 'G9' })), []],
    ['a student’s own words', checkIns(sampleCheckIn()), ['P1', 'P2']],
    ['an answer', checkIns(sampleCheckIn({ role: 'Guardian' })), []],
    ['words on a goal that is not told', checkIns(sampleCheckIn({ goalId: 'G9' })), []],
    ['a guardian', guardians({ guardianId: 'P2', studentId: 'S1' }), ['P2']],
  ])('in the row of %s', (_whose, changes, expected) => expect(held(changes)).toEqual(expected));
});
