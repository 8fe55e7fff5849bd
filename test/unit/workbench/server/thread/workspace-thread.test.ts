import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from '../../../../browser/workbench/running-workbench';
import { type AskingWindow, openWindow, signIn } from '../http/ask';
import { storedSmallWorkspace } from '../workspace/small-workspace';

/** A script in which the emulation itself stumbles: it copies what a menu function returns. */
const script = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Tiny').addItem('Stumble', 'stumble').addToUi();
}
function stumble() { const around = []; around.push(around); return around; }
function answer() { return 42; }
`;

let folder: string;
let workbench: RunningWorkbench;
let own: AskingWindow;
beforeAll(async () => {
  folder = newFolder();
  const bundle = join(folder, 'bundle');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'Code.js'), script);
  copyFileSync('appsscript.json', join(bundle, 'appsscript.json'));
  const small = storedSmallWorkspace();
  copyFileSync(small.file, join(folder, 'example.json'));
  small.remove();
  workbench = await startWorkbench(folder, '--bundle', bundle);
  own = await openWindow(workbench.address, 'one', await signIn(workbench.address));
  await perform({ kind: 'open', as: null, file: null, locale: 'en' });
});
afterAll(async () => {
  own.stream.close();
  await workbench.stop();
  removeFolder(folder);
});

const perform = async (command: unknown): Promise<unknown> =>
  JSON.parse((await own.perform(command)).text);

const goesOn = async (): Promise<void> => {
  expect(await perform({ kind: 'call', functionName: 'answer', args: [] })).toEqual({
    kind: 'result',
    value: 42,
  });
};

describe('a mistake of the workbench itself', () => {
  it('is answered and printed, and the others go on', async () => {
    expect(await perform({ kind: 'choose', functionName: 'stumble' })).toEqual({
      kind: 'refused',
      sentence: expect.stringMatching(/^The workbench made a mistake here;/),
    });
    await goesOn();
    expect(workbench.printed()).toContain('RangeError');
  });
});

describe('a workspace that cannot be saved', () => {
  it('is said so to all windows, and goes on until it can', async () => {
    const file = join(folder, 'example.json');
    rmSync(file);
    mkdirSync(join(file, 'in the way'), { recursive: true });
    await perform({ kind: 'cause', fault: 'lock held' });
    await own.stream.until('What you see is not saved');
    await goesOn();
    rmSync(file, { recursive: true });
  });
});
