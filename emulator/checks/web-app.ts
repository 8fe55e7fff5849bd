// What a web app finds when somebody opens it (platform §5.4): to be opened signed out, at the
// address of a deployment that is for anyone and runs as its deployer, with the query below.
import { type Check, gives, refuses } from './check';

export const QUERY = 'name=Ann%20Lee&n=1&n=2';

/** @param event the argument of doGet */
export const webApp = (event: unknown): readonly Check[] => [
  gives('the event names its parameters', () => event, {
    queryString: QUERY,
    parameter: { name: 'Ann Lee', n: '1' },
    parameters: { name: ['Ann Lee'], n: ['1', '2'] },
    contextPath: '',
    contentLength: -1,
  }),
  gives('there is no active spreadsheet', () => SpreadsheetApp.getActiveSpreadsheet(), null),
  gives('there is no document lock', () => LockService.getDocumentLock(), null),
  gives('there are no document properties', () => PropertiesService.getDocumentProperties(), null),
  gives('there is no document cache', () => CacheService.getDocumentCache(), null),
  refuses('there is no screen', () => SpreadsheetApp.getUi(), 'Cannot call SpreadsheetApp.getUi()'),
  gives('the script lock is there', () => LockService.getScriptLock().tryLock(0), true),
  gives('nobody who is signed out is named', () => Session.getActiveUser().getEmail(), ''),
  gives(
    'it runs as somebody',
    () => /^[^@\s]+@[^@\s]+$/.test(Session.getEffectiveUser().getEmail()),
    true,
  ),
  gives('it is served', () => typeof ScriptApp.getService().getUrl(), 'string'),
];
