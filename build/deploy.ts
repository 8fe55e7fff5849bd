// `npm run deploy`: builds, and pushes dist/ to the script named in .clasp.json.
import { deployBundle } from './deploy-bundle';
import { makeBundle } from './make-bundle';
import { claspIn } from './run-clasp';

process.exitCode = await deployBundle({
  build: () => makeBundle(),
  projectFile: '.clasp.json',
  clasp: claspIn('.'),
  say: (sentence) => console.error(sentence),
});
