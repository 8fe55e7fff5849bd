// What the sidebar costs: calls that must reach Google, in a small caseload and in a large one.
import { readFileSync } from 'node:fs';
import type { Opening, PlanView } from '../../src/contract/sidebar-calls';
import { CaseloadDesk } from '../simulation/caseload-desk';
import { growCaseload } from '../simulation/grow-caseload';
import type { Bar } from './bar';

const entriesAtOnce = 30;

export function sidebarBars(folder: string, caseload: string): readonly Bar[] {
  const csv = readFileSync(caseload, 'utf8');
  const small = dataCalls(folder, growCaseload(csv, 86));
  const large = dataCalls(folder, growCaseload(csv, 2000));
  const bars = [
    ['open the sidebar on a student', 'open', 8],
    ['follow the selection', 'follow', 2],
    ['save a goal', 'save', 12],
    [`${entriesAtOnce} progress entries`, 'record', 12],
  ] as const;
  return bars.flatMap(([what, name, most]) => [
    { what: `${what}, 86 students`, value: small[name], unit: 'data calls', most },
    { what: `${what}, 2,000 students`, value: large[name], unit: 'data calls', most: small[name] },
  ]);
}

function dataCalls(folder: string, csv: string) {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const desk = new CaseloadDesk({ folder, now, zone: 'America/Denver' });
  desk.choose('setUpMenu');
  desk.importFile('caseload.csv', Buffer.from(csv));
  desk.select('Goals', `A${desk.rows('Goals').length}`);
  const cost = () => desk.executions.at(-1)?.calls.data ?? Number.NaN;

  desk.ask('selectedStudent');
  const follow = cost();
  const { plan } = desk.ask<Opening>('openSidebar');
  const open = cost();
  const goal = plan?.goals[0];
  if (!plan || !goal) throw new Error('No student is selected.');
  desk.ask('saveGoal', changeOf(plan));
  const save = cost();
  desk.ask('recordProgress', entriesOf(desk));
  return { follow, open, save, record: cost() };
}

function changeOf({ student, goals }: PlanView) {
  const { goalId = '', fields } = goals[0] ?? {};
  const mine = { ...fields, why: 'Because', target: '5', atSchool: 'Ask', atHome: 'Listen' };
  const { studentId } = student;
  return { goalId, studentId, base: fields, mine, reason: '', saveId: 'bench' };
}

const entriesOf = (desk: CaseloadDesk) =>
  desk
    .rows('Goals')
    .slice(0, entriesAtOnce)
    .map((row, index) => ({
      entryId: `bench-${index}`,
      goalId: row['Goal ID'],
      studentId: row['Student ID'],
      progress: 'On the way',
      note: 'Well begun',
      nextStep: '',
      shareWithFamily: true,
    }));
