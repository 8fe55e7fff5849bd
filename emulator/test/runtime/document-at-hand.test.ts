// Which executions have a document at hand: its spreadsheet, properties, lock and cache come, and
// are missing, together.
import type { Surface } from '../../runtime/execution-context';
import { spreadsheetServices } from '../../runtime/spreadsheet-services';
import { WorkbookStore } from '../../spreadsheet/workbook-store';
import { alice, START, type TinyProject, tinyProject } from './tiny-project';

const HOUR = 3_600_000;

/** A script of the spreadsheets "spreadsheet" and "other" that tells what it has at hand. */
function withDocuments(settings: TinyProject['settings']) {
  const documents = new WorkbookStore();
  for (const id of ['spreadsheet', 'other'])
    documents.create(id, { id, owner: alice.email, tabs: ['Tasks'] });
  return tinyProject({
    code: `
      function atHand() {
        const properties = PropertiesService.getDocumentProperties();
        const cache = CacheService.getDocumentCache();
        if (properties) properties.setProperty('key', 'kept');
        if (cache) cache.put('key', 'kept');
        return {
          spreadsheet: SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? null,
          properties: properties?.getProperty('key') ?? null,
          lock: LockService.getDocumentLock()?.tryLock(0) ?? null,
          cache: cache?.get('key') ?? null,
        };
      }
      function onOpen() { return atHand(); }
      function start() { ScriptApp.newTrigger('atHand').timeBased().everyHours(1).create(); }`,
    spreadsheets: spreadsheetServices(documents),
    settings: { triggerMinute: 0, ...settings },
  });
}

const all = { spreadsheet: 'spreadsheet', properties: 'kept', lock: true, cache: 'kept' };
const none = { spreadsheet: null, properties: null, lock: null, cache: null };

describe('an execution', () => {
  it.each<[Surface, boolean, object]>([
    ['menu', false, all],
    ['page', false, all],
    ['installable-trigger', false, all],
    ['clock', true, all],
    ['clock', false, none],
    ['web-app', true, none],
  ])('from a %s, clocks having a document: %s', (surface, clockHasDocument, expected) => {
    const script = withDocuments({ clockHasDocument });
    expect(script.run('atHand', { surface, as: alice }).result).toEqual(expected);
  });

  it.each(['bound', 'add-on'] as const)(
    'of a clock has its document unless told otherwise, in a %s script',
    (installation) => {
      const script = withDocuments({ installation });
      expect(script.run('atHand', { surface: 'clock', as: alice }).result).toEqual(all);
    },
  );

  it('of a script without a spreadsheet has none', () => {
    const script = withDocuments({ spreadsheetId: '' });
    expect(script.run('atHand', { surface: 'menu', as: alice }).result).toEqual(none);
  });
});

describe('a clock trigger of an add-on', () => {
  it.each([
    [true, { ...all, spreadsheet: 'other' }],
    [false, none],
  ])('belongs to the document in which it was made (clocks having one: %s)', (has, expected) => {
    const script = withDocuments({ installation: 'add-on', clockHasDocument: has });
    script.run('start', { surface: 'menu', as: alice, spreadsheetId: 'other' });
    const [record] = script.advanceTo(START + HOUR);
    expect(record?.result).toEqual(expected);
    expect(script.state.properties['document:spreadsheet']).toBeUndefined();
  });

  it('may be made once in each document (platform §3.4)', () => {
    const script = withDocuments({ installation: 'add-on' });
    const start = (spreadsheetId: string) =>
      script.run('start', { surface: 'menu', as: alice, spreadsheetId }).outcome;
    expect(['spreadsheet', 'other', 'other'].map(start)).toEqual([
      'completed',
      'completed',
      'failed',
    ]);
  });

  it('fires in its own document only, like what is installed for an event', () => {
    const script = withDocuments({ installation: 'add-on' });
    script.run('start', { surface: 'menu', as: alice, spreadsheetId: 'other' });
    for (const trigger of script.state.triggers) Object.assign(trigger, { event: 'ON_OPEN' });
    expect(script.open(alice)).toHaveLength(1);
  });
});
