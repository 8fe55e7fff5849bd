// Each wrong command line gets one clear sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, UsageError } from '../../../../workbench/simulate/options';

const folder = mkdtempSync(join(tmpdir(), 'living-alp-options-'));
afterAll(() => rmSync(folder, { recursive: true }));
const caseload = join(folder, 'caseload.csv');
writeFileSync(caseload, 'Student #,Student Name\n');

const right = {
  '--caseload': caseload,
  '--from': '2026-08-17T06:00',
  '--to': '2026-10-02T20:00',
  '--out': join(folder, 'new'),
};
const line = (changes: Readonly<Record<string, string | null>> = {}): readonly string[] =>
  Object.entries({ ...right, ...changes }).flatMap(([option, value]) =>
    value === null ? [] : [option, value],
  );

describe('a complete command line', () => {
  it('reads times in the zone of the workspace', () => {
    const { from, to, zone } = readOptions(line());
    expect(zone).toBe('America/Denver');
    expect(new Date(from).toISOString()).toBe('2026-08-17T12:00:00.000Z');
    expect(new Date(to).toISOString()).toBe('2026-10-03T02:00:00.000Z');
  });

  it('takes every option', () => {
    const given = line({
      '--zone': 'Europe/Berlin',
      '--cadence': 'weekly',
      '--quota': '100',
      '--crash-at-call': '7',
      '--fail-address': 'a@b.example',
    });
    expect(readOptions([...given, '--json'])).toMatchObject({
      zone: 'Europe/Berlin',
      cadence: 'Weekly',
      quota: 100,
      crashAtCall: 7,
      failAddress: 'a@b.example',
      json: true,
    });
  });
});

describe('what happens on the way', () => {
  it('is read in the zone of the school, in order of time', () => {
    const events = [
      ...['--import', `2026-09-01T08:00=${caseload}`],
      ...['--edit', '2026-08-18T09:00|Guardians|018666-G1|Contact|No contact'],
      ...['--edit', '2026-09-01T08:00|Students|018666|Staff notes|a|b = c'],
    ];
    expect(readOptions([...line(), ...events]).events).toEqual([
      {
        kind: 'edit',
        at: Date.parse('2026-08-18T09:00-06:00'),
        written: '--edit 2026-08-18T09:00',
        tab: 'Guardians',
        rowId: '018666-G1',
        header: 'Contact',
        text: 'No contact',
      },
      {
        kind: 'import',
        at: Date.parse('2026-09-01T08:00-06:00'),
        written: '--import 2026-09-01T08:00',
        file: caseload,
      },
      expect.objectContaining({ header: 'Staff notes', text: 'a|b = c' }),
    ]);
  });

  it('may clear a cell', () => {
    const { events } = readOptions([
      ...line(),
      '--edit',
      '2026-08-18T09:00|Guardians|1-G1|Contact|',
    ]);
    expect(events).toMatchObject([{ header: 'Contact', text: '' }]);
  });

  it('is decided by nobody, unless that is asked for', () => {
    expect(readOptions(line())).toMatchObject({ undecided: 'hold', answers: 'none', events: [] });
    expect(readOptions(line({ '--answers': 'realistic' })).answers).toBe('realistic');
    expect(readOptions(line({ '--undecided': 'allow' })).undecided).toBe('allow');
  });
});

describe('a command line that is wrong', () => {
  it.each<[string, readonly string[], string]>([
    ['no file', line({ '--caseload': null }), '--caseload is missing: the caseload file.'],
    [
      'a file that is not there',
      line({ '--caseload': 'nowhere.csv' }),
      'There is no file nowhere.csv.',
    ],
    ['no begin', line({ '--from': null }), '--from is missing: when it begins.'],
    [
      'a day that does not exist',
      line({ '--from': '2026-02-30T06:00' }),
      '--from 2026-02-30T06:00 is not a time; write it like 2026-08-17T06:00.',
    ],
    [
      'a time without an hour',
      line({ '--to': '2026-10-02' }),
      '--to 2026-10-02 is not a time; write it like 2026-08-17T06:00.',
    ],
    [
      'an end before the begin',
      line({ '--to': '2026-08-17T05:00' }),
      '--to should be later than --from.',
    ],
    ['no folder', line({ '--out': null }), '--out is missing: the folder for the results.'],
    [
      'a folder with something in it',
      line({ '--out': folder }),
      `${folder} is not an empty folder; please name a new one.`,
    ],
    [
      'a zone that does not exist',
      line({ '--zone': 'Mars/Base' }),
      '--zone Mars/Base is not a time zone; write it like America/Denver.',
    ],
    [
      'a cadence that there is not',
      line({ '--cadence': 'daily' }),
      '--cadence daily should be weekly, biweekly or monthly.',
    ],
    [
      'a quota that is no number',
      line({ '--quota': 'many' }),
      '--quota many should be a whole number from 0 on.',
    ],
    [
      'call 0',
      line({ '--crash-at-call': '0' }),
      '--crash-at-call 0 should be a whole number from 1 on.',
    ],
    [
      'a decision that there is not',
      line({ '--undecided': 'maybe' }),
      '--undecided maybe should be allow or hold.',
    ],
    [
      'answers that there are not',
      line({ '--answers': 'some' }),
      '--answers some should be none or realistic.',
    ],
    [
      'an import without a file',
      line({ '--import': '2026-09-01T08:00' }),
      '--import 2026-09-01T08:00 should be like "2026-09-01T08:00=FILE.csv".',
    ],
    [
      'an import of a file that is not there',
      line({ '--import': '2026-09-01T08:00=nowhere.csv' }),
      'There is no file nowhere.csv.',
    ],
    [
      'an import at no moment',
      line({ '--import': `soon=${caseload}` }),
      '--import soon is not a time; write it like 2026-08-17T06:00.',
    ],
    [
      'an import before the begin',
      line({ '--import': `2026-08-01T08:00=${caseload}` }),
      '--import 2026-08-01T08:00 should lie between --from and --to.',
    ],
    [
      'an edit that names no cell',
      line({ '--edit': '2026-08-18T09:00|Guardians|No contact' }),
      '--edit 2026-08-18T09:00|Guardians|No contact should be like "2026-08-18T09:00|Guardians|018666-G1|Contact|No contact".',
    ],
    [
      'an edit after the end',
      line({ '--edit': '2027-08-18T09:00|Guardians|018666-G1|Contact|No contact' }),
      '--edit 2027-08-18T09:00 should lie between --from and --to.',
    ],
    ['an option that there is not', [...line(), '--fast'], "Unknown option '--fast'."],
    ['a word too many', [...line(), 'now'], "Unexpected argument 'now'."],
  ])('names what is wrong: %s', (_, args, sentence) => {
    expect(() => readOptions(args)).toThrow(new UsageError(sentence));
  });
});
