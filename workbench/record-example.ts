// `npm run record-example`: lives through the first weeks of the example and keeps them for `npm start`.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { exampleSchoolFile, liveExample } from './server/workspace/example-school';
import { workspaceText } from './server/workspace/workspace-file';

const packed = brotliCompressSync(workspaceText(liveExample('dist')));
writeFileSync(exampleSchoolFile, packed);
process.stderr.write(`${packed.length} bytes are in ${exampleSchoolFile}.\n`);
