// A school year as it is lived: a small school whose clock runs, with families, students and teachers who
// read and answer by the links of their emails, and now and then something that goes wrong. Everything is
// done by the product's own calls; what has happened is read from the spreadsheet and the outbox.
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { AddonHarness, type ShownRow, specialist } from '../../harness/addon-harness';
import { prepareForAnswers } from '../../simulate/realistic/prepare';
import { beginLife, type SchoolLife } from '../../simulate/realistic/school-life';
import type { Role, YearEvent } from '../protocol';
import { peopleOf } from '../workspace/people';

const zone = 'America/Denver';
const begins = Date.parse('2026-08-17T06:00:00-06:00');
export const yearEnds = Date.parse('2027-05-28T20:00:00-06:00');
const hourMs = 3_600_000;

/** Enough to have siblings, two languages and a family that waits; few enough for a year in half a minute. */
const mostStudents = 12;

/** In the middle of the first mailing after it: no other hour makes so many calls. */
const crashFrom = Date.parse('2026-10-12T00:00:00-06:00');
const crashAtCall = 60;

export class PlayedYear {
  readonly addon: AddonHarness;
  readonly #life: SchoolLife;
  readonly #heldBefore = new Set<string>();
  #isCrashArmed = false;
  #mails: number;
  #checkIns: number;
  #entries: number;

  /** @param caseload path of a CSV file, of which the first identified students are taken */
  constructor(folder: string, caseload: string) {
    this.addon = new AddonHarness({ folder, now: begins, zone });
    const { addon } = this;
    addon.script.open(specialist);
    addon.choose('setUpMenu');
    addon.importFile('caseload.csv', firstStudents(caseload));
    addon.decideAll();
    prepareForAnswers(addon);
    addon.switchOn();
    this.#life = beginLife(addon, zone);
    this.#mails = addon.script.state.outbox.length;
    this.#checkIns = filled(addon, 'Check-ins').length;
    this.#entries = filled(addon, 'Progress').length;
  }

  get now(): number {
    return this.addon.script.clock.now();
  }

  get students(): number {
    return filled(this.addon, 'Students').length;
  }

  /** First and last day of each. */
  get breaks(): readonly (readonly [string, string])[] {
    const row = this.addon.rows('Settings').find(({ Setting }) => Setting === 'Breaks');
    return (row?.['Value'] ?? '').split(';').flatMap((part) => {
      const [first, last] = part.split(' to ').map((day) => day.trim());
      return first !== undefined && last !== undefined ? [[first, last] as const] : [];
    });
  }

  get isOver(): boolean {
    return this.now >= yearEnds;
  }

  /** Lets hours pass, one after the other. @returns what has happened in them, in the order of time */
  live(until: number): readonly YearEvent[] {
    const events: YearEvent[] = [];
    for (const end = Math.min(until, yearEnds); this.now < end; ) {
      this.#armCrash();
      const first = this.addon.executions.length;
      this.addon.script.advanceTo(Math.min((Math.floor(this.now / hourMs) + 1) * hourMs, end));
      this.#life.liveHour();
      // The clock alone changes nothing that is told here but the emails.
      const hasActed = this.addon.executions.length > first + 1;
      const emails = this.#emails();
      events.push(...this.#faults(first), ...emails);
      if (emails.some(({ kind }) => kind === 'family email')) events.push(...this.#held());
      if (hasActed) events.push(...this.#answers(), ...this.#notes());
    }
    return events;
  }

  #armCrash(): void {
    if (this.#isCrashArmed || this.now < crashFrom) return;
    this.#isCrashArmed = true;
    this.addon.script.arm({ kind: 'crash' }, crashAtCall);
  }

  #faults(first: number): readonly YearEvent[] {
    return this.addon.executions.slice(first).flatMap(({ outcome, startedAt }): YearEvent[] => {
      if (outcome === 'completed') return [];
      const text = 'Google ended the script in the middle of sending. The next hour goes on.';
      return [{ at: startedAt, kind: 'fault', text, mail: null }];
    });
  }

  #emails(): readonly YearEvent[] {
    const { addon } = this;
    const fresh = addon.script.state.outbox.slice(this.#mails);
    const first = this.#mails;
    this.#mails += fresh.length;
    const people = new Map(
      fresh.length === 0 ? [] : peopleOf(addon.book).map((person) => [person.email, person]),
    );
    return fresh.map((mail, place): YearEvent => {
      const person = people.get(mail.to.toLowerCase());
      return {
        at: mail.at,
        kind: kindOf(person?.role),
        text: `${person?.name ?? mail.to}: ${mail.subject}`,
        mail: first + place,
      };
    });
  }

  /** Each family once: that it still gets no email is no news. */
  #held(): readonly YearEvent[] {
    return this.addon.rows('Deliveries').flatMap((row): readonly YearEvent[] => {
      const who = row['Guardian'] || row['Student'] || '';
      if (row['State'] !== 'Held' || this.#heldBefore.has(who)) return [];
      this.#heldBefore.add(who);
      const text = `${who} gets no email: ${row['Detail'] ?? ''}`;
      return [{ at: this.now, kind: 'held', text, mail: null }];
    });
  }

  #answers(): readonly YearEvent[] {
    const rows = filled(this.addon, 'Check-ins');
    const fresh = rows.slice(this.#checkIns);
    this.#checkIns = rows.length;
    return fresh.map((row) => ({
      at: this.now,
      kind: /^(yes|true)$/i.test(row['Wants contact'] ?? '')
        ? ('wish' as const)
        : ('answer' as const),
      text: answerText(row),
      mail: null,
    }));
  }

  #notes(): readonly YearEvent[] {
    const rows = filled(this.addon, 'Progress');
    const fresh = rows.slice(this.#entries);
    this.#entries = rows.length;
    if (fresh.length === 0) return [];
    const text = `${fresh.length} progress ${fresh.length === 1 ? 'note' : 'notes'}: ${[...new Set(fresh.map((row) => row['Student'] ?? ''))].slice(0, 3).join(', ')}`;
    return [{ at: this.now, kind: 'note', text, mail: null }];
  }
}

const filled = (addon: AddonHarness, tab: string): readonly ShownRow[] =>
  addon.rows(tab).filter((row) => (row['Student ID'] ?? '') !== '');

const kinds: Readonly<Record<Role, YearEvent['kind']>> = {
  specialist: 'staff email',
  teacher: 'staff email',
  family: 'family email',
  student: 'student email',
};
const kindOf = (role: Role = 'family'): YearEvent['kind'] => kinds[role];

const talked: Readonly<Record<string, string>> = {
  Yes: 'We talked about it',
  'Not yet': 'Not yet',
};

function answerText(row: ShownRow): string {
  const who = row['From'] || row['Student'] || '';
  const about = row['Student'] ?? '';
  // In a simulation the words end in a page number, so that no two are the same.
  const said = (row.Message ?? '').replace(/ (Page|Página) \d+\.$/, '');
  return `${who}${who === about || about === '' ? '' : ` (${about})`}: ${said || (talked[row['Talked'] ?? ''] ?? 'answered')}`;
}

/** The file with fewer lines, so that the product reads it as it reads any other. */
function firstStudents(path: string): Buffer {
  const { data } = papaparse.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const header = data.findIndex((cells) => cells.some((cell) => /status/i.test(cell)));
  const status = data[header]?.findIndex((cell) => /status/i.test(cell)) ?? -1;
  const students = data
    .slice(header + 1)
    .filter((cells) => /^identified$/i.test(cells[status] ?? ''))
    .slice(0, mostStudents);
  return Buffer.from(papaparse.unparse([data[header] ?? [], ...students]));
}
