// The command as people run it: its results, its table, its exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import Papa from 'papaparse';

const scratch = mkdtempSync(join(tmpdir(), 'living-alp-simulate-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const example = 'examples/caseload-mesa-view.csv';

const simulate = (out: string, ...options: readonly string[]) =>
  run('--caseload', example, '--undecided', 'allow', '--out', out, ...options);

function run(...options: readonly string[]) {
  const span = ['--from', '2026-08-17T06:00', '--to', '2026-08-21T20:00'];
  const args = ['workbench/simulate.ts', ...span, ...options];
  return spawnSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });
}

describe('the first week of the example caseload', () => {
  const out = join(scratch, 'week');
  const ran = simulate(out);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));

  it('ends well, with a table', () => {
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^digests to families +102$/m);
    expect(ran.stdout).toMatch(/^ {2}held: No contact +27$/m);
    expect(ran.stderr).toContain('2026-08-19  102 emails');
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
    expect(mail.text).toMatch(/^Ask .* tonight$/m);
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
    const ran = simulate(join(scratch, 'crash'), '--crash-at-call', '60', '--json');
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ...{ crashed: true, brokenExecutions: 1, doubled: [], lost: [] },
      ...{ uncertain: 1, unsent: 0 },
    });
  });
});

describe('an address that Google refuses', () => {
  it('fails alone and is reported to the specialist', () => {
    const out = join(scratch, 'refused');
    const ran = simulate(out, '--fail-address', 'rosa.brown56@families.example', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ mails: 101, failed: 1, staffMails: 2 });
  });
});

describe('a quota that is too small', () => {
  it('leaves the rest for later and says so', () => {
    const ran = simulate(join(scratch, 'quota'), '--quota', '20', '--json');
    const { mails, unsent, lost } = JSON.parse(ran.stdout);
    expect(ran.status).toBe(0);
    expect(lost).toEqual([]);
    expect(mails + unsent).toBe(102);
    expect(unsent).toBeGreaterThan(0);
  });
});

describe('families that wait for a decision', () => {
  const small = join(scratch, 'small.csv');
  const header = 'Student ID,Last name,First name,Grade,Parent,Parent Email,Academic goal,Notes\n';
  const ann = '018666,Ruiz,Ann,7,Tom Hale,tom@f.example,Write,\n';
  const bo = '018667,Lee,Bo,7,Kim Lee,kim@f.example,Draw,likes chess\n';
  const cy = '018668,Nye,Cy,7,Di Nye,di@f.example,Sing,do not email dad\n';
  writeFileSync(small, header + ann + bo + cy);
  const reportIn = (out: string) => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const to = (out: string) =>
    readdirSync(join(out, 'outbox'))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.replace(/^\d+ |\.eml$/g, ''));

  it('are reported by their words, in the report and in the table', () => {
    const out = join(scratch, 'hold');
    const ran = run('--caseload', small, '--out', out);
    expect(ran.status).toBe(0);
    expect(to(out)).toEqual(['tom@f.example']);
    expect(reportIn(out).waiting).toEqual([
      {
        words: ['Staff notes: likes chess'],
        isHeldAsNoContact: false,
        guardians: [
          {
            guardianId: '018667-G1',
            studentId: '018667',
            student: 'Bo Lee',
            name: 'Kim Lee',
            relation: '',
            email: 'kim@f.example',
          },
        ],
      },
      expect.objectContaining({
        words: ['Staff notes: do not email dad'],
        isHeldAsNoContact: true,
      }),
    ]);
    expect(ran.stdout).toContain(
      [
        'waiting for a decision: 2',
        '  Staff notes: likes chess',
        '    018667-G1, Bo Lee, Kim Lee, kim@f.example',
        '  Staff notes: do not email dad [held as No contact]',
        '    018668-G1, Cy Nye, Di Nye, di@f.example',
      ].join('\n'),
    );
  });

  it('are allowed where that is asked for, but not whom words hold as No contact', () => {
    const out = join(scratch, 'allow');
    run('--caseload', small, '--out', out, '--undecided', 'allow');
    expect(to(out)).toEqual(['tom@f.example', 'kim@f.example']);
    expect(reportIn(out).waiting).toMatchObject([{ isHeldAsNoContact: true }]);
  });

  it('hear what happens meanwhile: cells that are typed and further files', () => {
    const later = join(scratch, 'later.csv');
    writeFileSync(later, `${header}018670,Roy,Jo,7,Al Roy,al@f.example,Read,\n`);
    const out = join(scratch, 'events');
    const events = [
      ...['--import', `2026-08-18T10:00=${later}`],
      ...['--edit', '2026-08-18T09:00|Guardians|018666-G1|Contact|No contact'],
      ...['--edit', '2026-08-18T09:30|Goals|018666-AC1|Goal|Write more'],
    ];
    const ran = run('--caseload', small, '--out', out, ...events);
    expect(ran.status).toBe(0);
    expect(to(out)).toEqual(['al@f.example']);
    // The script has heard of the edit.
    expect(readFileSync(join(out, 'tabs', 'History.csv'), 'utf8')).toMatch(/Goal,Write,Write more/);
  });

  it.each([
    ['Parents|018666-G1|Contact|No contact', 'There is no tab "Parents".'],
    [
      'Guardians|018666-G7|Contact|No contact',
      'The tab Guardians has no row with the ID "018666-G7".',
    ],
    [
      'Guardians|018666-G1|May mail|No contact',
      'The tab Guardians has no column with the header "May mail".',
    ],
  ])('are not simulated where a cell is not there: %s', (edit, sentence) => {
    const out = join(scratch, 'no-cell');
    const ran = run('--caseload', small, '--out', out, '--edit', `2026-08-18T09:00|${edit}`);
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim()).toContain(`--edit 2026-08-18T09:00: ${sentence}`);
  });
});

describe('a wrong command', () => {
  it('gets one sentence and exit code 2', () => {
    const ran = simulate(join(scratch, 'wrong'), '--cadence', 'daily');
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim()).toBe('--cadence daily should be weekly, biweekly or monthly.');
  });

  it('or with a file that is no text, the way on', () => {
    const file = join(scratch, 'picture.csv');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000', 'hex'));
    const ran = simulate(join(scratch, 'no-csv'), '--caseload', file);
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim()).toMatch(/^Cannot read picture\.csv\. .*save it as CSV/);
  });
});
