// Every function that a visitor of the answer page can reach, called by everybody who can come there, with
// every kind of link: what comes of it is what the registry says.

import { plainPage } from '../../../src/answers/domain/answer-page';
import { tokenPurposes } from '../../../src/answers/domain/token';
import { handlers, publicHandlers } from '../../../src/registry';
import { stranger } from '../../../workbench/harness/addon-harness';
import { validArguments } from '../support/valid-arguments';
import { chen, effects, teachersSchool } from '../teachers/teachers-school';
import { adaId, adasMother, answerSchool, digestToken, tokenOf, visitor } from './answer-school';

const school = answerSchool();
const family = digestToken(school);
const given: Readonly<Record<keyof typeof publicHandlers, unknown>> = {
  openAnswer: {},
  sendAnswer: { answer: 'talked', message: '' },
  changeEmails: { kind: 'cadence', cadence: 'Monthly' },
  sendCheckIn: { goals: [], wantsToTalk: true, message: '' },
  confirmPage: {},
};

/** All of it right, so that only the visitor can be what is wrong. */
const staffArguments: Readonly<Record<string, readonly unknown[]>> = validArguments(
  teachersSchool(),
);

const visitors = {
  'the public, signed out': null,
  'somebody with a Google account': stranger,
  'a teacher of the school': chen,
} as const;

const notValid = plainPage('not valid');
const names = Object.keys(publicHandlers) as (keyof typeof publicHandlers)[];

const linkFor = (purpose: (typeof tokenPurposes)[number]): string =>
  purpose === 'family'
    ? family
    : tokenOf(school, { purpose, delivery: 'x', person: adasMother, student: adaId });

describe.each(Object.entries(visitors))('%s', (_who, who) => {
  it.each(names.flatMap((name) => tokenPurposes.map((purpose) => ({ name, purpose }))))(
    'may call $name with a link of $purpose only if it is for that',
    ({ name, purpose }) => {
      const addon = school.copy();
      const { result, calls, outcome } = visitor(addon, who).call(
        name,
        linkFor(purpose),
        given[name],
      );
      expect(outcome).toBe('completed');
      const isFor = publicHandlers[name].purposes.includes(purpose);
      if (isFor) expect(calls.byMethod['Sheets.Spreadsheets.Values.batchGet'] ?? 0).toBeLessThan(4);
      else expect([result, calls.byMethod]).toEqual([notValid, refusedBy]);
      // Only a family's link of an email that has gone out gets anything here.
      if (purpose !== 'family' || !isFor) {
        if (purpose !== 'preview' && purpose !== 'check') expect(result).toEqual(notValid);
        expect(effects(addon)).toEqual(effects(school));
      }
    },
  );

  it.each(Object.keys(handlers))('gets nothing from %s', (name) => {
    const addon = school.copy();
    const { result, calls } = addon.asVisitor(who).call(name, ...(staffArguments[name] ?? []));
    expect([result, calls.data]).toMatchObject([{ ok: false, code: 'not authorized' }, 0]);
    expect(effects(addon)).toEqual(effects(school));
  });
});

/** All that a call with a wrong link costs: no call to the spreadsheet. */
const refusedBy = {
  'PropertiesService.getScriptProperties': 1,
  'Properties.getProperties': 1,
};

describe('a flood', () => {
  it('with links that were made up costs no call to the spreadsheet', () => {
    const addon = school.copy();
    for (let n = 0; n < 100; n += 1) {
      const { result, calls } = visitor(addon).call('openAnswer', `${n}${family.slice(3)}`, {});
      expect([result, calls.byMethod]).toEqual([notValid, refusedBy]);
    }
    expect(effects(addon)).toEqual(effects(school));
  });

  it('from one link is told to try later, and reads nothing any more', () => {
    const addon = school.copy();
    const answers = Array.from({ length: 60 }, () => visitor(addon).call('openAnswer', family, {}));
    const refused = answers.filter(({ result }) => (result as { kind: string }).kind === 'plain');
    expect(refused.length).toBeGreaterThanOrEqual(30);
    expect(refused.at(-1)?.result).toEqual(plainPage('try later'));
    expect(refused.at(-1)?.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBeUndefined();
    expect(effects(addon)).toEqual(effects(school));
    // Ten minutes later the family can answer.
    addon.script.clock.moveTo(addon.script.clock.now() + 11 * 60_000);
    expect(visitor(addon).send(family, 'talked')).toMatchObject({ given: { answer: 'talked' } });
  });
});

it('a page that is opened every nine minutes is never told to try later', () => {
  const addon = school.copy();
  for (let n = 0; n < 40; n += 1) {
    expect(visitor(addon).open(family)).toMatchObject({ kind: 'family' });
    addon.script.clock.moveTo(addon.script.clock.now() + 9 * 60_000);
  }
});

it('a cache that fails turns no family away', () => {
  const addon = school.copy();
  addon.script.arm({ kind: 'error' }, { method: 'Cache.get', occurrence: 1 });
  expect(visitor(addon).send(family, 'talked')).toMatchObject({ given: { answer: 'talked' } });
});

it('clocks that a visitor invents send nobody an email, and are not remembered', () => {
  const addon = school.copy();
  for (const triggerUid of ['1', '2', '3']) addon.asVisitor(null).call('tick', { triggerUid });
  expect(addon.script.state.outbox).toHaveLength(school.script.state.outbox.length);
  expect(addon.script.state.properties).toEqual(school.script.state.properties);
});

describe('what is too large, or has another shape', () => {
  const long = 'x'.repeat(100_000);
  it.each<[string, keyof typeof publicHandlers, unknown]>([
    ['a long message', 'sendAnswer', { answer: 'talked', message: long }],
    ['another answer', 'sendAnswer', { answer: 'perhaps', message: '' }],
    ['nothing', 'sendAnswer', undefined],
    ['a list', 'sendAnswer', ['talked']],
    ['a number for the message', 'sendAnswer', { answer: 'talked', message: 5 }],
    ['another cadence', 'changeEmails', { kind: 'cadence', cadence: 'Hourly' }],
    ['a long day', 'changeEmails', { kind: 'pause', until: long }],
    ['another kind', 'changeEmails', { kind: 'start' }],
  ])('%s writes nothing', (_, name, value) => {
    const addon = school.copy();
    expect(visitor(addon).call(name, family, value).result).toEqual(notValid);
    expect(effects(addon)).toEqual(effects(school));
  });

  it.each<[string, unknown]>([
    ['no token', undefined],
    ['an object', { t: 1 }],
    ['100 KB', long],
    ['a token within a list', [family]],
  ])('%s for a link opens nothing', (_, token) => {
    const addon = school.copy();
    const { result, calls } = visitor(addon).call('openAnswer', token, {});
    expect([result, calls.total]).toEqual([notValid, 0]);
  });
});

it('does not start again what was paused with a day that makes no sense', () => {
  const addon = school.copy();
  for (const until of ['yesterday', '2026-02-30', '2020-01-01', ''])
    visitor(addon).change(family, { kind: 'pause', until });
  expect(effects(addon)).toEqual(effects(school));
});

describe('programs that open links before people do', () => {
  it('change nothing, however often they come', () => {
    const addon = school.copy();
    for (const a of ['talked', 'not-yet', 'call', 'settings', '']) {
      const visit = addon.visit(`?t=${family}&a=${a}`);
      expect(visit.kind).toBe('page');
    }
    expect(effects(addon)).toEqual(effects(school));
  });

  it('get no token, name or error back where a link opens nothing', () => {
    const addon = school.copy();
    for (const query of [
      '',
      '?t=',
      `?t=${family.slice(1)}`,
      '?t=<script>',
      `?a=${'x'.repeat(9000)}`,
    ]) {
      const visit = addon.visit(query);
      const html = visit.kind === 'page' ? visit.page.html : '';
      const [, shown = ''] = /data-visit="([^"]*)"/.exec(html) ?? [];
      expect(JSON.parse(decodeURIComponent(shown))).toEqual({ page: notValid });
    }
  });
});
