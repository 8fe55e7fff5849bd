// What every emulated method declares about itself: without it nothing would check who may call it.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DescribedObject, PlatformObject } from '../../runtime/platform-object';
import { runBody, tinyProject } from './tiny-project';

type Class = abstract new (...args: readonly unknown[]) => PlatformObject;

const folder = resolve('emulator/services');

const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && value.prototype instanceof PlatformObject;

/** Classes that scripts can meet, with everything that they inherit from. */
const classes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .flatMap((name) => Object.values(require(join(folder, name)) as Record<string, unknown>))
  .filter(isClass);

/** Stands for whatever a constructor keeps for later. */
const anything: unknown = new Proxy(() => anything, {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : anything),
});

const made = [...new Set(classes)]
  .map((each) => Reflect.construct(each, Array(6).fill(anything)) as PlatformObject)
  .filter((object): object is DescribedObject => 'methods' in object);

/** What a script can call: the methods of the class and of its base classes. */
function methodsOf(object: PlatformObject): readonly string[] {
  const names = new Set<string>();
  for (
    let level: object = Object.getPrototypeOf(object);
    level !== DescribedObject.prototype && level !== PlatformObject.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const isOurs =
        name === 'constructor' || name === 'toString' || name in PlatformObject.prototype;
      if (typeof value === 'function' && !isOurs) names.add(name);
    }
  }
  return [...names];
}

describe('every emulated method', () => {
  it('is looked at', () => {
    const names = made.map(({ platformName }) => platformName);
    expect(names).toEqual(
      expect.arrayContaining(['SpreadsheetApp', 'Range', 'Sheets.Spreadsheets.Values', 'Trigger']),
    );
    expect(made.flatMap(methodsOf).length).toBeGreaterThan(300);
  });

  it.each(made.map((object) => [object.platformName, object] as const))(
    'of %s has a rule',
    (_name, object) => {
      for (const method of methodsOf(object)) expect(() => object.rule(method)).not.toThrow();
    },
  );

  it.each(made.map((object) => [object.platformName, object] as const))(
    'that %s has a rule for is there',
    (_name, object) => {
      const { methods } = object;
      expect(Object.keys(methods).filter((name) => !(name in object))).toEqual([]);
    },
  );
});

describe('a method without a rule', () => {
  class Forgetful extends DescribedObject {
    readonly service = 'Forgetful';
    readonly platformName = 'Forgetful.Things';
    readonly methods = { known: {} };
    known(): string {
      return 'known';
    }
    forgotten(): string {
      return 'forgotten';
    }
  }
  const spreadsheets = () => ({
    globals: { Forgetful: new Forgetful() },
    advanced: {},
    editedAt: () => ({}),
    endOfExecution: () => {},
    asIfKilled: (look: () => void) => look(),
  });

  it('is a mistake of the emulator, even if the script catches the error', () => {
    expect(() =>
      runBody('try { return Forgetful.forgotten(); } catch (error) { return 0; }', {
        spreadsheets,
      }),
    ).toThrow('Forgetful.Things.forgotten has no rule');
  });

  it('leaves the others of its class alone', () => {
    expect(runBody('return Forgetful.known();', { spreadsheets }).result).toBe('known');
  });

  it('is found by its own name, not by what stands after the first dot', () => {
    const script = tinyProject({
      code: 'function entry() { return Forgetful.known(); }',
      spreadsheets,
    });
    const { calls } = script.run('entry', {
      surface: 'menu',
      as: { email: 'a@b.example', locale: 'en' },
    });
    expect(calls.byMethod).toEqual({ 'Forgetful.Things.known': 1 });
  });
});
