// Says on Start here what is wrong with teachers' own files, and that nothing is any more. The tab is
// looked at only when there is something new to say.
import { StoreError } from '../store-error';
import { writeStep } from '../write-step';
import type { OwnFilePorts } from './file-ports';

const filesStep = 'Teachers’ own files';

/** A property holds 9 KB (platform §2), and letters of other scripts take up to three bytes. */
const longestTold = 2000;

export function tellTroubles(
  troubles: readonly string[],
  { fileRegister, readTabs, writeRows }: OwnFilePorts,
): void {
  const told = troubles.join('\n').slice(0, longestTold);
  if (told === fileRegister.lastTold()) return;
  const how = told || 'All of them could be looked after.';
  try {
    writeStep(filesStep, how, readTabs(['startHere']).startHere, writeRows);
    fileRegister.keepTold(told);
  } catch (error) {
    // The files are kept without the tab, too; the menu tells as well.
    if (!(error instanceof StoreError)) throw error;
  }
}
