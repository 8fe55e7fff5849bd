// The faults that a person can try from the page, and the plain words for those that are waiting.

import type { ArmedFault } from '../../../emulator/runtime/faults';
import type { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import { specialist } from '../../harness/addon-harness';
import type { FaultName } from '../protocol';

const MINUTE_MS = 60_000;
const LOCK_MINUTES = 10;
/** Emails that remain for the day: some go out, then the quota stops the run. */
const MAILS_LEFT = 12;
const CRASH_AT_MAIL = 8;
/** A call well inside any action that reads before it writes. */
const MID_ACTION_CALL = 9;

/** What a colleague does to the row that the person has selected; says what it was. */
export type ColleagueEdit = () => string;

interface Waiting {
  readonly words: string;
  readonly isOver: () => boolean;
  readonly lift: () => void;
}

export class FaultInjector {
  readonly #script: LocalAppsScript;
  #waiting: Waiting[] = [];

  constructor(script: LocalAppsScript) {
    this.#script = script;
  }

  /** One line for each fault that has not struck or lasts on. */
  get waiting(): readonly string[] {
    this.#waiting = this.#waiting.filter(({ isOver }) => !isOver());
    return this.#waiting.map(({ words }) => words);
  }

  /** @returns what happened or will happen, in one sentence */
  cause(fault: FaultName, colleague: ColleagueEdit, familyAddress: string | null): string {
    const { persistentFaults, state } = this.#script;
    switch (fault) {
      case 'mail quota used up':
        persistentFaults.leaveMailQuota(specialist.email, MAILS_LEFT);
        return `Google will send only ${MAILS_LEFT} more emails in the next 24 hours.`;
      case 'crash in mid-run':
        return this.#arm(
          `The next run is killed just before its email number ${CRASH_AT_MAIL}.`,
          this.#script.arm(
            { kind: 'crash' },
            { method: 'MailApp.sendEmail', occurrence: CRASH_AT_MAIL },
          ),
        );
      case 'server error':
        return this.#arm(
          'The next action gets a server error from Google at one of its calls.',
          this.#script.arm({ kind: 'error' }, MID_ACTION_CALL, isPersons),
        );
      case 'colleague edits selected row':
        return colleague();
      case 'colleague edits during next save':
        return this.#arm(
          'A colleague will change the selected row in the middle of your next action.',
          this.#script.arm({ kind: 'interleave', act: colleague }, MID_ACTION_CALL, isPersons),
        );
      case 'lock held': {
        const until = state.now + LOCK_MINUTES * MINUTE_MS;
        persistentFaults.holdLock('script', until);
        return this.#last(`Another run holds the lock for ${LOCK_MINUTES} minutes.`, {
          isOver: () => state.now >= until,
          lift: () => {
            delete state.locks.script;
          },
        });
      }
      case 'family address refused': {
        if (familyAddress === null) return 'There is no family with an address yet.';
        persistentFaults.failAddress(familyAddress);
        return this.#last(`Google refuses email to ${familyAddress}.`, {
          isOver: () => !state.undeliverable.includes(familyAddress),
          lift: () => persistentFaults.restoreAddress(familyAddress),
        });
      }
      case 'consent withdrawn':
        persistentFaults.withdrawAuthorization(specialist.email);
        return this.#last('The specialist has withdrawn consent to the script.', {
          isOver: () => !state.withdrawn.includes(specialist.email),
          lift: () => persistentFaults.restoreAuthorization(specialist.email),
        });
    }
  }

  /** Lifts everything; the email quota comes back too. */
  liftAll(): void {
    this.#script.disarmAll();
    for (const { lift } of this.#waiting) lift();
    this.#waiting = [];
    const quotas = this.#script.state.quotas[specialist.email];
    if (quotas) delete quotas['mail recipients'];
  }

  #arm(words: string, armed: ArmedFault): string {
    return this.#last(words, { isOver: () => armed.struck, lift: () => {} });
  }

  #last(words: string, rest: Omit<Waiting, 'words'>): string {
    this.#waiting.push({ words, ...rest });
    return words;
  }
}

/** Not the clock and not a simple trigger: what somebody at the screen has started. */
const isPersons = ({ functionName }: { readonly functionName: string }): boolean =>
  !/^(tick|onOpen|onEdit|onSelectionChange)$/.test(functionName);
