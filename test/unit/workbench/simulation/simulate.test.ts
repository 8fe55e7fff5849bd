// The command as people run it: its results, its table, its exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import Papa from 'papaparse';

const scratch = mkdtempSync(join(tmpdir(), 'living-alp-simulate-'));
const example = 'examples/caseload-mesa-view.csv';

function simulate(out: string, ...options: readonly string[]) {
  const span = ['--from', '2026-08-17T06:00', '--to', '2026-08-21T20:00'];
  const args = ['workbench/simulate.ts', '--caseload', example, ...span, '--out', out, ...options];
  return spawnSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });
}

describe('the first week of the example caseload', () => {
  const out = join(scratch, 'week');
  const run = simulate(out);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));

  it('ends well, with a table', () => {
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^digests to families +102$/m);
    expect(run.stdout).toMatch(/^ {2}held: No contact +27$/m);
    expect(run.stderr).toContain('2026-08-19  102 emails');
  });

  it('writes for its owner only, the folders too', () => {
    const written = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const modes = written.map((name) => statSync(join(out, name)).mode & 0o077);
    expect(written.length).toBeGreaterThan(report.mails);
    expect(new Set(modes)).toEqual(new Set([0]));
  });

  it('writes one openable email per family and child, and those to the specialist apart', async () => {
    const names = readdirSync(join(out, 'outbox')).filter((name) => name.endsWith('.eml'));
    expect(names).toHaveLength(report.mails);
    expect(readdirSync(join(out, 'outbox', 'specialist'))).toHaveLength(report.staffMails);
    const mail = await simpleParser(readFileSync(join(out, 'outbox', names[0] ?? '')));
    expect(mail.to).toMatchObject({ text: names[0]?.replace(/^\d+ |\.eml$/g, '') });
    expect(mail.cc ?? mail.bcc).toBeUndefined();
    expect(mail.text).toContain('Questions to talk about');
    expect(mail.html).toContain('<html lang=');
    expect(mail.date?.toISOString().slice(0, 10)).toBe('2026-08-19');
  });

  it('writes every tab as a CSV file', () => {
    const csv = readFileSync(join(out, 'tabs', 'Deliveries.csv'), 'utf8');
    const rows = Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;
    expect(rows.filter(({ State }) => State === 'Sent')).toHaveLength(report.mails);
    expect(readdirSync(join(out, 'tabs'))).toContain('Start here.csv');
  });

  it('reports the numbers that were promised', () => {
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        ...['mails', 'held', 'failed', 'uncertain', 'callsPerMail', 'idleTickCalls'],
        ...['longestExecutionMs', 'executions', 'wallMs'],
      ]),
    );
  });
});

describe('a crash in the middle of the first mailing', () => {
  it('is survived: nothing lost, nothing doubled, one uncertain', () => {
    const run = simulate(join(scratch, 'crash'), '--crash-at-call', '60', '--json');
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ...{ crashed: true, brokenExecutions: 1, doubled: [], lost: [] },
      ...{ uncertain: 1, waiting: 0 },
    });
  });
});

describe('an address that Google refuses', () => {
  it('fails alone and is reported to the specialist', () => {
    const out = join(scratch, 'refused');
    const run = simulate(out, '--fail-address', 'rosa.brown56@families.example', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ mails: 101, failed: 1, staffMails: 2 });
  });
});

describe('a quota that is too small', () => {
  it('leaves the rest waiting and says so', () => {
    const run = simulate(join(scratch, 'quota'), '--quota', '20', '--json');
    const { mails, waiting, lost } = JSON.parse(run.stdout);
    expect(run.status).toBe(0);
    expect(lost).toEqual([]);
    expect(mails + waiting).toBe(102);
    expect(waiting).toBeGreaterThan(0);
  });
});

describe('a wrong command', () => {
  it('gets one sentence and exit code 2', () => {
    const run = simulate(join(scratch, 'wrong'), '--cadence', 'daily');
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toBe('--cadence daily should be weekly, biweekly or monthly.');
  });

  it('or with a file that is no text, the way on', () => {
    const file = join(scratch, 'picture.csv');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000', 'hex'));
    const run = simulate(join(scratch, 'no-csv'), '--caseload', file);
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toMatch(/^Cannot read picture\.csv\. .*save it as CSV/);
  });
});
