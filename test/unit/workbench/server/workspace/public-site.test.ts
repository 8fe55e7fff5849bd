// The script as a web app in the workbench: its version, and the address in the caseload's settings.
import { join } from 'node:path';
import { UserActions } from '../../../../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../../../../emulator/spreadsheet/workbook';
import { Workspace } from '../../../../../workbench/server/workspace/workspace';
import { savedWorkspace } from '../../../../../workbench/server/workspace/workspace-file';
import { newFolder, removeFolder } from '../../../../browser/workbench/running-workbench';
import { writePublicBundle } from '../http/public-bundle';
import { storedSmallWorkspace } from './small-workspace';

let small: ReturnType<typeof storedSmallWorkspace>;
let folder: string;
beforeAll(() => {
  small = storedSmallWorkspace();
  folder = newFolder();
});
afterAll(() => {
  small.remove();
  removeFolder(folder);
});

const URL_NOW = 'http://localhost:8788/exec';

function opened(bundle: string): Workspace {
  const kept = savedWorkspace(small.file);
  if (!kept) throw new Error('The workspace was kept.');
  return new Workspace(
    { folder: bundle, ...kept },
    {
      notify: () => {},
      publish: () => '',
      ask: () => ({ button: 'OK', text: '' }),
      realNow: () => 0,
    },
  );
}

describe('a workspace that was told its second address', () => {
  const titleOf = ({ site }: Workspace) => {
    const visit = site.visit('');
    return visit.kind === 'page' ? visit.page.title : visit.reason;
  };
  const keepBy = ({ site }: Workspace, version: number) =>
    site.call({ version, functionName: 'keep', args: ['x'] });

  it('serves the newest bundle; pages that are open go on with theirs', () => {
    const bundle = writePublicBundle(join(folder, 'bundle'), 'First');
    const workspace = opened(bundle);
    expect([workspace.site.url, titleOf(workspace)]).toEqual([null, 'no such deployment']);
    workspace.site.serveAt(URL_NOW);
    expect([workspace.site.url, titleOf(workspace)]).toEqual([URL_NOW, 'First & more']);
    workspace.reload(writePublicBundle(bundle, 'Second'));
    expect([workspace.site.url, titleOf(workspace)]).toEqual([URL_NOW, 'Second & more']);
    expect(keepBy(workspace, 1)).toMatchObject({ value: ['x', 'nobody', 'First'] });
    expect(keepBy(workspace, 2)).toMatchObject({ value: ['x', 'nobody', 'Second'] });
  });

  it('lists its visits among the executions', () => {
    const workspace = opened(writePublicBundle(join(folder, 'visited'), 'First'));
    workspace.site.serveAt(URL_NOW);
    workspace.site.visit('name=Ann');
    expect(workspace.executions.at(-1)).toMatchObject({
      functionName: 'doGet',
      surface: 'web-app',
    });
  });
});

describe('the answer page of a caseload', () => {
  it('is found to be its own, as a specialist would have checked it', () => {
    const workspace = opened('dist');
    workspace.site.serveAt('http://localhost:9123/exec');
    const kept = workspace.state.properties.script?.[`${workspace.book.id}/answer page`];
    expect(JSON.parse(kept ?? '{}')).toMatchObject({ address: 'http://localhost:9123/exec' });
  });

  it('opens from the emails of the first digest, at the port of this start', () => {
    const workspace = opened('dist');
    workspace.site.serveAt('http://localhost:9123/exec');
    workspace.perform('one', { kind: 'open', as: null, file: null, locale: 'en' });
    const number = workspace.state.outbox.findIndex(({ to }) => to === 'jo@home.example');
    const read = workspace.perform('one', { kind: 'read mail', number });
    const written = read.kind === 'mail' ? read.mail.html : '';
    const [, href = ''] = /href="(http:[^"]*\/exec\?[^"]*)"/.exec(written) ?? [];
    const link = new URL(href.replace(/&amp;/g, '&'));
    expect(link.origin).toBe('http://localhost:9123');
    expect(workspace.site.visit(link.search.slice(1))).toMatchObject({ kind: 'page' });
    const args = [link.searchParams.get('t'), {}];
    expect(workspace.site.call({ version: 1, functionName: 'openAnswer', args })).toMatchObject({
      value: { kind: 'family' },
    });
  });

  it('is where links lead that an earlier start has sent from another port', () => {
    const workspace = opened('dist');
    workspace.site.serveAt('http://localhost:9123/exec');
    const { outbox } = workspace.state;
    const [mail] = outbox;
    if (!mail) throw new Error('The first digest has gone out.');
    const link = 'http://localhost:8788/exec?t=abc';
    const number = outbox.push({ ...mail, htmlBody: `<a href="${link}">`, body: link }) - 1;
    workspace.perform('one', { kind: 'open', as: null, file: null, locale: 'en' });
    expect(workspace.perform('one', { kind: 'read mail', number })).toMatchObject({
      mail: {
        html: '<a href="http://localhost:9123/exec?t=abc">',
        text: 'http://localhost:9123/exec?t=abc',
      },
    });
  });
});

describe('the setting "Answer page"', () => {
  const SETTING = 'Answer page';
  const settings = (book: Workbook) => {
    const sheet = book.sheetNamed('Settings');
    if (!sheet) throw new Error('There is no tab Settings.');
    const { rows } = book.extent(sheet);
    const text = (row: number, column: number) => String(book.read(sheet, row, column).value ?? '');
    return Array.from({ length: rows }, (_, row) => [text(row, 0), text(row, 1)] as const);
  };
  const rowOf = (book: Workbook) => settings(book).findIndex(([name]) => name === SETTING);

  it.each([
    ['that nobody has filled in is filled in', '', URL_NOW],
    ['of an earlier start is brought up to date', 'http://localhost:9999/exec', URL_NOW],
    ['of somebody stays', 'https://script.google.com/x/exec', 'https://script.google.com/x/exec'],
  ])('%s', (_what, before, after) => {
    const workspace = opened('dist');
    const { book } = workspace;
    const row = rowOf(book) < 0 ? settings(book).length : rowOf(book);
    const user = new UserActions(book);
    user.type('Settings', `A${row + 1}`, SETTING);
    user.type('Settings', `B${row + 1}`, before);
    workspace.site.serveAt(URL_NOW);
    expect(settings(book)[row]).toEqual([SETTING, after]);
  });

  it('is not made where there is none', () => {
    const workspace = opened('dist');
    const { book } = workspace;
    if (rowOf(book) >= 0) new UserActions(book).deleteRows('Settings', rowOf(book) + 1, 1);
    const before = settings(book);
    workspace.site.serveAt(URL_NOW);
    expect(settings(book)).toEqual(before);
  });
});
