// How far a round goes, and with whom the next one begins.

import type { FileReading } from '../../../src/store/teacher-files';
import type { FileTab } from '../../../src/teacher-files/domain/file-page';
import type { FileRecord } from '../../../src/teacher-files/domain/plan-file';
import { files } from '../../../src/teacher-files/messages/script.en';
import { refreshFiles } from '../../../src/teacher-files/server/refresh-files';
import { partialServices, runOf } from '../../support/partial-services';
import { sampleSettings, sampleStudent } from '../caseload/sample-rows';

const written = { Teachers: 'Own files', Specialists: 'g@school.example' };
const strict = sampleSettings(written);
const blank: FileTab = { title: '', rowCount: 500, columnCount: 26, rows: [] };
const page = { students: blank, goals: blank, notes: blank };

const addressOf = (teacher: number) => `t${String(teacher).padStart(2, '0')}@school.example`;

/** @param room how many files the script has room to remember */
function school(teachers: number, room = Number.POSITIVE_INFINITY) {
  const register = new Map<string, FileRecord>();
  const shared: string[] = [];
  let [lastSeen, reads, writes, now, made] = ['', 0, 0, 0, 0];
  const readings: FileReading[] = [];
  const empty = {
    rows: [],
    rowNumbers: [],
    problems: [],
    unreadIds: [],
    unread: [],
    spoiledForFamilies: [],
  };
  const students = Array.from({ length: teachers }, (_, each) =>
    sampleStudent({ studentId: `S${each}`, teachers: [addressOf(each)] }),
  );
  const settings = Object.entries(written).map(([setting, value]) => ({ setting, value }));
  const tables = {
    settings: { ...empty, rows: settings },
    students: { ...empty, rows: students },
    goals: empty,
    progress: empty,
  };
  const services = partialServices({
    logError: () => {},
    properties: { read: () => null },
    clock: { now: () => now },
    identity: {
      fileId: () => '',
      zone: () => 'America/Denver',
      url: () => '',
      account: () => 'g@school.example',
    },
    store: {
      readTabs: ((names: readonly string[]) =>
        Object.fromEntries(
          names.map((name) => [name, tables[name as keyof typeof tables] ?? empty]),
        )) as never,
      writeRows: () => [],
    },
    fileRegistry: {
      lastNotified: () => '',
      saveNotified: () => {},
      read: () => register,
      keep: (email, record) => register.set(email, record),
      forget: (email) => register.delete(email),
      hasRoom: () => register.size < room,
      lastSeen: () => lastSeen,
      keepLastSeen: (email) => {
        lastSeen = email;
      },
    },
    teacherFiles: {
      make: () => {
        [writes, made] = [writes + 1, made + 1];
        return { kind: 'made', id: `file ${made}` };
      },
      read: () => {
        reads += 1;
        return readings.shift() ?? { kind: 'page', page };
      },
      write: (_, before, cells) => {
        [writes, now] = [writes + 1, now + 1000];
        return { kind: 'page', page: withCells(before, cells) };
      },
      share: (id) => {
        shared.push(id);
        return null;
      },
      unshare: () => null,
      linkTo: (id) => id,
      requests: () => ({ reads, writes }),
    },
  });
  /** @param spent milliseconds that the execution has worked on other things */
  const run = (spent = 0) => {
    const result = refreshFiles(runOf(services, now - spent, strict));
    const troubles = result.troubles.map((trouble) => trouble(files));
    return { ...result, troubles, lastSeen, requests: { reads, writes } };
  };
  return { run, register, shared, readings, made: () => made };
}

function withCells(
  before: typeof page,
  cells: readonly { tab: keyof typeof page; row: number; column: number; text: string }[],
): typeof page {
  const next = structuredClone(before) as Record<keyof typeof page, FileTab>;
  for (const { tab, row, column, text } of cells) {
    const rows = [...next[tab].rows].map((line) => [...line]);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push({ shown: '', text: '', serial: null, formula: null });
    line[column] = { shown: text, text, serial: null, formula: null };
    next[tab] = { ...next[tab], rows };
  }
  return next;
}

describe('a round with more teachers than a minute has requests', () => {
  it('stops in time, and the next one begins where it has ended', () => {
    const { run, shared } = school(30);
    const first = run();
    expect(first.synced).toBeGreaterThan(15);
    expect(first.synced + first.waiting).toBe(30);
    expect(first.requests.writes).toBeLessThanOrEqual(42);
    expect(first.lastSeen).toBe(addressOf(first.synced - 1));
    const second = run();
    expect(second.synced).toBeGreaterThanOrEqual(first.waiting);
    expect(new Set(shared).size).toBe(30);
    expect(shared).toHaveLength(30);
  });
});

describe('a round in which Google takes no more requests', () => {
  it('ends there without a word of trouble', () => {
    const { run, readings } = school(5);
    readings.push({ kind: 'page', page }, { kind: 'too fast' });
    expect(run()).toMatchObject({ synced: 1, waiting: 4, troubles: [] });
    expect(run()).toMatchObject({ synced: 5, waiting: 0 });
  });
});

describe('one file that cannot be opened', () => {
  it.each([
    [{ kind: 'no access' } as const, /in the care of/],
    [{ kind: 'trouble', detail: 'Backend error' } as const, /Backend error/],
  ])('%j is told, and stops nobody else', (reading, sentence) => {
    const { run, readings } = school(3);
    run();
    readings.push(reading);
    expect(run()).toMatchObject({
      synced: 2,
      waiting: 0,
      troubles: [expect.stringMatching(sentence)],
    });
  });
});

describe('a script that has no room to remember more files', () => {
  it('makes none that it would forget, says so, and goes on with those that it has', () => {
    const { run, shared, made } = school(3, 2);
    const sentence = expect.stringMatching(/no room to remember more files/);
    expect(run()).toMatchObject({ synced: 2, waiting: 0, troubles: [sentence] });
    expect(run()).toMatchObject({ synced: 2, waiting: 0, troubles: [sentence] });
    expect([made(), shared.length]).toEqual([2, 2]);
  });
});

describe('a run whose time is over', () => {
  it.each([
    ['after four minutes', 4 * 60_000, 3],
    ['after four and a half', 4.5 * 60_000, 0],
  ])('%s looks at %d files', (_, spent, synced) => {
    const { run, shared } = school(3);
    expect(run(spent).synced).toBe(synced);
    expect(shared).toHaveLength(synced);
  });
});
