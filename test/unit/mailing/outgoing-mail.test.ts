// An email that could not be written: what the ledger says of it, and that it stops no other one.
import { ledgerWrites } from '../../../src/mailing/server/ledger-writes';
import { type OutgoingMail, tryCompose } from '../../../src/mailing/server/outgoing-mail';
import { settlingChanges, unwrittenOutcomes } from '../../../src/mailing/server/send-batch';

const at = '2026-09-02T16:05:00-06:00';

const failing = (thrown: unknown) =>
  tryCompose(() => {
    throw thrown;
  });

const mailOf = (guardianId: string, content: OutgoingMail['content']): OutgoingMail => ({
  ledgerKey: {
    deliveryId: `2026-08-31 ${guardianId}`,
    period: '2026-08-31/2026-09-13',
    studentId: 'S1',
    guardianId,
    email: `${guardianId}@family.example`,
  },
  ledgerRow: null,
  content,
  onSent: [{ tab: 'guardians', id: guardianId, values: { lastDigest: '2026-09-02' } }],
});

const written: OutgoingMail['content'] = {
  mail: { to: 'p2@family.example', replyTo: '', senderName: '', subject: '', text: '', html: '' },
  questionIds: ['Q1', 'Q2'],
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

  it('has failed, and the others have not', () => {
    expect(settlingChanges(unwrittenOutcomes(mails), at)).toEqual([
      {
        tab: 'deliveries',
        id: '2026-08-31 P1',
        values: {
          state: 'Failed',
          detail: 'The email could not be written: no words',
          attempts: 1,
          at,
        },
        inEveryRow: true,
      },
    ]);
  });
});
