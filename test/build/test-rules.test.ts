// No test depends on how fast the machine is: it neither sleeps nor measures, and how long it waits
// for what has to come is said once, in jest.config.mjs. Numbers of time belong into npm run bench.
import { readdirSync, readFileSync } from 'node:fs';

const realTime = new Map([
  ['a sleep', /waitForTimeout\(|\bsetTimeout\(/],
  ['a measurement', /performance\.now\(|cpuUsage\(|hrtime/],
  [
    'a patience of its own',
    /\btimeout: \d|setDefaultTimeout\(|jest\.setTimeout\(|\},\s*[\d_]{4,},?\s*\);/,
  ],
]);

/** Where waiting is defined; and the list of what Apps Script lacks. */
const mayHaveIt = [
  'test/support/browser.ts',
  'test/support/patience.ts',
  'test/support/settled.ts',
  'emulator/test/runtime/realm.test.ts',
  'test/build/test-rules.test.ts',
];

const files = ['test', 'emulator/test']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      `${folder}/${name}`.replaceAll('\\', '/'),
    ),
  )
  .filter((name) => name.endsWith('.ts') && !mayHaveIt.includes(name));

const found = (text: string): readonly string[] =>
  [...realTime].filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

it.each([
  ['await page.waitForTimeout(50);', 'a sleep'],
  ['await new Promise((done) => setTimeout(done, 200));', 'a sleep'],
  ['const started = performance.now();', 'a measurement'],
  ['const start = process.cpuUsage();', 'a measurement'],
  ['await box.click({ timeout: 500 });', 'a patience of its own'],
  ['it("is quick", () => {}, 60_000);', 'a patience of its own'],
  ['it("is quick", () => {\n}, 60_000);', 'a patience of its own'],
  ['it(\n  "is quick",\n  () => {},\n  60_000,\n);', 'a patience of its own'],
  ['const [timeout, limit] = [text, 60_000];', null],
])('%j has %s', (text, what) => {
  expect(found(text)).toEqual(what === null ? [] : [what]);
});

it('no test has any of it', () => {
  expect(files.length).toBeGreaterThan(200);
  const all = files.flatMap((name) =>
    found(readFileSync(name, 'utf8')).map((what) => `${name}: ${what}`),
  );
  expect(all).toEqual([]);
});
