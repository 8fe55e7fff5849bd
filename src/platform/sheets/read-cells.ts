// Reads the cells of tabs: whole ones, or of those that grow with every year only what is not past,
// or only the rows of one owner. Whatever does not stand where it was expected is read whole.

import {
  type GrowingTab,
  growingTabs,
  hasMany,
  isGrowing,
  type PastMark,
  stillStands,
} from '../../archive/domain/past-rows';
import { columnFrom, headerRow, rowsFrom, someRows, wholeTab } from '../../core/a1';
import type { Cell } from '../../schema/decode-cell';
import { type ColumnIndexes, indexesOfSetUp } from '../../schema/locate-columns';
import { allTabs, type TabName } from '../../schema/tabs';
import { codeOf, namingMissingTab, type Rendering, type SheetsApi } from './sheets-api';

export type Cells = readonly (readonly Cell[])[];

/** What has been read of a tab. */
export interface TabCells {
  readonly name: TabName;
  /** Header row first. */
  readonly cells: Cells;
  /** Where each of the cells' rows stood in the grid, counted from 1. */
  readonly rowNumberOf: (index: number) => number;
  /** The same once more, as the grid shows it. */
  readonly shown: ShownCells;
}

/** Ranges, and how cells are made of what they hold. */
export interface ShownCells {
  readonly ranges: readonly string[];
  readonly join: (answers: readonly Cells[]) => Cells;
}

/** What is asked of a tab; the answers are its cells, or say what to ask next. */
interface Question {
  readonly name: TabName;
  readonly ranges: readonly string[];
  readonly answered: (answers: readonly Cells[]) => TabCells | Question;
}

export interface CellReader {
  readonly api: SheetsApi;
  readonly mark: () => PastMark;
  readonly columnsOf: (name: TabName, headers: readonly Cell[]) => ColumnIndexes;
}

/** @param owner whose rows are read of tabs that grow; '' for everybody's */
export function readCells(
  names: readonly TabName[],
  owner: string,
  reader: CellReader,
): readonly TabCells[] {
  const found = new Map<TabName, TabCells>();
  let open = names.map((name) => firstQuestion(name, owner, reader));
  while (open.length > 0) {
    const asked = ask(open, reader.api);
    const answers = [...asked.answers];
    open = asked.questions.flatMap((question) => {
      const next = question.answered(answers.splice(0, question.ranges.length));
      if ('answered' in next) return [next];
      found.set(next.name, next);
      return [];
    });
  }
  return names.flatMap((name) => found.get(name) ?? []);
}

/** A tab that has become shorter lacks the rows that are asked for: then all of them are. */
function ask(questions: readonly Question[], api: SheetsApi) {
  const rendering: Rendering = 'UNFORMATTED_VALUE';
  const rangesOf = (all: readonly Question[]) => all.flatMap(({ ranges }) => ranges);
  const titles = questions.map(({ name }) => allTabs[name].title);
  const isPart = ({ ranges }: Question) => ranges.length > 1;
  try {
    return { questions, answers: api.readValues(rangesOf(questions), rendering) };
  } catch (error) {
    const hasParts = questions.some(isPart) && codeOf(error) === 400;
    const whole = hasParts ? questions.map(({ name }) => wholeOf(name)) : questions;
    const again = () => {
      if (!hasParts) throw error;
      return api.readValues(rangesOf(whole), rendering);
    };
    return { questions: whole, answers: namingMissingTab(api, titles, again) };
  }
}

function firstQuestion(name: TabName, owner: string, reader: CellReader): Question {
  if (!isGrowing(name)) return wholeOf(name);
  const past = reader.mark()[name];
  if (owner !== '' && hasMany(past)) return ownersRows(name, owner, reader);
  return past.count > 0 ? presentRows(name, reader) : wholeOf(name);
}

function asRead(
  name: TabName,
  answers: readonly Cells[],
  shown: ShownCells,
  rowNumberOf: TabCells['rowNumberOf'],
): TabCells {
  return { name, cells: shown.join(answers), rowNumberOf, shown };
}

function wholeOf(name: TabName): Question {
  const shown: ShownCells = {
    ranges: [wholeTab(allTabs[name].title)],
    join: ([cells = []]) => cells,
  };
  return {
    name,
    ranges: shown.ranges,
    answered: (answers) => asRead(name, answers, shown, (index) => index + 1),
  };
}

/** The last past row is read along: it shows that nothing has moved. */
function presentRows(name: GrowingTab, { mark, columnsOf }: CellReader): Question {
  const { before, [name]: past } = mark();
  const { title } = allTabs[name];
  const shown: ShownCells = {
    ranges: [headerRow(title), rowsFrom(title, past.count + 1)],
    join: ([header = [], lines = []]) => [header[0] ?? [], ...lines.slice(1)],
  };
  return {
    name,
    ranges: shown.ranges,
    answered: (answers) => {
      const [[headers = []] = [], lines = []] = answers;
      const day = columnsOf(name, headers)[growingTabs[name].day] ?? -1;
      const [lastPast = '', ...days] = lines.map((line) => line[day] ?? '');
      return stillStands(lastPast, days, past, before)
        ? asRead(name, answers, shown, (index) => (index === 0 ? 1 : index + 1 + past.count))
        : wholeOf(name);
    },
  };
}

/** First whose the rows are, then those of the owner. */
/** @param found where the columns stand, once they have been found elsewhere than in a new tab */
function ownersRows(
  name: GrowingTab,
  owner: string,
  reader: CellReader,
  found: ColumnIndexes | null = null,
): Question {
  const { mark, columnsOf } = reader;
  const { before, [name]: past } = mark();
  const { title } = allTabs[name];
  const column = growingTabs[name];
  const expected = found ?? indexesOfSetUp(allTabs[name]);
  const first = past.count + 1;
  const all = past.count > 0 ? presentRows(name, reader) : wholeOf(name);
  return {
    name,
    ranges: [
      headerRow(title),
      columnFrom(title, expected[column.owner] ?? 0, first),
      ...(past.count > 0 ? [columnFrom(title, expected[column.day] ?? 0, first)] : []),
    ],
    answered: ([[headers = []] = [], ownerCells = [], dayCells = []]) => {
      const places = columnsOf(name, headers);
      const hasMoved = [column.owner, column.day].some((each) => places[each] !== expected[each]);
      const [, ...owners] = ownerCells.map(([cell = '']) => cell);
      const [lastPast = '', ...days] = dayCells.map(([cell = '']) => cell);
      if (hasMoved && found === null) return ownersRows(name, owner, reader, places);
      // How a number is shown, as an ID that somebody has typed, only the rows themselves tell.
      if (hasMoved || owners.some((cell) => typeof cell === 'number')) return all;
      // A row below the last that has an owner may have a day.
      const padded = owners.map((_, index) => days[index] ?? '');
      const present = [...padded, ...days.slice(owners.length)];
      if (past.count > 0 && !stillStands(lastPast, present, past, before)) return wholeOf(name);
      const rows = owners.flatMap((cell, index) =>
        String(cell).trim() === owner ? [index + first + 1] : [],
      );
      return theseRows(
        name,
        rows,
        all,
        (line) => String(line[expected[column.owner] ?? 0] ?? '').trim() === owner,
      );
    },
  };
}

/** @param rows counted from 1, in their order @param instead what to ask where they have moved */
function theseRows(
  name: GrowingTab,
  rows: readonly number[],
  instead: Question,
  isMeant: (line: readonly Cell[]) => boolean,
): Question {
  const { title } = allTabs[name];
  const shown: ShownCells = {
    ranges: [headerRow(title), ...bandsOf(rows).map(([from, to]) => someRows(title, from, to))],
    join: ([header = [], ...bands]) => [header[0] ?? [], ...bands.flat()],
  };
  return {
    name,
    ranges: shown.ranges,
    answered: (answers) => {
      const lines = answers.slice(1).flat();
      return lines.length === rows.length && lines.every(isMeant)
        ? asRead(name, answers, shown, (index) => (index === 0 ? 1 : (rows[index - 1] ?? 0)))
        : instead;
    },
  };
}

/** Rows that stand one below the other are one range. */
function bandsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const bands: [number, number][] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else bands.push([row, row]);
  }
  return bands;
}
