import type { MemoryName } from '../../../src/application/ports';
import { StoreError } from '../../../src/application/store-error';
import { keepTeachers } from '../../../src/application/teachers/keep-teachers';
import { sampleSettings } from '../../domain/caseload/sample-rows';
import { memoryOf } from '../digest-run/memory-ports';
import { noFiles } from './file-ports';

const minute = 60_000;

/** Ports that say what is asked of them, and break at the first reading. */
function portsOf(texts: Partial<Record<MemoryName, string>> = {}, now = 0) {
  const asked: string[] = [];
  const errors: unknown[] = [];
  const ports: Parameters<typeof keepTeachers>[0] = {
    now: () => now,
    memory: memoryOf(texts).memory,
    logError: (error) => errors.push(error),
    readTabs: (names) => {
      asked.push(names.join());
      throw new StoreError('missing tab', 'Students');
    },
    writeRows: () => [],
    filterViews: {
      placesOf: () => ({}),
      ranges: () => [],
      cells: () => '',
      digest: (text) => text,
      read: () => ({ spreadsheetId: '', sheetIds: { students: 0, goals: 1 }, views: [] }),
      write: () => {},
    },
    place: { zone: () => 'America/Denver', url: () => '', account: () => 'g@school.example' },
    ...noFiles,
  };
  return { ports, asked, errors };
}

describe('an hour of the clock', () => {
  it('logs what goes wrong with the views, and goes on', () => {
    const { ports, errors } = portsOf();
    keepTeachers(ports, sampleSettings(), 0);
    expect(errors).toEqual([expect.any(StoreError)]);
  });

  it.each([
    ['4 minutes', 4 * minute, 1],
    ['4.5 minutes', 4.5 * minute, 0],
  ])('looks at the views after %s of mailing: %d', (_, now, times) => {
    const { ports, asked } = portsOf({}, now);
    keepTeachers(ports, sampleSettings(), 0);
    expect(asked).toHaveLength(times);
  });

  it.each([
    ['Filter views', {}, 1],
    ['Own files', {}, 2],
    ['Off', {}, 0],
    ['Off', { views: '["1a",[],""]' }, 1],
  ])('with Teachers %s and in memory %j reads the tabs %d times', (access, texts, times) => {
    const { ports, asked } = portsOf(texts);
    keepTeachers(ports, sampleSettings({ Teachers: access }), 0);
    expect(asked).toHaveLength(times);
  });
});
