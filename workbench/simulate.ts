// `npm run simulate`: the main job on this machine, from a caseload file to the digests.

import { Temporal } from 'temporal-polyfill';
import { counted } from '../src/core/plural';
import { HarnessRefusal } from './harness/addon-harness';
import { readOptions, type SimulationOptions, UsageError, usage } from './simulate/options';
import { reportOn, summary } from './simulate/report';
import { simulateSchedule } from './simulate/simulate-schedule';
import { writeResults } from './simulate/write-results';

const [nothingLost, somethingLost, wrongCommand] = [0, 1, 2];

async function simulate(options: SimulationOptions): Promise<number> {
  const simulation = simulateSchedule(options, 'dist', progress(options.zone));
  const report = reportOn(simulation);
  await writeResults(options.out, options.zone, simulation, report);
  process.stderr.write('\n');
  console.log(options.json ? JSON.stringify(report, null, 2) : summary(report));
  const well = report.lost.length === 0 && report.doubled.length === 0;
  return well ? nothingLost : somethingLost;
}

/** A line per day with emails; on a terminal the present day stands below it. */
function progress(zone: string): (now: number, mails: number) => void {
  let [day, known] = ['', 0];
  return (now, mails) => {
    const date = Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
    if (mails > known)
      process.stderr.write(`\r${date}  ${counted(mails - known, 'email', 'emails')}\n`);
    else if (date !== day && process.stderr.isTTY) process.stderr.write(`\r${date}`);
    [day, known] = [date, mails];
  };
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage);
  else process.exitCode = await simulate(readOptions(args));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof HarnessRefusal)) throw error;
  console.error(error.message);
  process.exitCode = wrongCommand;
}
