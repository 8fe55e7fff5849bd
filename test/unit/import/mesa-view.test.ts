// The whole example file, against what a tiny reader of the test's own finds in it.

import { planImport } from '../../../src/import/domain/plan-import';
import { inWords } from '../../support/in-words';
import { carriedOut, emptyCaseload } from './carried-out';
import { mesaView, readText } from './file-text';

const now = '2026-08-17T09:00:00-06:00';

/** Cells of quoted CSV, letter by letter: slow, short, and nobody's library. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const end = () => rows.at(-1)?.push(cell);
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (quoted && letter === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (letter === '"') quoted = !quoted;
    else if (quoted || !',\r\n'.includes(letter ?? '')) cell += letter;
    else if (letter !== '\r') {
      end();
      cell = '';
      if (letter === '\n') rows.push([]);
    }
  }
  end();
  return rows;
};

const table = cellsOf(mesaView().replace('\uFEFF', '')).slice(2);
const seen = new Set<string>();
const students = table.filter(([id = '', name = '']) => {
  if (name === '' || seen.has(id || name)) return false;
  seen.add(id || name);
  return true;
});
const column = (place: number) => students.map((row) => row[place] ?? '');
const filled = (place: number) => column(place).filter((cell) => cell !== '').length;

const entries = readText(mesaView());
const plan = planImport(entries, emptyCaseload, { now, year: '2026-27' });

describe('the example file', () => {
  it('has 85 students, one twice and one heading', () => {
    expect(students).toHaveLength(85);
    expect(plan.counts).toMatchObject({ add: 85, change: 0, same: 0, skip: 2 });
    expect(inWords(plan.lines.filter((line) => line.action === 'skip'))).toMatchObject([
      { row: 61, name: 'Anaïs Wong', reason: 'The same student as on line 58.' },
      { row: 120, name: '', reason: 'Not a student: "8th grade" looks like a heading.' },
    ]);
  });

  it('keeps every number and name', () => {
    const names = plan.add.students.map((one) => `${one.lastName}, ${one.firstName}`);
    expect(names).toEqual(column(1));
    const numbers = plan.add.students.map((one) => one.studentId);
    expect(numbers.map((id) => (id.startsWith('NEW-') ? '' : id))).toEqual(column(0));
    expect(numbers.filter((id) => id.startsWith('NEW-'))).toHaveLength(1);
  });

  it('keeps every goal, why, strength and note to the letter', () => {
    const goals = (kind: string) =>
      plan.add.goals.filter((goal) => goal.kind === kind).map((goal) => goal.goal);
    expect(goals('Academic')).toEqual(column(16).filter((text) => text !== ''));
    expect(goals('Affective')).toEqual(column(18).filter((text) => text !== ''));
    const withGoal = students.filter((row) => row[16] !== '' || row[18] !== '');
    const whys = plan.add.goals.map((goal) => goal.why).filter((text) => text !== '');
    expect(whys).toEqual(withGoal.map((row) => row[19]).filter((text) => text !== ''));
    expect(plan.add.students.map((one) => one.strengths)).toEqual(column(21));
    const notes = plan.add.students.map((one) => one.staffNotes.replace(/\n?Status in.*/, ''));
    expect(notes).toEqual(column(23));
  });

  it('has a guardian for every name, and one more for the second address in a cell', () => {
    expect(plan.add.guardians).toHaveLength(filled(8) + filled(11) + 1);
    const addresses = plan.add.guardians.map((one) => one.email).filter((email) => email !== '');
    const typed = students
      .flatMap((row) => [row[10] ?? '', row[13] ?? ''])
      .flatMap((cell) => cell.split(';'))
      .map((cell) => cell.trim().toLowerCase())
      .filter((cell) => cell !== '');
    expect([...addresses].sort()).toEqual(typed.sort());
  });

  it('sets No contact exactly where the notes speak of a court order', () => {
    const restricted = students.filter((row) => row[23]?.includes('court order'));
    const held = new Set(
      plan.add.guardians.filter((one) => one.contact === 'No contact').map((one) => one.studentId),
    );
    expect([...held]).toEqual(restricted.map((row) => row[0]));
    expect(restricted.length).toBe(15);
  });

  it('has the teachers of the cells, each once', () => {
    const typed = column(15).flatMap((cell) => cell.split(/[;,\s]+/));
    expect(plan.add.teachers.map((one) => one.email).sort()).toEqual([...new Set(typed)].sort());
    expect(plan.add.students.map((one) => one.teachers)).toEqual(
      column(15).map((cell) => cell.split(/[;,\s]+/)),
    );
  });

  it('has its dates, grades, statuses and areas in one form', () => {
    const iso = (text: string) => {
      const [month = '', day = '', year] = text.split('/');
      if (year === undefined) return text === '' ? null : text;
      return text === '13/45/2014'
        ? null
        : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    };
    const added = plan.add.students;
    expect(added.map((one) => one.birthDate)).toEqual(column(4).map(iso));
    expect(added.map((one) => one.reviewDue)).toEqual(column(22).map(iso));
    expect(added.map((one) => one.grade)).toEqual(column(2).map((cell) => cell.replace(/^0/, '')));
    const statuses = { exited: 'Exited', HGT: 'Identified' } as Record<string, string>;
    expect(added.map((one) => one.status)).toEqual(column(7).map((cell) => statuses[cell] ?? cell));
    expect(new Set(added.flatMap((one) => one.areas))).toEqual(
      new Set(
        'General Intellectual Ability,Reading,Writing,Mathematics,Science,Social Studies,World Language,Visual Arts,Performing Arts,Music,Leadership,Creative/Productive Thinking'.split(
          ',',
        ),
      ),
    );
  });

  it('warns of what a person should look at', () => {
    const warningsOf = (row: number) =>
      plan.lines
        .find((line) => line.row === row)
        ?.warnings.filter(({ code }) => code !== 'family waits');
    expect(inWords(warningsOf(20))).toEqual([
      '"jane.doe@mail,example" is not a complete email address, so no digest can go there. It is kept as typed.',
    ]);
    expect(inWords(warningsOf(96)?.[0])).toMatch(
      /^No student number: "NEW-[0-9A-Z]{6}" stands for it until you replace it\.$/,
    );
    expect(inWords(warningsOf(154))).toEqual([
      'The address miguel.okafor28@inbox.example is also the one of Miguel Okafor, guardian of Sofía Okafor. Check that digests about Kai Brown may go there.',
    ]);
    expect(inWords(warningsOf(157))).toEqual([
      'The address miguel.okafor28@inbox.example is also the one of Beth Brown, guardian of Kai Brown. Check that digests about Sofía Okafor may go there.',
    ]);
    // Lines 20, 39, 82, 96, 125, 142, 154 and 157.
    const warned = plan.lines.filter(({ row }) => (warningsOf(row) ?? []).length > 0);
    expect(warned).toHaveLength(8);
  });

  it('lets each family wait about whom staff have written something', () => {
    const noted = new Set(students.filter((row) => row[23] !== '').map((row) => row[0]));
    const allowed = plan.add.guardians.filter(({ contact }) => contact === 'Allowed');
    expect(noted.size).toBe(44);
    expect(allowed.filter(({ studentId }) => noted.has(studentId))).toEqual([]);
  });

  it('imported again changes nothing', () => {
    const again = planImport(entries, carriedOut(emptyCaseload, plan), { now, year: '2026-27' });
    expect(again.counts).toMatchObject({ add: 0, change: 0, same: 85, skip: 2 });
    expect(again.add).toEqual({ students: [], goals: [], guardians: [], teachers: [], plans: [] });
    expect(again.change).toEqual([]);
  });
});
