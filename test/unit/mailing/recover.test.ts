// What became of the emails of a run that was cut off, at every place of it.

import {
  journalHash,
  readJournal,
  recover,
  type SendJournal,
  writeJournal,
} from '../../../src/mailing/domain/recover';
import { largestBatch } from '../../../src/mailing/server/send-queue';
import { type DeliveryState, deliveryStates } from '../../../src/schema/choices';
import { sampleDelivery } from '../caseload/sample-rows';

/** What one property of the script may hold (platform §2). */
const propertyBytes = 9 * 1024;

const deliveryIds = ['D0', 'D1', 'D2', 'D3'];
const mails = deliveryIds.map(journalHash);
const queued = deliveryIds.map((deliveryId) => sampleDelivery({ deliveryId, state: 'Queued' }));

const journalAt = (position: number, more: Partial<SendJournal> = {}): SendJournal => ({
  mails,
  position,
  refused: [],
  uncertain: [],
  doubts: [],
  ...more,
});

const statesAfter = (journal: SendJournal, ledger = queued) =>
  Object.fromEntries(
    recover(journal, { rows: ledger, unread: [] }).recovered.map(({ row, state }) => [
      row.deliveryId,
      state,
    ]),
  );

describe('a run cut off', () => {
  it.each([
    [0, { D0: 'Uncertain' }],
    [1, { D0: 'Sent', D1: 'Uncertain' }],
    [2, { D0: 'Sent', D1: 'Sent', D2: 'Uncertain' }],
    [3, { D0: 'Sent', D1: 'Sent', D2: 'Sent', D3: 'Uncertain' }],
  ])(
    'at place %d leaves one mail in doubt, those before sent, those after queued',
    (position, states) => {
      expect(statesAfter(journalAt(position))).toEqual(states);
    },
  );

  it('beyond its end leaves nothing in doubt', () => {
    const states = statesAfter(journalAt(4));
    expect(new Set(Object.values(states))).toEqual(new Set(['Sent']));
    expect(Object.keys(states)).toHaveLength(4);
  });

  it('keeps apart what Google refused', () => {
    expect(statesAfter(journalAt(3, { refused: [0, 2] }))).toEqual({
      D0: 'Failed',
      D1: 'Sent',
      D2: 'Failed',
      D3: 'Uncertain',
    });
  });

  it('keeps apart what may have gone out in spite of an error', () => {
    expect(statesAfter(journalAt(3, { refused: [0], uncertain: [1] }))).toEqual({
      D0: 'Failed',
      D1: 'Uncertain',
      D2: 'Sent',
      D3: 'Uncertain',
    });
  });

  it('says of each why', () => {
    const journal = journalAt(3, { refused: [0], uncertain: [1] });
    const { recovered } = recover(journal, { rows: queued, unread: [] });
    expect(recovered.map(({ detail }) => detail)).toEqual([
      'Google refused it; the run was cut off later.',
      'Google reported an error, and it may have arrived all the same.',
      '',
      'The run was cut off while this email was going out. It may have arrived.',
    ]);
  });

  it.each(deliveryStates.filter((state) => state !== 'Queued'))(
    'leaves rows alone that are %s already',
    (state) => {
      const ledger = queued.map((row) => (row.deliveryId === 'D1' ? { ...row, state } : row));
      expect(statesAfter(journalAt(1), ledger)).toEqual({
        D0: 'Sent',
      });
    },
  );

  it('asks nothing of rows that are gone, or that it never had', () => {
    const ledger = [sampleDelivery({ deliveryId: 'D9', state: 'Queued' })];
    expect(statesAfter(journalAt(3), ledger)).toEqual({});
  });
});

describe('a row that cannot be read when a run that was cut off is recovered', () => {
  const { recovered, doubts } = recover(journalAt(2), {
    rows: queued.filter(({ deliveryId }) => deliveryId !== 'D1'),
    unread: [{ deliveryId: 'D1', state: 'Queued' }],
  });

  it('leaves its email in doubt, and keeps nobody else there', () => {
    expect(recovered.map(({ row, state }) => `${row.deliveryId} ${state}`)).toEqual([
      'D0 Sent',
      'D2 Uncertain',
    ]);
    expect(doubts).toEqual([journalHash('D1')]);
  });

  it('is settled as uncertain, once it can be read and still says Queued', () => {
    const later = { rows: queued, unread: [] };
    expect(recover(journalAt(0, { mails: [], doubts }), later)).toEqual({
      recovered: [expect.objectContaining({ row: queued[1], state: 'Uncertain' })],
      doubts: [],
    });
  });

  it.each([
    ['says that it is settled', { deliveryId: 'D1', state: 'Sent' }, []],
    ['does not say its state', { deliveryId: 'D1' }, ['D1']],
    ['does not say whose it is', { state: 'Queued' }, ['D1']],
    ['is that of another mail', { deliveryId: 'D9', state: 'Queued' }, []],
  ] as const)('that %s', (_, row, inDoubt) => {
    const rows = queued.filter(({ deliveryId }) => deliveryId !== 'D1');
    const { doubts: open } = recover(journalAt(2), { rows, unread: [row] });
    expect(open).toEqual(inDoubt.map(journalHash));
  });
});

describe('two emails whose IDs have the same hash', () => {
  const [one, other] = sameHash();
  const journal = journalAt(2, { mails: ['D0', one, 'D2', 'D3'].map(journalHash) });
  const row = (deliveryId: string, state: DeliveryState) => sampleDelivery({ deliveryId, state });

  it('are both in doubt while both are Queued: neither is lost', () => {
    const ledger = [...queued, row(one, 'Queued'), row(other, 'Queued')];
    expect(statesAfter(journal, ledger)).toEqual({
      D0: 'Sent',
      [one]: 'Uncertain',
      [other]: 'Uncertain',
      D2: 'Uncertain',
    });
  });

  it('do not make an email of the queue a sent one when its like was settled before the cut', () => {
    const ledger = [row(one, 'Sent'), row(other, 'Queued')];
    expect(statesAfter(journal, ledger)).toEqual({ [other]: 'Uncertain' });
  });
});

/** Two delivery IDs that no journal tells apart; some ten thousand are enough to find them. */
function sameHash(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const deliveryId = `2026-08-17 ${number}-G1`;
    const hash = journalHash(deliveryId);
    const other = seen.get(hash);
    if (other !== undefined) return [other, deliveryId];
    seen.set(hash, deliveryId);
  }
}

describe('a journal', () => {
  it('reads as it was written', () => {
    const journal = journalAt(1, {
      mails: ['2026-08-31 "P1"', 'Ñ\n2'].map(journalHash),
      refused: [0],
      uncertain: [1],
    });
    expect(readJournal(writeJournal(journal))).toEqual(journal);
  });

  it('of an earlier version, with the IDs themselves, reads the same', () => {
    const earlier = JSON.stringify({ deliveryIds, position: 2, refused: [0] });
    expect(readJournal(earlier)).toEqual(journalAt(2, { refused: [0] }));
  });

  it.each([12, 100, 50_000])('of a full batch is a tenth of a property: IDs of %d', (length) => {
    const ids = Array.from({ length: largestBatch }, (_, n) => `${'€'.repeat(length - 3)}${n}`);
    const places = ids.map((_, place) => place);
    const journal = { mails: ids.map(journalHash), position: largestBatch - 1, refused: places };
    const written = writeJournal({ ...journal, uncertain: [], doubts: [] });
    expect(Buffer.byteLength(written)).toBeLessThan(propertyBytes / 9);
  });

  it.each([
    null,
    '',
    'null',
    '5',
    '[]',
    '{}',
    'no journal',
    '{"position":0,"refused":[]}',
    '{"mails":["1z"],"position":0}',
    '{"mails":"1z","position":0,"refused":[]}',
    '{"mails":[1],"position":0,"refused":[]}',
    '{"mails":["1z"],"position":-1,"refused":[]}',
    '{"mails":["1z"],"position":"0","refused":[]}',
    '{"mails":["1z"],"position":0,"refused":["0"]}',
    '{"mails":["1z"],"position":0,"refused":[],"uncertain":["0"]}',
    '{"mails":["1z"],"position":0,"refused":[]',
    '{"deliveryIds":["D0"],"position":0}',
    '{"deliveryIds":"D0","position":0,"refused":[]}',
    '{"deliveryIds":[1],"position":0,"refused":[]}',
  ])('%j is none', (written) => expect(readJournal(written)).toBeNull());
});
