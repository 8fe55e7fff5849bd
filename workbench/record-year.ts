// `npm run record-year`: lives through a school year and keeps what has happened, for the workbench to play.
import { writeFileSync } from 'node:fs';
import { EXAMPLE } from './server/start/start-options';
import { PlayedYear, yearEnds } from './server/year/played-year';
import { recorded } from './server/year/recorded-year';

const file = 'workbench/page/year/played-year.json';
const weekMs = 7 * 24 * 3_600_000;

const year = new PlayedYear('dist', EXAMPLE);
const from = year.now;
const events = [];
while (!year.isOver) {
  for (const event of year.live(year.now + weekMs)) events.push(recorded(from, event));
  process.stderr.write('.');
}
const about = {
  students: year.students,
  from,
  to: yearEnds,
  timeZone: year.addon.book.timeZone,
  breaks: year.breaks,
};
const lines = events.map((event) => `    ${JSON.stringify(event)}`);
const head = JSON.stringify(about, null, 2).replace(/\n}$/, ',');
writeFileSync(file, `${head}\n  "events": [\n${lines.join(',\n')}\n  ]\n}\n`);
process.stderr.write(`\n${events.length} events are in ${file}.\n`);
