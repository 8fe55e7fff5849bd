// What became of the mails of a run that was cut off, at every place of it.
import {
  type Journal,
  readJournal,
  recover,
  writeJournal,
} from '../../../src/domain/delivery/recover';
import { deliveryStates } from '../../../src/domain/schema/tabs';
import { sampleDelivery } from '../caseload/sample-rows';

const deliveryIds = ['D0', 'D1', 'D2', 'D3'];
const queued = deliveryIds.map((deliveryId) => sampleDelivery({ deliveryId, state: 'Queued' }));

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
      expect(statesAfter({ deliveryIds, position, refused: [] })).toEqual(states);
    },
  );

  it('beyond its end leaves nothing in doubt', () => {
    const states = statesAfter({ deliveryIds, position: 4, refused: [] });
    expect(new Set(Object.values(states))).toEqual(new Set(['Sent']));
    expect(Object.keys(states)).toHaveLength(4);
  });

  it('keeps apart what the mail service refused', () => {
    expect(statesAfter({ deliveryIds, position: 3, refused: [0, 2] })).toEqual({
      D0: 'Failed',
      D1: 'Sent',
      D2: 'Failed',
      D3: 'Uncertain',
    });
  });

  it('says of each why', () => {
    const details = recover({ deliveryIds, position: 2, refused: [0] }, queued).map(
      ({ detail }) => detail,
    );
    expect(details).toEqual([
      'The mail service refused it; the run was cut off later.',
      '',
      'The run was cut off while this mail was going out. It may have arrived.',
    ]);
  });

  it.each(deliveryStates.filter((state) => state !== 'Queued'))(
    'leaves rows alone that are %s already',
    (state) => {
      const ledger = queued.map((row) => (row.deliveryId === 'D1' ? { ...row, state } : row));
      expect(statesAfter({ deliveryIds, position: 1, refused: [] }, ledger)).toEqual({
        D0: 'Sent',
      });
    },
  );

  it('asks nothing of rows that are gone, or that it never had', () => {
    const ledger = [sampleDelivery({ deliveryId: 'D9', state: 'Queued' })];
    expect(statesAfter({ deliveryIds, position: 3, refused: [] }, ledger)).toEqual({});
  });
});

describe('a journal', () => {
  it('reads as it was written', () => {
    const journal = { deliveryIds: ['2026-08-31 "P1"', 'Ñ\n2'], position: 1, refused: [0] };
    expect(readJournal(writeJournal(journal))).toEqual(journal);
  });

  it.each([
    null,
    '',
    'null',
    '5',
    '[]',
    '{}',
    'no journal',
    '{"deliveryIds":["D0"],"position":0}',
    '{"deliveryIds":"D0","position":0,"refused":[]}',
    '{"deliveryIds":[1],"position":0,"refused":[]}',
    '{"deliveryIds":["D0"],"position":-1,"refused":[]}',
    '{"deliveryIds":["D0"],"position":"0","refused":[]}',
    '{"deliveryIds":["D0"],"position":0,"refused":["0"]}',
    '{"deliveryIds":["D0"],"position":0,"refused":[]',
  ])('%j is none', (written) => expect(readJournal(written)).toBeNull());
});
