// Puts what a simulation left behind into a folder, in files that any program opens. They may tell
// of real children, so nobody else on the machine can read them.
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SentMail } from '../../emulator/runtime/platform-state';
import { writeEml } from '../../emulator/services/mail/eml';
import { writePrivateFile } from '../private-file';
import type { SimulationReport } from './report';
import type { Simulation } from './simulate-schedule';

/** Digests stand in outbox/, emails to the specialist and to students and teachers in folders there. */
export async function writeResults(
  folder: string,
  zone: string,
  simulation: Simulation,
  report: SimulationReport,
): Promise<void> {
  const outbox = join(folder, 'outbox');
  await writeMails(outbox, zone, simulation.familyMails);
  await writeMails(join(outbox, 'specialist'), zone, simulation.staffMails);
  await writeMails(join(outbox, 'school'), zone, simulation.schoolMails);
  for (const { name } of simulation.addon.book.sheets) {
    const csv = Papa.unparse(simulation.addon.grid(name).map((line) => [...line]));
    writePrivateFile(join(folder, 'tabs', `${name}.csv`), `${csv}\r\n`);
  }
  writePrivateFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
}

async function writeMails(folder: string, zone: string, mails: readonly SentMail[]): Promise<void> {
  for (const [index, mail] of mails.entries()) {
    const number = String(index + 1).padStart(5, '0');
    const to = mail.to.replace(/[^\w.@+-]/g, '_');
    writePrivateFile(join(folder, `${number} ${to}.eml`), await writeEml(mail, index + 1, zone));
  }
}
