// Which email a teacher is owed now, by click and by clock.

import type { DeliveryState } from '../../../src/schema/choices';
import type { Delivery } from '../../../src/schema/tabs';
import {
  freshTerm,
  planTeacherMails,
  type TeacherMailTrigger,
} from '../../../src/teachers/domain/plan-teacher-mails';
import { teacherMailName } from '../../../src/teachers/domain/teacher-mail';
import { sampleDelivery } from '../caseload/sample-rows';

const email = 'k.osullivan@school.example';
const today = '2026-09-02';
const click: TeacherMailTrigger = { by: 'click' };
const clock = (term: string | null = null): TeacherMailTrigger => ({ by: 'clock', term });

const nameOn = (day: string, kind: 'page' | 'link' = 'page') => teacherMailName(kind, day, email);

const rowOn = (day: string, state: DeliveryState, cells: Partial<Delivery> = {}): Delivery =>
  sampleDelivery({ ...nameOn(day), email, state, at: `${day}T16:05:00-06:00`, ...cells });

/** "new 2026-09-02", "again 2026-08-31" or null. */
const due = (
  trigger: TeacherMailTrigger,
  rows: readonly Delivery[],
  unreadIds: readonly string[] = [],
) => {
  const turn = planTeacherMails('page', email, trigger, { rows, unreadIds, today });
  return turn && `${turn.ledgerRow ? 'again' : 'new'} ${turn.day}`;
};

describe('a term', () => {
  const terms = ['2026-08-31', '2027-01-11'];
  it.each([
    ['2026-08-30', null],
    ['2026-08-31', '2026-08-31'],
    ['2026-09-13', '2026-08-31'],
    ['2026-09-14', null],
    ['2027-01-12', '2027-01-11'],
  ])('that is fresh on %s is %s', (day, term) => {
    expect(freshTerm(terms, day)).toBe(term);
  });

  it('gives way to one that began later', () => {
    expect(freshTerm(['2026-08-31', '2026-09-01'], today)).toBe('2026-09-01');
  });
});

describe('a click', () => {
  it.each<[string, readonly Delivery[], string | null]>([
    ['without any mail before', [], 'new 2026-09-02'],
    ['after a mail of another day', [rowOn('2026-09-01', 'Sent')], 'new 2026-09-02'],
    ['after a mail of today', [rowOn(today, 'Sent')], null],
    [
      'after the term’s mail, which went out today',
      [rowOn('2026-08-31', 'Sent', { at: `${today}T16:00:00-06:00` })],
      null,
    ],
    ['on one that waits since yesterday', [rowOn('2026-09-01', 'Queued')], 'again 2026-09-01'],
    ['on a failed one of today', [rowOn(today, 'Failed', { attempts: 2 })], 'again 2026-09-02'],
    ['on an uncertain one of today', [rowOn(today, 'Uncertain')], 'again 2026-09-02'],
    ['after an uncertain one of yesterday', [rowOn('2026-09-01', 'Uncertain')], 'new 2026-09-02'],
    [
      'on the latest of several',
      [rowOn('2026-08-31', 'Queued'), rowOn('2026-09-01', 'Sent')],
      'new 2026-09-02',
    ],
  ])('%s', (_, rows, expected) => {
    expect(due(click, rows)).toBe(expected);
  });
});

describe('the clock', () => {
  const term = '2026-08-31';
  it.each<[string, string | null, readonly Delivery[], string | null]>([
    ['in no term', null, [], null],
    ['in a fresh term', term, [], 'new 2026-08-31'],
    [
      'in a fresh term, after an earlier page',
      term,
      [rowOn('2026-08-20', 'Sent')],
      'new 2026-08-31',
    ],
    ['after the term’s page', term, [rowOn(term, 'Sent')], null],
    ['after a page by click since then', term, [rowOn('2026-09-01', 'Sent')], null],
    ['after a page that is uncertain', term, [rowOn(term, 'Uncertain')], null],
    ['after a page that is held', term, [rowOn(term, 'Held')], null],
    ['on one that waits', null, [rowOn('2026-09-01', 'Queued')], 'again 2026-09-01'],
    ['on one that failed once', null, [rowOn(today, 'Failed')], 'again 2026-09-02'],
    ['on one that failed twice', null, [rowOn(today, 'Failed', { attempts: 2 })], null],
    ['on one that waits for two weeks', null, [rowOn('2026-08-19', 'Queued')], null],
    [
      'on one that waits, where a later one has gone out',
      null,
      [rowOn('2026-08-31', 'Queued'), rowOn('2026-09-01', 'Sent')],
      null,
    ],
  ])('%s', (_, fresh, rows, expected) => {
    expect(due(clock(fresh), rows)).toBe(expected);
  });

  it('mails no link because of a term', () => {
    const ledger = { rows: [], unreadIds: [], today };
    expect(planTeacherMails('link', email, clock(term), ledger)).toBeNull();
  });
});

describe('a row of the ledger', () => {
  it('that nobody can read counts as sent', () => {
    expect(due(click, [], [nameOn(today).deliveryId])).toBeNull();
    expect(due(clock('2026-08-31'), [], [nameOn('2026-09-01').deliveryId])).toBeNull();
    expect(due(click, [], [nameOn('2026-09-01').deliveryId])).toBe('new 2026-09-02');
  });

  it('of another kind or teacher says nothing', () => {
    const others = [
      sampleDelivery({ ...nameOn(today, 'link'), state: 'Sent' }),
      sampleDelivery({ ...teacherMailName('page', today, 'm.chen@school.example'), state: 'Sent' }),
      sampleDelivery(),
    ];
    expect(due(click, others)).toBe('new 2026-09-02');
  });
});
