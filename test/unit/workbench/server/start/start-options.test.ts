import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EXAMPLE,
  readStartOptions,
  WrongOption,
} from '../../../../../workbench/server/start/start-options';

let folder: string;
let own: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-options-'));
  own = join(folder, 'my caseload.csv');
  writeFileSync(own, 'Student ID\n1\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start without options', () => {
  it('opens the example, kept in .workbench, at the usual port, with a build of dist/', () => {
    expect(readStartOptions([])).toEqual({
      caseload: EXAMPLE,
      isExample: true,
      fresh: false,
      port: 8787,
      open: true,
      bundle: null,
      file: join('.workbench', 'example.json'),
    });
  });
});

describe('npm start with options', () => {
  it('takes an own file and keeps its workspace apart from the example', () => {
    const { caseload, isExample, file } = readStartOptions(['--caseload', own]);
    expect({ caseload, isExample }).toEqual({ caseload: own, isExample: false });
    expect(file).toMatch(/my-caseload-csv-[0-9a-f]{8}\.json$/);
  });

  it('keeps two files of the same name apart', () => {
    const other = mkdtempSync(join(folder, 'other-'));
    const same = join(other, 'my caseload.csv');
    writeFileSync(same, '');
    const file = (path: string) => readStartOptions(['--caseload', path]).file;
    expect(file(same)).not.toBe(file(own));
  });

  it('takes port, folder, --fresh and --no-open', () => {
    const options = ['--port', '9000', '--data', 'elsewhere', '--fresh', '--no-open'];
    expect(readStartOptions(options)).toMatchObject({
      port: 9000,
      fresh: true,
      open: false,
      file: join('elsewhere', 'example.json'),
    });
  });
});

describe('npm start with an option that cannot be', () => {
  it.each([
    [['--caseload', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    [['--caseload', 'examples'], 'There is no file examples.'],
    [['--port', 'eighty'], '--port eighty should be a whole number up to 65535.'],
    [['--port', '70000'], '--port 70000 should be a whole number up to 65535.'],
    [['--bundle', 'examples'], 'The folder examples holds no bundle: it has no appsscript.json.'],
    [['--frehs'], "Unknown option '--frehs'."],
    [['--caseload'], "Option '--caseload <value>' argument missing."],
    [['caseload.csv'], "Unexpected argument 'caseload.csv'."],
  ])('%j gets one sentence', (args, sentence) => {
    expect(() => readStartOptions(args)).toThrow(new WrongOption(sentence));
  });
});
