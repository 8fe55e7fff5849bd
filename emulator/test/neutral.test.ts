// The emulator could be published on its own: it uses no word of the product that runs on it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PRODUCT_WORD =
  /caseload|student|guardian|famil(?:y|ies)|school|specialist|teacher|goal|digest|living alp|\balp\b/i;
/** What Apps Script and Node call a hash. */
const HASH_NAMES = /computeDigest|DigestAlgorithm|\.digest\(|\bDIGEST\b/g;

const folder = resolve('emulator');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|md|json)$/.test(name) && !__filename.endsWith(name),
);

it('no file of the emulator uses a word of the product', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => PRODUCT_WORD.test(line.replace(HASH_NAMES, '')))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
