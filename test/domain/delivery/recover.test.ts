// What became of the mails of a run that was cut off, at every place of it.
import { batchSize } from '../../../src/application/digest-run/send-parcels';
import {
  type Journal,
  journalMails,
  readJournal,
  recover,
  writeJournal,
} from '../../../src/domain/delivery/recover';
import { type DeliveryState, deliveryStates } from '../../../src/domain/schema/tabs';
import { sampleDelivery } from '../caseload/sample-rows';

/** What one property of the script may hold (platform §2). */
const propertyBytes = 9 * 1024;

const deliveryIds = ['D0', 'D1', 'D2', 'D3'];
const mails = journalMails(deliveryIds);
const queued = deliveryIds.map((deliveryId) => sampleDelivery({ deliveryId, state: 'Queued' }));

const journalAt = (position: number, more: Partial<Journal> = {}): Journal => ({
  mails,
  position,
  refused: [],
  uncertain: [],
  ...more,
});

const statesAfter = (journal: Journal, ledger = queued) =>
  Object.fromEntries(recover(journal, ledger).map(({ row, state }) => [row.deliveryId, state]));

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

  it('keeps apart what the mail service refused', () => {
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
    expect(recover(journal, queued).map(({ detail }) => detail)).toEqual([
      'The mail service refused it; the run was cut off later.',
      'Google reported an error, and it may have arrived all the same.',
      '',
      'The run was cut off while this mail was going out. It may have arrived.',
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

describe('two mails whose IDs have the same hash', () => {
  const [one, other] = sameHash();
  const journal = journalAt(2, { mails: journalMails(['D0', one, 'D2', 'D3']) });
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

  it('do not make a mail of the queue a sent one when its like was settled before the cut', () => {
    const ledger = [row(one, 'Sent'), row(other, 'Queued')];
    expect(statesAfter(journal, ledger)).toEqual({ [other]: 'Uncertain' });
  });
});

/** Two delivery IDs that no journal tells apart; some ten thousand are enough to find them. */
function sameHash(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const deliveryId = `2026-08-17 ${number}-G1`;
    const [hash = ''] = journalMails([deliveryId]);
    const other = seen.get(hash);
    if (other !== undefined) return [other, deliveryId];
    seen.set(hash, deliveryId);
  }
}

describe('a journal', () => {
  it('reads as it was written', () => {
    const journal = journalAt(1, {
      mails: journalMails(['2026-08-31 "P1"', 'Ñ\n2']),
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
    const ids = Array.from({ length: batchSize }, (_, n) => `${'€'.repeat(length - 3)}${n}`);
    const places = ids.map((_, place) => place);
    const journal = { mails: journalMails(ids), position: batchSize - 1, refused: places };
    const written = writeJournal({ ...journal, uncertain: [] });
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
