// `npm run deploy`: builds, pushes dist/ to the script named in .clasp.json, and puts the answer page at
// its address; `npm run deploy -- --no-page` leaves the page out.
import { parseArgs } from 'node:util';
import { buildIdOf } from './build-id';
import { deployBundle } from './deploy-bundle';
import { makeBundle } from './make-bundle';
import { claspIn } from './run-clasp';

const { values } = parseArgs({ options: { 'no-page': { type: 'boolean', default: false } } });

process.exitCode = await deployBundle({
  build: () => makeBundle(),
  projectFile: '.clasp.json',
  clasp: claspIn('.'),
  buildId: () => buildIdOf(),
  say: (sentence) => console.error(sentence),
  page: values['no-page'] ? 'skipped' : 'deployed',
});
