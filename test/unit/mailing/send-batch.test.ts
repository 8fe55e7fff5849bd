// One block of mails: its steps in order, and what is left when it stops at any of them.
import type { ComposeDigest } from '../../../src/digests/server/compose-digest';
import { journalHash, writeJournal } from '../../../src/mailing/domain/recover';
import type { ComposedBatch } from '../../../src/mailing/server/outgoing-mail';
import { recoverRun } from '../../../src/mailing/server/recover-run';
import { type BatchContext, sendBatch } from '../../../src/mailing/server/send-batch';
import { outgoingDigest } from '../../../src/mailing/server/send-digests';
import { failure } from '../../../src/rpc/result';
import { loadScheduleState } from '../../../src/schedule/server/schedule-state';
import type { Delivery } from '../../../src/schema/tabs';
import type { PropertyName } from '../../../src/store/ports';
import { teacherMailName } from '../../../src/teachers/domain/teacher-mail';
import { sampleDelivery } from '../caseload/sample-rows';
import { debtOf, startedAt, type World, type WorldOptions, worldOf } from './memory-services';

const compose: ComposeDigest = ({ guardian }) => ({
  mail: {
    to: guardian.email,
    replyTo: 'ortega@school.example',
    senderName: '',
    subject: 'Hello',
    text: 'Hello',
    html: 'Hello',
  },
  questionIds: ['Q1', 'Q2'],
});

interface SendOptions extends Partial<BatchContext> {
  readonly composeOne?: ComposeDigest;
  readonly translations?: ComposedBatch['translations'];
}

const sendTo = (
  { services }: Pick<World, 'services'>,
  dueDigests = [0, 1, 2].map((n) => debtOf(n)),
  { composeOne = compose, translations = [], ...context }: SendOptions = {},
) =>
  sendBatch(
    {
      mails: dueDigests.map((due) => outgoingDigest(due, composeOne, '2026-09-02')),
      translations,
    },
    {
      run: { services, deadline: Number.POSITIVE_INFINITY },
      holds: [],
      doubts: [],
      quota: 100,
      ...context,
    },
  );

const sentWell = {
  end: 'done',
  sent: 0,
  failed: 0,
  uncertain: 0,
  toRetry: false,
  blocked: [],
  unsettled: [],
};

const statesOf = ({ deliveries }: World) =>
  [...deliveries.values()].map(({ state, attempts }) => `${state} ${attempts}`);

const refuse = (address: string) => (mail: { readonly to: string }) => {
  if (mail.to === address) throw new Error(`Invalid email: ${mail.to}`);
};

class Crash extends Error {
  override readonly name = 'Crash';
}

describe('a batch against which nothing stands', () => {
  it('is queued in one write, sent mail by mail behind its journal, settled in one write', () => {
    const world = worldOf();
    expect(sendTo(world)).toEqual({ ...sentWell, sent: 3 });
    expect(world.events).toEqual([
      'write +deliveries +deliveries +deliveries',
      ...['journal 0', 'send p0@family.example'],
      ...['journal 1', 'send p1@family.example'],
      ...['journal 2', 'send p2@family.example'],
      'write deliveries guardians deliveries guardians deliveries guardians',
    ]);
    expect(world.deliveries.get('2026-08-31 P1')).toEqual<Delivery>({
      deliveryId: '2026-08-31 P1',
      period: '2026-08-31/2026-09-13',
      studentId: 'S1',
      guardianId: 'P1',
      email: 'p1@family.example',
      state: 'Sent',
      at: '2026-09-02T16:05:00-06:00',
      attempts: 1,
      detail: '',
      questionIds: ['Q1', 'Q2'],
    });
    expect([...world.lastDigests.values()]).toEqual(['2026-09-02', '2026-09-02', '2026-09-02']);
  });

  it('stands Queued in the ledger before the first mail goes out', () => {
    const seen: string[][] = [];
    const world: World = worldOf({ beforeSend: () => void seen.push(statesOf(world)) });
    sendTo(world);
    expect(seen).toEqual(Array(3).fill(['Queued 0', 'Queued 0', 'Queued 0']));
  });

  it('keeps new translations with the same write', () => {
    const world = worldOf();
    const fresh = { language: 'vi', original: 'Hello', translation: 'Xin chào', checked: false };
    sendTo(world, [debtOf(0)], { translations: [fresh] });
    expect(world.events[0]).toBe('write +deliveries +translations');
  });
});

describe('a mail that was tried before', () => {
  const before = sampleDelivery({
    deliveryId: 'older name',
    guardianId: 'P0',
    state: 'Failed',
    attempts: 1,
    detail: 'Invalid email',
  });

  it('keeps its row and its name, and counts on', () => {
    const world = worldOf({ deliveries: [before] });
    expect(sendTo(world, [debtOf(0, before)])).toMatchObject({ sent: 1, toRetry: false });
    expect([...world.deliveries.keys()]).toEqual(['older name']);
    expect(world.deliveries.get('older name')).toMatchObject({
      state: 'Sent',
      attempts: 2,
      detail: '',
      email: 'p0@family.example',
    });
  });

  it('stays in doubt where the new try is refused: the first may have arrived', () => {
    const uncertain = { ...before, state: 'Uncertain', detail: '' } as const;
    const world = worldOf({ deliveries: [uncertain], beforeSend: refuse('p0@family.example') });
    expect(sendTo(world, [debtOf(0, uncertain)])).toMatchObject({ failed: 0, uncertain: 1 });
    expect(world.deliveries.get('older name')).toMatchObject({
      state: 'Uncertain',
      detail: expect.stringContaining('An earlier try may have arrived.'),
    });
  });

  it('is not tried a third time', () => {
    const world = worldOf({ deliveries: [before], beforeSend: refuse('p0@family.example') });
    expect(sendTo(world, [debtOf(0, before)])).toMatchObject({ failed: 1, toRetry: false });
    expect(statesOf(world)).toEqual(['Failed 2']);
  });

  it('whose row somebody deleted meanwhile does not go out', () => {
    const world = worldOf();
    const result = sendTo(world, [debtOf(0, before), debtOf(1)]);
    expect(result).toEqual({ ...sentWell, sent: 1, toRetry: true });
    expect(world.sent.map(({ to }) => to)).toEqual(['p1@family.example']);
  });
});

describe('a batch in which something fails', () => {
  it('tells of a refused address why, and sends the others', () => {
    const world = worldOf({ beforeSend: refuse('p1@family.example') });
    expect(sendTo(world)).toEqual({ ...sentWell, sent: 2, failed: 1, toRetry: true });
    expect(statesOf(world)).toEqual(['Sent 1', 'Failed 1', 'Sent 1']);
    expect(world.deliveries.get('2026-08-31 P1')?.detail).toBe('Invalid email: p1@family.example');
    expect(world.lastDigests.has('P1')).toBe(false);
  });

  it('tells of a mail that could not be written, and sends the others', () => {
    const world = worldOf();
    const result = sendTo(world, undefined, {
      composeOne: (due) => {
        if (due.guardian.guardianId === 'P0') throw new Error('no words');
        return compose(due);
      },
    });
    expect(result).toEqual({ ...sentWell, sent: 2, failed: 1, toRetry: true });
    expect(world.deliveries.get('2026-08-31 P0')).toMatchObject({
      state: 'Failed',
      detail: 'The mail could not be written: no words',
      attempts: 1,
      questionIds: [],
    });
  });

  it('tells what was thrown even where it is no error', () => {
    const world = worldOf({
      beforeSend: () => {
        throw 'quota text';
      },
    });
    sendTo(world, [debtOf(0)]);
    expect(world.deliveries.get('2026-08-31 P0')?.detail).toBe('quota text');
  });

  it('leaves a mail in doubt that Google has counted, although it reported an error', () => {
    let left = 100;
    const world = worldOf({
      beforeSend: (mail) => {
        left -= 1;
        refuse('p1@family.example')(mail);
      },
      remainingMails: () => left,
    });
    expect(sendTo(world)).toEqual({ ...sentWell, sent: 2, uncertain: 1 });
    expect(statesOf(world)).toEqual(['Sent 1', 'Uncertain 1', 'Sent 1']);
    expect(world.deliveries.get('2026-08-31 P1')?.detail).toContain('Invalid email');
    expect(loadScheduleState(world.services.properties).toReport).toBe(true);
  });

  it('goes by the counter of the last error, not by that of the beginning', () => {
    // Somebody else has used ten of the day's mails; then an address is refused, and another.
    const world = worldOf({
      beforeSend: (mail) => {
        for (const n of [0, 1]) refuse(`p${n}@family.example`)(mail);
      },
      remainingMails: () => 90,
    });
    expect(sendTo(world)).toMatchObject({ sent: 1, failed: 1, uncertain: 1 });
    expect(statesOf(world)).toEqual(['Uncertain 1', 'Failed 1', 'Sent 1']);
  });

  it('stops where the quota is used up: that mail may have been the last one of it', () => {
    const world = worldOf({ beforeSend: refuse('p1@family.example'), remainingMails: () => 0 });
    expect(sendTo(world)).toEqual({ ...sentWell, end: 'quota', sent: 1, uncertain: 1 });
    expect(statesOf(world)).toEqual(['Sent 1', 'Uncertain 1', 'Queued 0']);
  });

  it('stops where the quota was used up before; the rest stays queued, untried', () => {
    const world = worldOf({ beforeSend: refuse('p0@family.example'), remainingMails: () => 0 });
    expect(sendTo(world, undefined, { quota: 0 })).toEqual({ ...sentWell, end: 'quota' });
    expect(statesOf(world)).toEqual(['Queued 0', 'Queued 0', 'Queued 0']);
  });

  it('says which rows of the ledger somebody has to mend', () => {
    const before = sampleDelivery({ deliveryId: 'D1', guardianId: 'P1', state: 'Queued' });
    const world = worldOf({ deliveries: [before], formulaIn: 'D1' });
    const result = sendTo(world, [debtOf(0), debtOf(1, before)]);
    expect(result).toMatchObject({ sent: 1, toRetry: true });
    expect(result.blocked).toEqual([
      failure('delivery blocked', 'p1@family.example', 'D1', 'State', 'formula'),
    ]);
  });

  it('keeps a mail in doubt whose row cannot be settled, or could not in an earlier run', () => {
    const doubts = [journalHash('2026-08-31 P2')];
    const world = worldOf({ beforeSend: () => world.spoil('2026-08-31 P0') });
    expect(sendTo(world, undefined, { doubts })).toMatchObject({
      sent: 2,
      unsettled: [journalHash('2026-08-31 P0')],
    });
    expect(world.sent.map(({ to }) => to)).toEqual(['p0@family.example', 'p1@family.example']);
    expect(JSON.parse(world.journal() ?? '')).toMatchObject({ position: 1, doubts });
  });

  it('stops when the time is up; the rest stays queued', () => {
    const world = worldOf();
    const now = () => startedAt + 1000 * world.sent.length;
    const services = { ...world.services, clock: { ...world.services.clock, now } };
    const result = sendTo(world, undefined, { run: { services, deadline: startedAt + 2000 } });
    expect(result).toEqual({ ...sentWell, end: 'time', sent: 2 });
    expect(statesOf(world)).toEqual(['Sent 1', 'Sent 1', 'Queued 0']);
  });

  it('without a mail writes nothing into the journal', () => {
    const world = worldOf();
    expect(sendTo(world, [])).toEqual({ ...sentWell });
    expect(world.journal()).toBeNull();
  });
});

describe('a batch cut off', () => {
  const crashIn = (options: WorldOptions) => {
    const world = worldOf(options);
    expect(() => sendTo(world)).toThrow(Crash);
    return world;
  };
  const crash = (): never => {
    throw new Crash();
  };

  it('before it is queued leaves nothing behind', () => {
    const world = crashIn({ beforeWrite: () => crash() });
    expect([world.sent.length, world.deliveries.size, world.journal()]).toEqual([0, 0, null]);
  });

  it('before it is settled is told apart by its journal', () => {
    const world = crashIn({ beforeWrite: (writes) => (writes === 1 ? crash() : undefined) });
    recoverRun(world.services);
    expect(statesOf(world)).toEqual(['Sent 1', 'Sent 1', 'Uncertain 1']);
    expect([...world.lastDigests.keys()]).toEqual(['P0', 'P1']);
    // By the day on which they went out, not by that of the recovery.
    const sentOn = [...world.deliveries.values()].map(({ at }) => at?.slice(0, 10));
    expect(sentOn).toContain(world.lastDigests.get('P0'));
    expect(world.journal()).toBeNull();
  });

  it('of mails to teachers touches no guardian', () => {
    const names = ['a@s.example', 'b@s.example'].map((email) =>
      teacherMailName('page', '2026-08-31', email),
    );
    const world = worldOf({
      deliveries: names.map((name) => sampleDelivery({ ...name, state: 'Queued', attempts: 0 })),
    });
    const mails = names.map(({ deliveryId }) => journalHash(deliveryId));
    const journal = writeJournal({ mails, position: 1, refused: [], uncertain: [], doubts: [] });
    world.services.properties.write('journal', journal);
    recoverRun(world.services);
    expect(statesOf(world)).toEqual(['Sent 1', 'Uncertain 1']);
    expect(world.lastDigests.size).toBe(0);
  });

  it('after a mail that Google has counted in spite of an error, keeps that one in doubt', () => {
    let left = 100;
    const world = crashIn({
      beforeSend: (mail) => {
        left -= 1;
        refuse('p0@family.example')(mail);
      },
      remainingMails: () => left,
      beforeWrite: (writes) => (writes === 1 ? crash() : undefined),
    });
    recoverRun(world.services);
    expect(statesOf(world)).toEqual(['Uncertain 1', 'Sent 1', 'Uncertain 1']);
  });

  it('with a refused mail before, keeps that one apart', () => {
    const world = crashIn({
      beforeSend: refuse('p0@family.example'),
      beforeWrite: (writes) => (writes === 1 ? crash() : undefined),
    });
    recoverRun(world.services);
    expect(statesOf(world)).toEqual(['Failed 1', 'Sent 1', 'Uncertain 1']);
  });

  it.each([0, 1, 2])('while the journal of mail %d is written: sends no mail twice', (cut) => {
    const world = worldOf();
    const { properties } = world.services;
    const services = {
      ...world.services,
      properties: {
        ...properties,
        write: (name: PropertyName, text: string) =>
          JSON.parse(text).position === cut ? crash() : properties.write(name, text),
      },
    };
    expect(() => sendTo({ ...world, services })).toThrow(Crash);
    recoverRun(world.services);
    const states = ['Queued 0', 'Queued 0', 'Queued 0'].map((state, place) =>
      place < cut ? 'Sent 1' : state,
    );
    expect(statesOf(world)).toEqual(states);
    expect(world.sent).toHaveLength(cut);
  });

  it('when nobody can say what is left of the quota, leaves that mail in doubt', () => {
    const world = worldOf({ beforeSend: refuse('p1@family.example'), remainingMails: crash });
    expect(() => sendTo(world)).toThrow(Crash);
    expect(statesOf(world)).toEqual(['Sent 1', 'Queued 0', 'Queued 0']);
    recoverRun(world.services);
    expect(statesOf(world)).toEqual(['Sent 1', 'Uncertain 1', 'Queued 0']);
  });
});
