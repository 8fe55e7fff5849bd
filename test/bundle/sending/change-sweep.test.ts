// Changes what a mail depends on, before every single call of a sending run. A batch goes by what its
// own reading found: whatever changed before that counts, and no mail mixes what was before with what
// came after.
import { batchSize } from '../../../src/application/digest-run/send-parcels';
import type { SentMail } from '../../../workbench/runtime/platform-state';
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { isFull, runs } from '../../support/effort';
import { audit } from './support/audit';
import { firstLines, owedMails, twoBatches } from './support/caseload-file';
import { familyMails, ledger, openSchool, rowOf, tickAt, typeInto } from './support/school';
import { sweep, traceOf } from './support/sweep';

const period = '2026-08-17/2026-08-30';
const run = '2026-08-19T16:30';
const nextRun = '2026-08-19T17:30';

interface Child {
  readonly studentId: string;
  readonly name: string;
  /** Texts of goals that families hear of. */
  readonly goals: readonly string[];
}

/** Somebody whose mail comes last in the run, and a child of another family. */
interface Case {
  readonly guardianId: string;
  readonly address: string;
  readonly child: Child;
  readonly other: Child;
}

const plain = (text: string): string => text.replace(/[\s>]+/g, ' ');

function childrenOf(desk: CaseloadDesk): readonly Child[] {
  const goals = desk.rows('Goals');
  return desk.rows('Students').map((row) => ({
    studentId: row['Student ID'] ?? '',
    name: row['First name'] ?? '',
    goals: goals
      .filter((goal) => goal['Student ID'] === row['Student ID'])
      .map(({ Goal = '' }) => plain(Goal).slice(0, 40)),
  }));
}

/** Whose mail it is, told by name and goals alone. */
const isAbout = (mail: SentMail, { name, goals }: Child): boolean =>
  mail.subject.includes(name) && goals.some((goal) => plain(mail.body).includes(goal));

const tellsGoals = (mail: SentMail, children: readonly Child[]): boolean =>
  children.some(({ goals }) => goals.some((goal) => plain(mail.body).includes(goal)));

interface Act {
  readonly change: (desk: CaseloadDesk, which: Case) => void;
  /** A mail that should not go out any more after the change. */
  readonly isWrong: (mail: SentMail, which: Case, children: readonly Child[]) => boolean;
  /** How many of the mails have gone out when the next run is over. */
  readonly inTheEnd: 'all' | 'fewer';
  /** What a person does after the run, so that what waits goes out. */
  readonly afterwards?: (desk: CaseloadDesk) => void;
}

const toChild: Act['isWrong'] = (mail, { child }) => isAbout(mail, child);
const toAddress: Act['isWrong'] = (mail, { address }) => mail.to === address;

const goalsOf = (desk: CaseloadDesk, { child }: Case): readonly string[] =>
  desk
    .rows('Goals')
    .filter((row) => row['Student ID'] === child.studentId)
    .map((row) => row['Goal ID'] ?? '');

const acts: Readonly<Record<string, Act>> = {
  'puts another child’s ID into the guardian’s row': {
    change: (desk, { guardianId, other }) =>
      typeInto(desk, 'Guardians', guardianId, 'Student ID', other.studentId),
    isWrong: (mail, { address, child }) => mail.to === address && isAbout(mail, child),
    inTheEnd: 'all',
  },
  'says that the student has exited': {
    change: (desk, { child }) => typeInto(desk, 'Students', child.studentId, 'Status', 'Exited'),
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'shares the goals with the family no more': {
    change: (desk, which) => {
      for (const goalId of goalsOf(desk, which))
        typeInto(desk, 'Goals', goalId, 'Share with family', 'no');
    },
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'discontinues the goals': {
    change: (desk, which) => {
      for (const goalId of goalsOf(desk, which))
        typeInto(desk, 'Goals', goalId, 'Status', 'Discontinued');
    },
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'deletes the student’s row': {
    change: (desk, { child }) =>
      desk.hands.deleteRows('Students', rowOf(desk, 'Students', child.studentId)),
    isWrong: toChild,
    inTheEnd: 'fewer',
  },
  'deletes the guardian’s row': {
    change: (desk, { guardianId }) =>
      desk.hands.deleteRows('Guardians', rowOf(desk, 'Guardians', guardianId)),
    isWrong: toAddress,
    inTheEnd: 'fewer',
  },
  'sets No contact': {
    change: (desk, { guardianId }) =>
      typeInto(desk, 'Guardians', guardianId, 'Contact', 'No contact'),
    isWrong: toAddress,
    inTheEnd: 'fewer',
  },
  'mends the address': {
    change: (desk, { guardianId }) =>
      typeInto(desk, 'Guardians', guardianId, 'E-mail', 'mended@families.example'),
    isWrong: toAddress,
    inTheEnd: 'all',
  },
  'pauses the digests in Settings': {
    change: (desk) => desk.setSetting('Digests', 'Paused'),
    isWrong: () => true,
    inTheEnd: 'all',
    afterwards: (desk) => desk.setSetting('Digests', 'On'),
  },
  'mistypes a setting': {
    change: (desk) => desk.setSetting('Weekday', 'Wendesday'),
    isWrong: () => true,
    inTheEnd: 'all',
    afterwards: (desk) => desk.setSetting('Weekday', 'Wednesday'),
  },
  'lets mails say nothing of the record': {
    change: (desk) => desk.setSetting('Content of mails', 'No record content'),
    isWrong: (mail, _, children) => tellsGoals(mail, children),
    inTheEnd: 'all',
  },
};

describe.each([
  ['one batch', firstLines(9), 11],
  ['two batches', twoBatches(), 70],
])('a run of %s', (_, csv, sampled) => {
  const start = openSchool({ csv });
  tickAt(start, '2026-08-18T18:30');
  const owed = owedMails(csv).length;
  const children = childrenOf(start);
  const rehearsal = start.copy();
  tickAt(rehearsal, run);
  const mails = familyMails(rehearsal);
  const trace = traceOf(start, run);
  const sends = trace('MailApp.sendEmail');
  const batches = Math.ceil(owed / batchSize);
  /** Calls that read the tabs for a batch: after them only the ledger's headers are looked up. */
  const readings = Array.from({ length: batches }, (__, batch) => {
    const first = sends[batch * batchSize] ?? 0;
    return (
      trace('Sheets.Spreadsheets.Values.batchGet')
        .filter((call) => call < first)
        .at(-2) ?? 0
    );
  });
  const which = lastCase(start, mails, children);

  it('is as long as that', () => {
    expect(mails).toHaveLength(owed);
    expect(readings).toHaveLength(batches);
    expect(new Set(readings).size).toBe(batches);
  });

  describe.each(Object.entries(acts))('in which somebody %s', (name, act) => {
    const begun = new Map<CaseloadDesk, number>();
    const offset = Object.keys(acts).indexOf(name);
    const every = runs(sampled, 1);

    it('goes, batch by batch, by what is true then', () => {
      const late: number[] = [];
      const result = sweep({
        start,
        when: run,
        fault: (desk) => ({
          kind: 'meanwhile',
          act: () => {
            begun.set(desk, familyMails(desk).length);
            act.change(desk, which);
          },
        }),
        takes: (call) =>
          (call + offset) % every === 0 ||
          // The last moment at which it counts, and the first at which it comes too late.
          [0, 1].includes(call - (readings.at(-1) ?? 0)),
        goOn: () => undefined,
        judge: (desk, call) => {
          const gone = familyMails(desk);
          const wrong = gone.flatMap((mail, index) => {
            if (index < (begun.get(desk) ?? 0) || !act.isWrong(mail, which, children)) return [];
            const reading = readings[Math.floor(index / batchSize)] ?? 0;
            if (call > reading) late.push(call);
            return call > reading ? [] : [`${mail.to} got ${mail.subject}`];
          });
          const flaws = [...wrong, ...untrueRows(desk, children)];
          act.afterwards?.(desk);
          tickAt(desk, nextRun);
          const found = audit(desk);
          const sent = familyMails(desk).length;
          return [
            ...flaws,
            ...found.duplicates,
            ...(found.uncertain === 0 ? [] : [`${found.uncertain} uncertain`]),
            ...untrueRows(desk, children),
            ...(ledger(desk, 'Queued').length === 0 ? [] : ['some mail is queued for ever']),
            ...(act.inTheEnd === 'all' && sent !== owed ? [`${sent} of ${owed} mails`] : []),
            ...(sent > owed ? [`${sent} mails, ${owed} owed`] : []),
          ];
        },
      });
      expect(result.flaws).toEqual([]);
      expect(result.points).toBeGreaterThan(isFull ? 30 : 3);
      // A sweep in which nothing ever comes too late would not have reached the mails.
      expect(late.length).toBeGreaterThan(0);
    });
  });
});

/** The last mail of the run, and a child that no mail of the last batch is about. */
function lastCase(
  desk: CaseloadDesk,
  mails: readonly SentMail[],
  children: readonly Child[],
): Case {
  const last = mails.at(-1);
  const guardian = desk.rows('Guardians').find((row) => row['E-mail']?.toLowerCase() === last?.to);
  const child = children.find(({ studentId }) => studentId === guardian?.['Student ID']);
  const other = children.find((each) => mails[0] && isAbout(mails[0], each));
  if (!last || !guardian || !child || !other) throw new Error('The run has no last mail.');
  return { guardianId: guardian['Guardian ID'] ?? '', address: last.to, child, other };
}

/** Mails that the ledger tells otherwise: another child, another address, or no row at all. */
function untrueRows(desk: CaseloadDesk, children: readonly Child[]): readonly string[] {
  const rows = ledger(desk, 'Sent').filter(({ Period }) => Period === period);
  return familyMails(desk).flatMap((mail) => {
    const about = children.filter((child) => isAbout(mail, child));
    const isTold = rows.some(
      (row) =>
        row['E-mail']?.toLowerCase() === mail.to &&
        // A mail without record content does not say whom it is about.
        (!tellsGoals(mail, children) ||
          about.some(({ studentId }) => row['Student ID'] === studentId)),
    );
    return isTold ? [] : [`the ledger knows nothing of ${mail.to}: ${mail.subject}`];
  });
}
