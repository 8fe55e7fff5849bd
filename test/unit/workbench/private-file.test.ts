import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createPrivateFile,
  readPrivateFile,
  removeUnfinished,
  UnsafeFile,
  writePrivateFile,
} from '../../../workbench/private-file';

let folder: string;
let file: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'private-'));
  file = join(folder, 'data.json');
  // Nothing but the code itself takes rights away.
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true });
});

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a file that is written', () => {
  it('is for its owner only, and so are the folders that were made for it', () => {
    const deep = join(folder, 'one', 'two', 'data.json');
    writePrivateFile(deep, 'Ann');
    expect([deep, join(folder, 'one', 'two'), join(folder, 'one')].map(mode)).toEqual([
      '600',
      '700',
      '700',
    ]);
    expect(readPrivateFile(deep)).toBe('Ann');
  });

  it('takes the place of one that others could read, and leaves nothing beside it', () => {
    writeFileSync(file, 'before', { mode: 0o644 });
    writePrivateFile(file, 'after');
    expect([mode(file), readPrivateFile(file)]).toEqual(['600', 'after']);
    expect(readdirSync(folder)).toEqual(['data.json']);
  });

  it('does not change a folder that was there: it may be somebody else’s to share', () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared, { mode: 0o755 });
    writePrivateFile(join(shared, 'data.json'), 'Ann');
    expect(mode(shared)).toBe('755');
  });

  it('leaves nothing behind where it cannot be put in place', () => {
    mkdirSync(join(file, 'in the way'), { recursive: true });
    expect(() => writePrivateFile(file, 'Ann')).toThrow();
    expect(readdirSync(folder)).toEqual(['data.json']);
  });
});

describe('a file that was there before', () => {
  it.each([0o644, 0o666, 0o604, 0o640])(
    'with mode %o is closed to others when it is read',
    (was) => {
      writeFileSync(file, 'Ann');
      chmodSync(file, was);
      expect(readPrivateFile(file)).toBe('Ann');
      expect(mode(file)).toBe('600');
    },
  );

  it.each([
    ['a folder', () => mkdirSync(file)],
    ['a pipe', () => execFileSync('mkfifo', [file])],
  ])('is not read where it is %s', (_what, plant) => {
    plant();
    expect(() => readPrivateFile(file)).toThrow(UnsafeFile);
  });

  it('is null where there is none', () => {
    expect(readPrivateFile(file)).toBeNull();
  });

  it('is not read where it is somebody else’s', () => {
    // Only root can give a file away; to anybody else, root's own files are somebody else's.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      writeFileSync(file, 'planted');
      chownSync(file, 12_345, 12_345);
    }
    expect(() => readPrivateFile(isRoot ? file : '/etc/passwd')).toThrow(UnsafeFile);
  });
});

describe('a link that somebody has planted', () => {
  let victim: string;
  beforeEach(() => {
    victim = join(folder, 'victim');
    writeFileSync(victim, 'precious', { mode: 0o644 });
  });
  const isUntouched = (): void => {
    expect([readFileSync(victim, 'utf8'), mode(victim)]).toEqual(['precious', '644']);
  };

  it('at the file is not read through', () => {
    symlinkSync(victim, file);
    expect(() => readPrivateFile(file)).toThrow(UnsafeFile);
    isUntouched();
  });

  it('at the file is replaced, not written through', () => {
    symlinkSync(victim, file);
    writePrivateFile(file, 'Ann');
    expect(lstatSync(file).isFile()).toBe(true);
    isUntouched();
  });

  it.each(['.new', '.tmp', '~'])(
    'beside the file, at its name with %s, is left alone',
    (ending) => {
      symlinkSync(victim, `${file}${ending}`);
      writePrivateFile(file, 'Ann');
      expect(readPrivateFile(file)).toBe('Ann');
      isUntouched();
    },
  );

  it('at the name of a new file is refused, wherever it leads', () => {
    for (const target of [victim, join(folder, 'nowhere')]) {
      symlinkSync(target, file);
      expect(() => createPrivateFile(file, 'Ann')).toThrow(/EEXIST/);
      rmSync(file);
    }
    isUntouched();
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

describe('what a crash has left of an unfinished write', () => {
  it('goes, and nothing else does', () => {
    const [others, victim] = ['other.json.0123456789abcdef.new', 'data.json.bak'];
    for (const name of ['data.json.0123456789abcdef.new', others, victim, 'data.json'])
      writeFileSync(join(folder, name), 'x');
    removeUnfinished(file);
    expect(readdirSync(folder).sort()).toEqual(['data.json', victim, others].sort());
    expect(() => removeUnfinished(join(folder, 'no folder', 'data.json'))).not.toThrow();
  });
});
