// Who may call what: every global function of the bundle, by everybody who can reach it, with what
// comes of it. Any page of the script, and whoever opens its console, can call all of them.
import { readFileSync } from 'node:fs';
import type { Account } from '../../../emulator/runtime/execution-context';
import { plainPage } from '../../../src/answers/domain/answer-page';
import { type MenuRole, menuGroups } from '../../../src/entry/menu';
import { handlers, publicHandlers } from '../../../src/registry';
import { failure, rejected } from '../../../src/rpc/result';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { inSentences } from '../../support/in-words';
import { history } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';
import { validArguments } from '../support/valid-arguments';
import {
  askAnything,
  chen,
  effects,
  ortega,
  secret,
  secretary,
  teachersSchool,
  type Visitor,
} from './teachers-school';

/**
 * - `does`: what it is for.
 * - `turned away`: told whom it is for; a line in History names account, function and ID.
 * - `unknown`: told that Google does not say who is there; nothing else, not even a line.
 * - `own only`: answered; of students who are not the account's own there is nothing in it.
 * - `refused`: told why; a line in History names the account and the ID.
 * - `plain`: the page that says that a link does not work; these calls are made without one.
 * - `page`: the answer page, which says nothing without a link.
 * - `nothing`: no answer and no effect.
 */
type Outcome =
  | 'page'
  | 'plain'
  | 'does'
  | 'turned away'
  | 'unknown'
  | 'own only'
  | 'refused'
  | 'nothing';

/** The ID in a call is Ada's, who is Ms. Chen's, or one of Ada's goals and guardians. */
const people = {
  specialist,
  'teacher of the student': chen,
  'other teacher': ortega,
  'editor who is neither': secretary,
  'nobody known': { atScreen: null },
  /** At a page that runs in the specialist's name. */
  'parent at the specialist’s page': { atScreen: { email: 'rosa@families.example', locale: 'en' } },
} as const satisfies Readonly<Record<string, Account | Visitor>>;
type Person = keyof typeof people;

/** The last two are one column of the table. */
const columnOf = (person: number): number => Math.min(person, 4);
const addressOf = (who: Account | Visitor): string => ('email' in who ? who.email : '');

type Row = readonly [Outcome, Outcome, Outcome, Outcome, Outcome];
const specialists: Row = ['does', 'turned away', 'turned away', 'turned away', 'unknown'];
const anybody: Row = ['does', 'does', 'does', 'does', 'unknown'];
const plain: Row = ['plain', 'plain', 'plain', 'plain', 'plain'];
const nobody: Row = ['nothing', 'nothing', 'nothing', 'nothing', 'nothing'];
/** A teacher's call that names no student. The specialist of this school teaches nobody. */
const ownOnly: Row = ['own only', 'own only', 'own only', 'own only', 'unknown'];

const rowOfHandler = ({ kind, role, schemas }: (typeof handlers)[keyof typeof handlers]): Row => {
  switch (role) {
    case 'specialist':
    case 'first specialist':
      return specialists;
    case 'active user':
      return anybody;
    case 'teacher':
      return schemas.length === 0
        ? ownOnly
        : ['refused', kind === 'command' ? 'does' : 'own only', 'refused', 'refused', 'unknown'];
  }
};

/** Which page the sidebar's item opens is below. Set-up is anybody's while nobody is named. */
const rowsOfMenu: Readonly<Record<MenuRole, Row>> = {
  specialist: specialists,
  'first specialist': specialists,
  'active user': anybody,
};

/** In the order of `people`, the last two as one; from the registry, so that no call is left out. */
const matrix: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, rowOfHandler(handler)]),
  ),
  ...Object.fromEntries(
    menuGroups
      .flatMap((items) => Object.entries(items))
      .map(([name, { role }]) => [name, rowsOfMenu[role]]),
  ),
  ...Object.fromEntries(Object.keys(publicHandlers).map((name) => [name, plain])),
  // What Google calls: here nothing is due, nothing was edited, and a menu is only shown.
  doGet: ['page', 'page', 'page', 'page', 'page'],
  onEdit: nobody,
  onInstall: nobody,
  onOpen: nobody,
  tick: nobody,
};

const school = teachersSchool();
const ada = '000101';

/**
 * What a call is given: all of it right, so that only the person can be what is wrong. Of a call that
 * has no line here it is seen that the specialist gets past the door.
 */
const { judgeColumns: _, ...given } = validArguments(school);
const [note] = given.teacherNote ?? [];

const needsInput = (name: string): boolean =>
  !(name in given) &&
  Object.entries(handlers).some(([each, { schemas }]) => each === name && schemas.length > 0);

/** Digest days have come, so that a call that sends has something to send. */
const digestsSent = new Set(['sendNow']);

const functions = [
  ...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(\.\.\.args\)/gm),
]
  .map(([, name]) => name ?? '')
  .sort();

const persons = Object.keys(people) as Person[];
const cells = Object.entries(matrix).flatMap(([name, row]) =>
  persons.map((person, place) => ({ name, person, outcome: row[columnOf(place)] as Outcome })),
);

/** Calls as the person; gives the answer, and what the screen said. */
function attempt(addon: AddonHarness, name: string, who: Account | Visitor) {
  const alerts = addon.script.screen.alerts.length;
  const answer = askAnything(addon, who, name, ...(given[name] ?? []));
  const said = addon.script.screen.alerts.slice(alerts).map(({ text }) => text);
  const sentences =
    answer && 'ok' in answer && !answer.ok
      ? inSentences(answer.failures).join(' ')
      : said.join(' ');
  return { answer, sentences, isMenu: /Menu$/.test(name) };
}

/** What is sent is a file, not a row. */
const isOfFile = (name: string): boolean => name.endsWith('Import') || name === 'showLines';

describe('the functions that anybody can call', () => {
  it('all have their outcomes stated', () => {
    expect(functions).toEqual(Object.keys(matrix).sort());
    expect(functions.length).toBeGreaterThan(30);
  });

  it('are for specialists, but for these', () => {
    const roles = [handlers, ...menuGroups].flatMap((group) => Object.entries(group));
    const others = roles.filter(([, { role }]) => role !== 'specialist');
    expect(Object.fromEntries(others.map(([name, { role }]) => [name, role]))).toEqual({
      beginSetUp: 'first specialist',
      openTeacher: 'teacher',
      selectedStudent: 'active user',
      setUpMenu: 'first specialist',
      sidebarMenu: 'active user',
      teacherNote: 'teacher',
      teacherStudent: 'teacher',
      viewSetUp: 'first specialist',
    });
  });
});

describe.each(persons)('%s', (person) => {
  const who = people[person];
  const of = (wanted: Outcome) =>
    cells.filter((cell) => cell.person === person && cell.outcome === wanted);
  const addon = () => {
    const copy = school.copy();
    const before = effects(copy);
    return { copy, before };
  };

  const does = of('does');
  if (does.length > 0) {
    it.each(does)('may use $name', ({ name }) => {
      const { copy } = addon();
      if (digestsSent.has(name)) copy.script.advanceTo(Date.UTC(2026, 7, 19, 22, 30));
      const { answer, isMenu, sentences } = attempt(copy, name, who);
      if (isMenu) expect(sentences).not.toMatch(/named under Specialists|does not say|went wrong/);
      else if (needsInput(name)) expect(answer).toMatchObject({ ok: false, code: 'refused' });
      else expect(answer).toMatchObject({ ok: true });
      if (needsInput(name)) return;
      expect(history(copy).filter((row) => row.Reason?.startsWith('Refused'))).toEqual([]);
    });
  }

  const turnedAway = of('turned away');
  if (turnedAway.length > 0) {
    it.each(turnedAway)('is turned away from $name', ({ name }) => {
      const { copy, before } = addon();
      const { answer, isMenu, sentences } = attempt(copy, name, who);
      expect(sentences).toMatch(/named under Specialists in the Settings tab\. Teachers: choose/);
      if (!isMenu) {
        expect(answer).toEqual(rejected('not authorized', failure('for specialists')));
      }
      expect(effects(copy)).toEqual(before);
      const [first] = given[name] ?? [];
      const about = JSON.stringify(first ?? '').match(/0001\d\d[-\w]*/)?.[0] ?? '';
      expect(history(copy)).toMatchObject([
        { By: addressOf(who), Reason: `Refused: ${name} is for specialists.` },
      ]);
      expect(history(copy)[0]?.['Row ID']).toContain(isOfFile(name) ? '' : about);
    });
  }

  const unknown = of('unknown');
  if (unknown.length > 0) {
    it.each(unknown)('is not known to $name', ({ name }) => {
      const { copy, before } = addon();
      const { answer, isMenu, sentences } = attempt(copy, name, who);
      expect(sentences).toContain('Google does not say that you are signed in');
      if (!isMenu) expect(answer).toMatchObject({ ok: false, code: 'not authorized' });
      expect(effects(copy)).toEqual(before);
      expect(history(copy)).toEqual([]);
      expect(copy.script.screen.pages).toEqual([]);
    });
  }

  const ownOnly = of('own only');
  if (ownOnly.length > 0) {
    it.each(ownOnly)('gets own students only by $name', ({ name }) => {
      const { copy, before } = addon();
      const { answer } = attempt(copy, name, who);
      expect(answer).toMatchObject({ ok: true });
      const reply = JSON.stringify(answer);
      const taught: readonly string[] = who === chen ? ['Ada', 'Ben'] : ['Ben', 'Cleo'];
      const own = who === chen || who === ortega ? taught : [];
      for (const child of ['Ada', 'Ben', 'Cleo'].filter((each) => !own.includes(each))) {
        expect(reply).not.toContain(child);
      }
      expect(reply).not.toContain(secret);
      expect(effects(copy)).toEqual(before);
      expect(history(copy)).toEqual([]);
    });
  }

  const refusals = of('refused');
  if (refusals.length > 0) {
    it.each(refusals)('is refused a student of others by $name', ({ name }) => {
      const { copy, before } = addon();
      const { answer, sentences } = attempt(copy, name, who);
      expect(answer).toMatchObject({ ok: false, code: 'refused' });
      expect(sentences).toContain('You have no student with the ID');
      expect(JSON.stringify(answer)).not.toMatch(/Ada|Alvarez/);
      expect(effects(copy)).toEqual(before);
      expect(history(copy)).toMatchObject([{ By: addressOf(who), Tab: 'Students', 'Row ID': ada }]);
    });
  }

  it.each(of('plain'))('learns nothing from $name without a link', ({ name }) => {
    const { copy, before } = addon();
    expect(attempt(copy, name, who).answer).toEqual(plainPage('not valid'));
    expect(effects(copy)).toEqual(before);
    expect(history(copy)).toEqual([]);
  });

  it.each(of('page'))('gets an empty page from $name', ({ name }) => {
    const { copy, before } = addon();
    expect(JSON.stringify(attempt(copy, name, who).answer ?? '')).not.toMatch(/Ada|Alvarez/);
    expect(effects(copy)).toEqual(before);
    expect(history(copy)).toEqual([]);
  });

  it.each(of('nothing'))('does nothing by $name', ({ name }) => {
    const { copy, before } = addon();
    expect(attempt(copy, name, who).answer ?? null).toBeNull();
    expect(effects(copy)).toEqual(before);
    expect(history(copy)).toEqual([]);
  });
});

describe('a guardian among the teachers of a child of whom that guardian is not to hear', () => {
  const addon = school.copy();
  const rosa = { email: 'rosa@families.example', locale: 'en' };
  typeInto(addon, 'Students', ada, 'Teachers', `${chen.email}; ${rosa.email}`);
  const opened = () => JSON.stringify(askAnything(addon, rosa, 'openTeacher'));

  it('is a teacher like others while emails are allowed', () => {
    expect(opened()).toContain('Alvarez');
  });

  it.each(['No contact', 'To decide', ''])('gets no student with "%s" under Contact', (contact) => {
    typeInto(addon, 'Guardians', `${ada}-G1`, 'Contact', contact);
    expect(opened()).not.toMatch(/Ada|Alvarez/);
    expect(askAnything(addon, rosa, 'teacherStudent', ada)).toMatchObject({ code: 'refused' });
    expect(askAnything(addon, rosa, 'teacherNote', note)).toMatchObject({ code: 'refused' });
    expect(JSON.stringify(askAnything(addon, chen, 'openTeacher'))).toContain('Alvarez');
  });
});

describe('the sidebar', () => {
  it.each([
    ['specialist', 'sidebar.html'],
    ['teacher of the student', 'teacher.html'],
    ['other teacher', 'teacher.html'],
    ['editor who is neither', 'teacher.html'],
  ] as const)('of a %s is the page %s', (person, file) => {
    const addon = school.copy();
    addon.script.run('sidebarMenu', { surface: 'menu', as: people[person] });
    const [page] = addon.script.screen.pages;
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Living ALP' });
    const built = readFileSync(`dist/${file}`, 'utf8');
    expect(page?.html === built.replace('<body>', '<body data-language="en">')).toBe(true);
    expect(history(addon)).toEqual([]);
  });
});

describe('the menu', () => {
  it('has the sidebar at its top', () => {
    const addon = school.copy();
    addon.script.open(chen);
    const [first] = addon.script.screen.menus.at(-1)?.entries ?? [];
    expect(first).toMatchObject({ caption: 'Open the sidebar', functionName: 'sidebarMenu' });
  });
});

describe('the clock, with settings that cannot be read', () => {
  it('writes to its owner, and to nobody else who calls it', () => {
    const addon = school.copy();
    addon.switchOn();
    addon.setSetting('Hour', 'soon');
    askAnything(addon, chen, 'tick');
    expect(addon.script.state.outbox).toEqual([]);
    askAnything(addon, specialist, 'tick');
    expect(addon.script.state.outbox.map(({ to }) => to)).toEqual([specialist.email]);
  });
});

describe('the clock, with digests on and due', () => {
  it('sends nothing for somebody who does not own it, and then all for its owner', () => {
    const addon = school.copy();
    addon.switchOn();
    addon.script.clock.moveTo(Date.UTC(2026, 7, 19, 22, 30));
    for (const who of [chen, ortega, secretary]) {
      const before = effects(addon);
      askAnything(addon, who, 'tick');
      expect(effects(addon)).toEqual(before);
    }
    expect(addon.script.state.outbox).toEqual([]);
    askAnything(addon, specialist, 'tick');
    expect(addon.script.state.outbox.length).toBeGreaterThan(0);
  });
});
