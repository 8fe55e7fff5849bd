// Random caseload files, imported as they are: whoever carries a restriction, has left or is of age is
// not emailed, no word reaches a family that is not theirs, and everybody about whom all is clear hears.
import { HarnessRefusal } from '../../../workbench/harness/addon-harness';
import { isWhole, noteSweep } from '../../support/sweep-notes';
import { familyMails, setUpAddon, tickAt } from '../support/addon';
import { type Fault, faultsIn, properties } from './random-files/oracle';
import {
  type RandomFile,
  randomFile,
  textOfFile,
  withChildren,
  withoutColumn,
} from './random-files/random-file';

/** SEED=n begins with another file. */
const students = isWhole ? 20_000 : 500;
const firstSeed = Number(process.env.SEED ?? 1);

function faultsOf(file: RandomFile): readonly Fault[] {
  const addon = setUpAddon();
  try {
    addon.importFile('caseload.csv', Buffer.from(textOfFile(file)));
  } catch (error) {
    if (!(error instanceof HarnessRefusal)) throw error;
    return [{ property: 'refused', how: 'refused', what: error.message }];
  }
  const decided = addon.copy();
  decided.decideAll();
  return [addon, decided].flatMap((school) => {
    school.switchOn();
    tickAt(school, '2026-08-19T16:30', '2026-08-19T17:30');
    return faultsIn(file, familyMails(school), school === decided);
  });
}

/** The fewest lines and columns that show the same fault. */
function shrunk(file: RandomFile, { property }: Fault): RandomFile {
  const shows = (smaller: RandomFile | null): smaller is RandomFile =>
    smaller !== null && faultsOf(smaller).some((fault) => fault.property === property);
  let least = file;
  for (const child of file.children) {
    const fewer = withChildren(
      least,
      least.children.filter((each) => each.ownWords[0] !== child.ownWords[0]),
    );
    if (fewer.children.length > 0 && shows(fewer)) least = fewer;
  }
  const bare = { ...least, above: [], delimiter: ',' };
  if (shows(bare)) least = bare;
  for (let column = least.headers.length - 1; column >= 0; column -= 1) {
    const narrower = withoutColumn(least, column);
    if (shows(narrower)) least = narrower;
  }
  return least;
}

describe(`${students} students in random files, from seed ${firstSeed} on`, () => {
  const found = new Map<
    Fault['property'],
    { readonly file: RandomFile; readonly faults: Fault[] }
  >();
  let [seed, seen] = [firstSeed, 0];
  for (; seen < students; seed += 1) {
    const file = randomFile(seed);
    seen += file.children.length;
    for (const fault of faultsOf(file)) {
      const first = found.get(fault.property) ?? { file, faults: [] };
      first.faults.push(fault);
      found.set(fault.property, first);
    }
  }

  noteSweep({
    points: seen,
    outcomes: found.size,
    calls: seed - firstSeed,
    remark: 'students, faults and files',
  });

  it.each(Object.entries(properties))('%s: %s', (property) => {
    const first = found.get(property as Fault['property']);
    const [fault] = first?.faults ?? [];
    if (!first || !fault) return;
    const least = shrunk(first.file, fault);
    const ways = [...new Set(first.faults.map(({ how }) => how))];
    throw new Error(
      [
        `${first.faults.length} times, first in seed ${first.file.seed}.`,
        ...faultsOf(least).map((each) => `${each.property}: ${each.how}: ${each.what}`),
        textOfFile(least),
        `All ways: ${ways.join('; ')}`,
      ].join('\n'),
    );
  });
});
