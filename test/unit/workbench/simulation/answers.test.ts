// Some weeks in which families, students and staff say something, as the command runs them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLines } from '../../../bundle/support/example-caseload';

const scratch = mkdtempSync(join(tmpdir(), 'living-alp-answers-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const caseload = join(scratch, 'caseload.csv');
writeFileSync(caseload, firstLines(16));
const out = join(scratch, 'weeks');
const args = [
  ...['workbench/simulate.ts', '--caseload', caseload, '--out', out, '--undecided', 'allow'],
  ...['--from', '2026-08-17T06:00', '--to', '2026-09-18T20:00', '--answers', 'realistic'],
];
const ran = spawnSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });

it('ends well, and the table tells what was said', () => {
  expect(ran.stderr).not.toContain('Error');
  expect(ran.status).toBe(0);
  expect(ran.stdout).toMatch(/^answers of families +[1-9]\d*$/m);
  expect(ran.stdout).toMatch(/^check-ins of students, by goal +[1-9]\d*$/m);
  expect(ran.stdout).toMatch(/^ {2}Plan +[1-9]\d*$/m);
});

it('reports the figures, and meets their bars', () => {
  const { answers } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  expect(answers).toMatchObject({
    alike: [],
    misplaced: [],
    differentSets: [],
    englishInSpanish: [],
    refusals: [],
    questions: { tooEarly: [] },
    reached: { neverTold: [], toldAgain: [] },
  });
  expect(answers.forms.Plan).toBeGreaterThan(10);
  expect(answers.longestLight).toBeLessThanOrEqual(60);
});

it('keeps the emails to students apart from those to families', () => {
  const [school, families] = ['outbox/school', 'outbox'].map((folder) =>
    readdirSync(join(out, folder)).filter((name) => name.endsWith('.eml')),
  );
  expect(school?.length).toBeGreaterThan(0);
  expect(school?.every((name) => name.includes('@students.'))).toBe(true);
  expect(families?.some((name) => name.includes('@students.'))).toBe(false);
});
