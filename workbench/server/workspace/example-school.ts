// The example as a newcomer finds it. It is lived once, by `npm run record-example`, and kept beside this
// file: to import it, send its digests and let people answer takes longer than anybody waits.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { EXAMPLE } from '../start/start-options';
import { createWorkspace } from './create-workspace';
import { openWorkspaceText, type SavedWorkspace } from './workspace-file';

export const exampleSchoolFile = 'workbench/server/workspace/example-school.json.br';

export const liveExample = (folder: string): SavedWorkspace =>
  createWorkspace({
    folder,
    caseload: { path: EXAMPLE, bytes: readFileSync(EXAMPLE) },
    schoolName: 'Mesa View Schools',
    specialistName: 'Dana Whitfield',
  });

export const openExample = (): SavedWorkspace =>
  openWorkspaceText(
    brotliDecompressSync(readFileSync(exampleSchoolFile)).toString('utf8'),
    exampleSchoolFile,
  );
