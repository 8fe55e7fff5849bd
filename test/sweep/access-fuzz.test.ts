// Calls every function of the bundle as everybody who could, with arguments that no page would send:
// nobody is told a word about a child that is none of theirs, nobody changes what they may not, and
// each call ends in an answer.

import { readFileSync } from 'node:fs';
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import { publicHandlers } from '../../src/registry';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { specialist } from '../../workbench/harness/addon-harness';
import { type Chance, chanceOf } from '../bundle/import/random-files/chance';
import { changedPlaces, type Picture, pictureOf } from '../bundle/support/book-picture';
import { validArguments } from '../bundle/support/valid-arguments';
import { isWhole, noteSweep } from '../support/sweep-notes';
import { hostileArguments } from './support/hostile-arguments';
import { type Caller, callers, children, MARK, markedSchool, marks } from './support/marked-school';

/** SEED=n makes other arguments; the seed of a flawed call is in what is printed of it. */
const firstSeed = Number(process.env.SEED ?? 1);
const count = isWhole ? 20_000 : 300;

const functions = [
  ...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(\.\.\.args\)/gm),
].map(([, name]) => name ?? '');
const names = Object.keys(callers);

/** They answer with a page; what they let through is fuzzed in a file of its own. */
const isOfPage = (name: string): boolean => name === 'doGet' || Object.hasOwn(publicHandlers, name);

/** A refusal leaves one line, and what was sent does not make it long. */
const longestLine = 1_500;

interface Answered {
  readonly record: ExecutionRecord;
  /** All that whoever called can see of it. */
  readonly seen: string;
  readonly isResult: boolean;
}

function call(
  addon: AddonHarness,
  { who }: Caller,
  name: string,
  args: readonly unknown[],
): Answered {
  const { screen } = addon.script;
  const record =
    'email' in who
      ? addon.script.callFromPage(name, args, who)
      : addon.script.run(name, {
          surface: /Menu$|^on[A-Z]|^tick$/.test(name) ? 'page' : 'web-app',
          as: specialist,
          activeUser: who.atScreen,
          event: args[0],
        });
  const { result, error, logs } = record;
  const shown = [screen.alerts, screen.toasts, screen.pages.map(({ html }) => html)];
  const seen = JSON.stringify([result, error, logs, shown]);
  const isResult = typeof result === 'object' && result !== null && 'ok' in result;
  return { record, seen, isResult };
}

/** What the call shows of children that are none of the caller's. */
const leaks = (seen: string, { sees }: Caller, args: readonly unknown[]): readonly string[] => {
  if (sees === 'all') return [];
  const sent = JSON.stringify(args);
  return [...new Set(seen.match(MARK) ?? [])].flatMap((mark) => {
    const found = marks.get(mark);
    if (!found || sent.includes(mark)) return [];
    const { child, where, isForTeachers } = found;
    return isForTeachers && sees.includes(child) ? [] : [`sees ${where} of ${child}`];
  });
};

/** Whoever lets the clock's run begin in its owner's name changes what it changes every hour. */
const isBound = (name: string, { sees, who }: Caller): boolean =>
  sees !== 'all' && (name !== 'tick' || 'email' in who);

function changes(
  before: Picture,
  addon: AddonHarness,
  name: string,
  { sees }: Caller,
): readonly string[] {
  const places = changedPlaces(before, pictureOf(addon.book));
  const mayNote = name === 'teacherNote' && sees.length > 0;
  const others = places.filter(
    (place) => !place.startsWith('History') && !(mayNote && place.startsWith('Progress')),
  );
  const notes = addon.rows('Progress').filter((row) => row.Role === 'Teacher');
  const strange = notes.filter(
    (row) => !children.some((child) => sees.includes(child) && child === row['Student ID']),
  );
  return [
    ...others.map((place) => `changes ${place}`),
    ...(notes.length > 1 ? [`leaves ${notes.length} notes`] : []),
    ...strange.map((row) => `notes something about ${row['Student ID']}`),
  ];
}

function historyFlaws(addon: AddonHarness, lines: number): readonly string[] {
  const added = addon
    .rows('History')
    .slice(lines)
    .filter((row) => row.At !== '');
  return [
    ...(added.length > 1 ? [`leaves ${added.length} lines in History`] : []),
    ...added
      .map((row) => JSON.stringify(row).length)
      .filter((length) => length > longestLine)
      .map((length) => `leaves ${length} characters in History`),
  ];
}

/** Beside the tabs; how often an account was refused today is kept with that account. */
const others = (addon: AddonHarness): string => {
  const { outbox, triggers, properties } = addon.script.state;
  const kept = Object.entries(properties).map(([owner, texts]) => [
    owner,
    Object.entries(texts).filter(([name]) => !name.startsWith('refusals of ')),
  ]);
  const files = addon.documents.all().length;
  return JSON.stringify([
    outbox.length,
    triggers,
    kept.filter(([, texts]) => texts?.length),
    files,
  ]);
};

describe(`${count} crafted calls, from seed ${firstSeed} on`, () => {
  const start = markedSchool();
  const valid = validArguments(start);
  const before = pictureOf(start.book);
  const rest = others(start);
  const lines = start.rows('History').length;
  const found: string[] = [];
  const answers = new Map<string, number>();
  const tried = new Set<string>();
  let slowest = { calls: 0, what: '' };
  for (let index = 0; index < count; index += 1) {
    const name = functions[index % functions.length] ?? '';
    // Each function has met everybody when all rounds are over, and begins with somebody else.
    const round = Math.floor(index / functions.length) + (index % functions.length) * 7;
    const who = names[round % names.length] ?? '';
    const caller = callers[who];
    if (!caller) continue;
    const chance: Chance = chanceOf(firstSeed * 1_000_003 + index);
    const args = hostileArguments(valid[name] ?? [], chance);
    const addon = start.copy();
    const { record, seen, isResult } = call(addon, caller, name, args);
    const answer = isResult ? (record.result as { ok: boolean; code?: string }) : null;
    const kind = answer === null ? record.outcome : answer.ok ? 'done' : (answer.code ?? '');
    answers.set(kind, (answers.get(kind) ?? 0) + 1);
    tried.add(`${name} ${who}`);
    if (record.calls.total > slowest.calls)
      slowest = { calls: record.calls.total, what: `${name} by ${who}` };
    const isAnswered =
      record.outcome === 'completed' &&
      (isResult || (record.result ?? null) === null || isOfPage(name));
    const flaws = [
      ...(isAnswered ? [] : [`ends ${record.outcome}: ${record.error?.message}`]),
      ...record.notEmulated,
      ...leaks(seen, caller, args),
      ...(isBound(name, caller)
        ? [
            ...changes(before, addon, name, caller),
            ...historyFlaws(addon, lines),
            ...(others(addon) === rest ? [] : ['changes more than tabs']),
          ]
        : []),
    ];
    if (flaws.length > 0)
      found.push(`${name}(${JSON.stringify(args).slice(0, 300)}) by ${who}: ${flaws.join('; ')}`);
  }
  noteSweep({
    points: count,
    outcomes: answers.size,
    calls: slowest.calls,
    remark: `${tried.size} of ${functions.length * names.length} pairs of function and person; most calls: ${slowest.what}`,
  });

  it('show nobody a child of others, change nothing that is not theirs, and are all answered', () => {
    expect(found.slice(0, 20)).toEqual([]);
    expect(functions.length).toBeGreaterThan(30);
    expect(answers.get('done')).toBeGreaterThan(0);
    expect(answers.get('refused')).toBeGreaterThan(0);
    expect(answers.get('not authorized')).toBeGreaterThan(0);
  });

  it('meets a mark wherever a specialist looks, so that a leak would be seen', () => {
    const { seen } = call(start.copy(), { who: specialist, sees: 'all' }, 'openPlan', ['000104']);
    expect(new Set(seen.match(MARK) ?? []).size).toBeGreaterThan(10);
    expect(leaks(seen, { who: specialist, sees: [] }, []).length).toBeGreaterThan(10);
  });
});
