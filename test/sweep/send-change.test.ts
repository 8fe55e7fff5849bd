// Changes what an email depends on, before every single call of a sending run. A batch goes by what
// its own reading found: whatever changed before that counts, and no email mixes what was before
// with what came after.

import type { SentMail } from '../../emulator/runtime/platform-state';
import { batchSize } from '../../src/mailing/server/send-queue';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { audit } from '../bundle/sending/support/audit';
import {
  familyMails,
  ledger,
  openCaseload,
  rowOf,
  tickAt,
  typeInto,
} from '../bundle/support/addon';
import { dueMails, firstLines, twoBatches } from '../bundle/support/example-caseload';
import { callsOf, reachesGrid, sweepFaults } from '../support/sweep';
import { enough } from '../support/sweep-notes';

const period = '2026-08-17/2026-08-30';
const run = '2026-08-19T16:30';
const nextRun = '2026-08-19T17:30';

interface Child {
  readonly studentId: string;
  readonly name: string;
  /** Texts of goals that families hear of. */
  readonly goals: readonly string[];
}

/** Somebody whose email comes last in the run, and a child of another family. */
interface Case {
  readonly guardianId: string;
  readonly address: string;
  readonly child: Child;
  readonly other: Child;
}

const plain = (text: string): string => text.replace(/[\s>]+/g, ' ');

function childrenOf(addon: AddonHarness): readonly Child[] {
  const goals = addon.rows('Goals');
  return addon.rows('Students').map((row) => ({
    studentId: row['Student ID'] ?? '',
    name: row['First name'] ?? '',
    goals: goals
      .filter((goal) => goal['Student ID'] === row['Student ID'])
      .map(({ Goal = '' }) => plain(Goal).slice(0, 40)),
  }));
}

/** Whose email it is, told by name and goals alone. */
const isAbout = (mail: SentMail, { name, goals }: Child): boolean =>
  mail.subject.includes(name) && goals.some((goal) => plain(mail.body).includes(goal));

const tellsGoals = (mail: SentMail, children: readonly Child[]): boolean =>
  children.some(({ goals }) => goals.some((goal) => plain(mail.body).includes(goal)));

interface Change {
  readonly make: (addon: AddonHarness, which: Case) => void;
  /** An email that should not go out any more after the change. */
  readonly isWrong: (mail: SentMail, which: Case, children: readonly Child[]) => boolean;
  /** How many of the emails have gone out when the next run is over. */
  readonly inTheEnd: 'all' | 'fewer';
  /** What a person does after the run, so that what waits goes out. */
  readonly afterwards?: (addon: AddonHarness) => void;
}

const toChild: Change['isWrong'] = (mail, { child }) => isAbout(mail, child);
const toAddress: Change['isWrong'] = (mail, { address }) => mail.to === address;

const goalsOf = (addon: AddonHarness, { child }: Case): readonly string[] =>
  addon
    .rows('Goals')
    .filter((row) => row['Student ID'] === child.studentId)
    .map((row) => row['Goal ID'] ?? '');

const changes: Readonly<Record<string, Change>> = {
  'puts another child’s ID into the guardian’s row': {
    make: (addon, { guardianId, other }) =>
      typeInto(addon, 'Guardians', guardianId, 'Student ID', other.studentId),
    isWrong: (mail, { address, child }) => mail.to === address && isAbout(mail, child),
    // Its own ID still names the first child, so that nobody knows whose guardian it is.
    inTheEnd: 'fewer',
  },
  'says that the student has exited': {
    make: (addon, { child }) => typeInto(addon, 'Students', child.studentId, 'Status', 'Exited'),
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'shares the goals with the family no more': {
    make: (addon, which) => {
      for (const goalId of goalsOf(addon, which))
        typeInto(addon, 'Goals', goalId, 'Share with family', 'no');
    },
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'discontinues the goals': {
    make: (addon, which) => {
      for (const goalId of goalsOf(addon, which))
        typeInto(addon, 'Goals', goalId, 'Status', 'Discontinued');
    },
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'deletes the student’s row': {
    make: (addon, { child }) =>
      addon.user.deleteRows('Students', rowOf(addon, 'Students', child.studentId)),
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'deletes the guardian’s row': {
    make: (addon, { guardianId }) =>
      addon.user.deleteRows('Guardians', rowOf(addon, 'Guardians', guardianId)),
    isWrong: toAddress,
    inTheEnd: 'fewer',
  },
  'sets No contact': {
    make: (addon, { guardianId }) =>
      typeInto(addon, 'Guardians', guardianId, 'Contact', 'No contact'),
    isWrong: toAddress,
    inTheEnd: 'fewer',
  },
  'mends the address': {
    make: (addon, { guardianId }) =>
      typeInto(addon, 'Guardians', guardianId, 'E-mail', 'mended@families.example'),
    isWrong: toAddress,
    inTheEnd: 'all',
  },
  'pauses the digests in Settings': {
    make: (addon) => addon.setSetting('Digests', 'Paused'),
    isWrong: () => true,
    // What an hour has found paused has passed, also when digests are on again.
    inTheEnd: 'fewer',
    afterwards: (addon) => addon.setSetting('Digests', 'On'),
  },
  'mistypes a setting': {
    make: (addon) => addon.setSetting('Weekday', 'Wendesday'),
    isWrong: () => true,
    inTheEnd: 'all',
    afterwards: (addon) => addon.setSetting('Weekday', 'Wednesday'),
  },
  'lets mails say nothing of the record': {
    make: (addon) => addon.setSetting('Content of mails', 'No record content'),
    isWrong: (mail, _, children) => tellsGoals(mail, children),
    inTheEnd: 'all',
  },
};

describe.each([
  ['one batch', firstLines(9)],
  ['two batches', twoBatches()],
])('a run of %s', (_, csv) => {
  const start = openCaseload({ csv });
  tickAt(start, '2026-08-18T18:30');
  const due = dueMails(csv).length;
  const children = childrenOf(start);
  const rehearsal = start.copy();
  const act = (addon: AddonHarness) => tickAt(addon, run);
  act(rehearsal);
  const mails = familyMails(rehearsal);
  const calls = callsOf(start, act);
  const numbersOf = (method: string): readonly number[] =>
    calls.flatMap((call, index) => (call.method === method ? [index + 1] : []));
  const sends = numbersOf('MailApp.sendEmail');
  const batches = Math.ceil(due / batchSize);
  /** Calls that read the tabs for a batch: after them only the ledger's headers are looked up. */
  const readings = Array.from({ length: batches }, (__, batch) => {
    const first = sends[batch * batchSize] ?? 0;
    return (
      numbersOf('Sheets.Spreadsheets.Values.batchGet')
        .filter((call) => call < first)
        .at(-2) ?? 0
    );
  });
  const which = lastCase(start, mails, children);

  it('is as long as that', () => {
    expect(mails).toHaveLength(due);
    expect(readings).toHaveLength(batches);
    expect(new Set(readings).size).toBe(batches);
  });

  /** The batches before the last are swept where they are the last. */
  const first = sends.at((batches - 1) * batchSize - 1) ?? 0;

  describe.each(Object.entries(changes))('in which somebody %s', (__, change) => {
    const begun = new Map<AddonHarness, number>();

    it('goes, batch by batch, by what is true then', () => {
      const late: number[] = [];
      const result = sweepFaults({
        start,
        act,
        fault: (addon) => ({
          kind: 'interleave',
          act: () => {
            begun.set(addon, familyMails(addon).length);
            change.make(addon, which);
          },
        }),
        takes: (call, traits) => reachesGrid(call, traits) && (batches === 1 || call > first),
        most: enough(6),
        check: (addon, call) => {
          const gone = familyMails(addon);
          const wrong = gone.flatMap((mail, index) => {
            if (index < (begun.get(addon) ?? 0) || !change.isWrong(mail, which, children))
              return [];
            const reading = readings[Math.floor(index / batchSize)] ?? 0;
            if (call > reading) late.push(call);
            return call > reading ? [] : [`${mail.to} got ${mail.subject}`];
          });
          return [...wrong, ...untrueRows(addon, children)];
        },
        goOn: (addon) => {
          change.afterwards?.(addon);
          tickAt(addon, nextRun);
        },
        judge: (addon) => {
          const found = audit(addon);
          const sent = familyMails(addon).length;
          return [
            ...found.duplicates,
            ...(found.uncertain === 0 ? [] : [`${found.uncertain} uncertain`]),
            ...untrueRows(addon, children),
            ...(ledger(addon, 'Queued').length === 0 ? [] : ['some mail is queued for ever']),
            ...(change.inTheEnd === 'all' && sent !== due ? [`${sent} of ${due} mails`] : []),
            ...(sent > due ? [`${sent} mails, ${due} due`] : []),
          ];
        },
      });
      expect(result.flaws).toEqual([]);
      expect(result.points).toBeGreaterThan(3);
      // A sweep in which nothing ever comes too late would not have reached the emails.
      expect(late.length).toBeGreaterThan(0);
    });
  });
});

/** The last email of the run, and a child that no email of the last batch is about. */
function lastCase(
  addon: AddonHarness,
  mails: readonly SentMail[],
  children: readonly Child[],
): Case {
  const last = mails.at(-1);
  const guardian = addon.rows('Guardians').find((row) => row['E-mail']?.toLowerCase() === last?.to);
  const child = children.find(({ studentId }) => studentId === guardian?.['Student ID']);
  const other = children.find((each) => mails[0] && isAbout(mails[0], each));
  if (!last || !guardian || !child || !other) throw new Error('The run has no last mail.');
  return { guardianId: guardian['Guardian ID'] ?? '', address: last.to, child, other };
}

/** Emails that the ledger tells otherwise: another child, another address, or no row at all. */
function untrueRows(addon: AddonHarness, children: readonly Child[]): readonly string[] {
  const rows = ledger(addon, 'Sent').filter(({ Period }) => Period === period);
  return familyMails(addon).flatMap((mail) => {
    const about = children.filter((child) => isAbout(mail, child));
    const isTold = rows.some(
      (row) =>
        row['E-mail']?.toLowerCase() === mail.to &&
        // An email without record content does not say whom it is about.
        (!tellsGoals(mail, children) ||
          about.some(({ studentId }) => row['Student ID'] === studentId)),
    );
    return isTold ? [] : [`the ledger knows nothing of ${mail.to}: ${mail.subject}`];
  });
}
