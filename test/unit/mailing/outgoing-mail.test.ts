// An email that could not be written: what the ledger says of it, and that it stops no other one.
import { ledgerWrites } from '../../../src/mailing/server/ledger-writes';
import { type OutgoingMail, tryCompose } from '../../../src/mailing/server/outgoing-mail';
import { sendBatch } from '../../../src/mailing/server/send-batch';
import type { Delivery } from '../../../src/schema/tabs';
import type { Change, PropertyName } from '../../../src/store/ports';
import { loadScheduleState } from '../../../src/store/schedule-state';
import { partialServices } from '../../support/partial-services';
import { sampleDelivery } from '../caseload/sample-rows';

const at = '2026-09-02T16:05:00-06:00';

const failing = (thrown: unknown) =>
  tryCompose(() => {
    throw thrown;
  });

const mailOf = (
  guardianId: string,
  content: OutgoingMail['content'],
  ledgerRow: Delivery | null = null,
): OutgoingMail => ({
  ledgerKey: {
    deliveryId: `2026-08-31 ${guardianId}`,
    period: '2026-08-31/2026-09-13',
    studentId: 'S1',
    guardianId,
    email: `${guardianId}@family.example`,
  },
  ledgerRow,
  content,
  onSent: [{ tab: 'guardians', id: guardianId, values: { lastDigest: '2026-09-02' } }],
});

const written: OutgoingMail['content'] = {
  mail: { to: 'p2@family.example', replyTo: '', senderName: '', subject: '', text: '', html: '' },
  questionIds: ['Q1', 'Q2'],
  form: 'Plan',
  told: [],
};

const mails = [mailOf('P1', failing(new Error('no words'))), mailOf('P2', written)];

describe('an email that throws while it is written', () => {
  it.each([
    [new Error('no words'), 'no words'],
    ['quota text', 'quota text'],
  ])('is one with a problem, whatever is thrown', (thrown, words) =>
    expect(failing(thrown)).toEqual({ problem: `The email could not be written: ${words}` }),
  );

  it('is queued without questions, beside the others', () => {
    const { rows } = ledgerWrites(mails, [], at);
    expect(
      rows.map(({ guardianId, state, questionIds }) => [guardianId, state, questionIds]),
    ).toEqual([
      ['P1', 'Queued', []],
      ['P2', 'Queued', ['Q1', 'Q2']],
    ]);
  });
});

/** Sends them as one batch, to a service that takes every email. */
function sent(batch: readonly OutgoingMail[]) {
  const properties = new Map<PropertyName, string>();
  const written: Change[] = [];
  const mailed: string[] = [];
  const services = partialServices({
    clock: { now: () => Date.parse(at) },
    identity: { zone: () => 'America/Denver' },
    mailer: { send: ({ to }) => mailed.push(to), remaining: () => 100 },
    properties: {
      read: (name) => properties.get(name) ?? null,
      write: (name, text) => properties.set(name, text),
    },
    store: {
      writeRows: (_, changes) => {
        written.push(...changes);
        return [];
      },
    },
  });
  const result = sendBatch(
    { mails: batch, appends: [], changes: [] },
    { run: { services, deadline: Date.parse(at) + 60_000 }, holds: [], doubts: [], quota: 100 },
  );
  const settled = written.filter(({ values }) => 'state' in values && values.state !== 'Queued');
  const { toReport } = loadScheduleState(services.properties);
  return { mailed, settled, result, toReport };
}

describe('a batch with an email that could not be written', () => {
  const problem = failing(new Error('no words'));
  const settledAs = (guardianId: string, state: string, attempts: number, detail: string) => ({
    tab: 'deliveries',
    id: `2026-08-31 ${guardianId}`,
    values: { state, detail, attempts, at },
    inEveryRow: true,
  });

  it('says of that one that it has failed, and sends the others', () => {
    const { mailed, settled, result } = sent(mails);
    expect(mailed).toEqual(['p2@family.example']);
    expect(settled).toEqual([
      settledAs('P1', 'Failed', 1, 'The email could not be written: no words'),
      settledAs('P2', 'Sent', 1, ''),
    ]);
    expect(result).toMatchObject({ end: 'done', sent: 1, failed: 1, uncertain: 0 });
  });

  it('is tried once more before anybody is troubled with it', () => {
    const first = sent(mails);
    expect([first.result.toRetry, first.toReport]).toEqual([true, false]);
    const failed = sampleDelivery({ state: 'Failed', attempts: 1 });
    const second = sent([mailOf('P1', problem, failed)]);
    expect([second.result.toRetry, second.toReport]).toEqual([false, true]);
    expect(second.settled).toEqual([
      settledAs('P1', 'Failed', 2, 'The email could not be written: no words'),
    ]);
  });

  it('keeps the doubt of an earlier try, and reports it', () => {
    const doubted = sampleDelivery({ state: 'Uncertain', attempts: 1 });
    const { settled, result, toReport } = sent([mailOf('P1', problem, doubted)]);
    const detail = 'An earlier try may have arrived. The email could not be written: no words';
    expect(settled).toEqual([settledAs('P1', 'Uncertain', 2, detail)]);
    expect([result.uncertain, result.toRetry, toReport]).toEqual([1, false, true]);
  });
});
