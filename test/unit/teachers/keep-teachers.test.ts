import type { PropertyName } from '../../../src/store/ports';
import { StoreError } from '../../../src/store/store-error';
import { keepTeachers } from '../../../src/teachers/server/keep-teachers';
import { partialServices, runOf } from '../../support/partial-services';
import { sampleSettings } from '../caseload/sample-rows';
import { memoryOf } from '../mailing/memory-services';

const minute = 60_000;

/** Services that say what is asked of them, and break at the first reading. */
function servicesOf(texts: Partial<Record<PropertyName, string>> = {}, now = 0) {
  const asked: string[] = [];
  const errors: unknown[] = [];
  const services = partialServices({
    clock: { now: () => now },
    properties: memoryOf(texts).properties,
    logError: (error) => errors.push(error),
    store: {
      readTabs: (names) => {
        asked.push(names.join());
        throw new StoreError('missing tab', 'Students');
      },
      writeRows: () => [],
    },
    filterViews: {
      placesOf: () => ({}),
      ranges: () => [],
      cells: () => '',
      digest: (text) => text,
      read: () => ({ spreadsheetId: '', sheetIds: { students: 0, goals: 1 }, views: [] }),
      write: () => {},
    },
    identity: { zone: () => 'America/Denver', url: () => '', account: () => 'g@school.example' },
    fileRegistry: { read: () => new Map() },
  });
  return { services, asked, errors };
}

describe('an hour of the clock', () => {
  it('logs what goes wrong with the views, and goes on', () => {
    const { services, errors } = servicesOf();
    keepTeachers(runOf(services, 0, sampleSettings()));
    expect(errors).toEqual([expect.any(StoreError)]);
  });

  it.each([
    ['4 minutes', 4 * minute, 1],
    ['4.5 minutes', 4.5 * minute, 0],
  ])('looks at the views after %s of mailing: %d', (_, now, times) => {
    const { services, asked } = servicesOf({}, now);
    keepTeachers(runOf(services, 0, sampleSettings()));
    expect(asked).toHaveLength(times);
  });

  it.each([
    ['Filter views', {}, 1],
    ['Own files', {}, 2],
    ['Off', {}, 0],
    ['Off', { views: '["1a",[],""]' }, 1],
  ])('with Teachers %s and in properties %j reads the tabs %d times', (access, texts, times) => {
    const { services, asked } = servicesOf(texts);
    keepTeachers(runOf(services, 0, sampleSettings({ Teachers: access })));
    expect(asked).toHaveLength(times);
  });
});
