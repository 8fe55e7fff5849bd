// The example that `npm start` opens is one that the product would live today, and it is alive.
import { displayText } from '../../../../../emulator/spreadsheet/number-format';
import { liveExample, openExample } from '../../../../../workbench/server/workspace/example-school';
import { peopleOf } from '../../../../../workbench/server/workspace/people';
import type { SavedWorkspace } from '../../../../../workbench/server/workspace/workspace-file';

/** Calls are slower or faster from one version to the next, and what signs a link hangs on the moment. */
const blurred = (text: string): string =>
  text.replace(/T\d\d:\d\d:\d\d/g, 'T').replace(/\?t=[\w-]+/g, '?t=');

const headersOf = (workspace: SavedWorkspace, tab: string) => textsOf(workspace, tab)[0] ?? [];

function textsOf({ book }: SavedWorkspace, tab: string): readonly (readonly string[])[] {
  const sheet = book.sheetNamed(tab);
  if (!sheet) return [];
  const { rows, columns } = book.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const { value, format } = book.read(sheet, row, column);
      return blurred(displayText(value, format));
    }),
  );
}

const rowsOf = (workspace: SavedWorkspace, tab: string) => {
  const headers = headersOf(workspace, tab);
  return textsOf(workspace, tab)
    .slice(1)
    .map((line) => Object.fromEntries(headers.map((header, place) => [header, line[place] ?? ''])));
};

const mailsOf = ({ state }: SavedWorkspace): readonly string[] =>
  state.outbox.map(({ to, subject, body }) => blurred(`${to}\n${subject}\n${body}`));

const kept = openExample();

it('is what people live through with the bundle as it is: else run `npm run record-example`', () => {
  const lived = liveExample('dist');
  const tabs = ({ book }: SavedWorkspace) => book.sheets.map(({ name }) => name);
  expect(tabs(kept)).toEqual(tabs(lived));
  for (const tab of tabs(lived))
    expect([tab, textsOf(kept, tab)]).toEqual([tab, textsOf(lived, tab)]);
  expect(mailsOf(kept)).toEqual(mailsOf(lived));
});

it('has somebody of every kind who has said something, and something that waits', () => {
  const checkIns = rowsOf(kept, 'Check-ins');
  const of = (role: string) => checkIns.filter((row) => row.Role === role);
  expect(of('Guardian').length).toBeGreaterThan(10);
  expect(of('Student').length).toBeGreaterThan(3);
  expect(checkIns.some((row) => row['Follow-up'] === 'Open')).toBe(true);
  expect(checkIns.some((row) => row['Follow-up'] === 'Done')).toBe(true);
  expect(checkIns.some((row) => row.Reply !== '')).toBe(true);
  const progress = rowsOf(kept, 'Progress');
  expect(progress.filter((row) => row.Role === 'Teacher').length).toBeGreaterThan(2);
  expect(progress.filter((row) => row.Role === 'Specialist').length).toBeGreaterThan(15);
  const shared = rowsOf(kept, 'Plans').filter((row) => row.State === 'Shared');
  expect(shared.length).toBeGreaterThan(5);
  const people = peopleOf(kept.book);
  expect(people.filter(({ role }) => role === 'teacher').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Beth Mills', 'Kevin O’Sullivan']),
  );
  expect(people.some(({ role }) => role === 'student')).toBe(true);
});
