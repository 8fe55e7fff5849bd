// The real script behind a sidebar, on the local platform, with a wire that can be held up or cut.

import type { Browser } from 'playwright-core';
import type { Account } from '../../../emulator/runtime/execution-context';
import { type Failure, rejected } from '../../../src/rpc/result';
import {
  type AddonHarness,
  type ShownRow,
  specialist,
} from '../../../workbench/harness/addon-harness';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { type AnswerCall, type OpenSidebar, openSidebar } from './open-sidebar';

export interface HeldCall {
  /** The call has been made, and its answer waits. */
  readonly arrived: Promise<void>;
  /** Lets the answer through. */
  readonly release: () => void;
}

export interface RealSchool {
  readonly answer: AnswerCall;
  /** The next call of this name goes this way instead. */
  readonly once: (name: string, way: AnswerCall) => void;
  /** The next call of this name is answered, this way, once that is let through. */
  readonly hold: (name: string, way?: AnswerCall) => HeldCall;
  /** A call that is lost on the way there, or whose answer is lost on the way back. */
  readonly lose: (where: 'before' | 'after') => AnswerCall;
  /** A call that the script turns away before it does anything. */
  readonly refuse: (code: 'busy' | 'refused', ...failures: readonly Failure[]) => AnswerCall;
}

/** Calls are made by whoever sits at the page. */
export function realSchool(addon: AddonHarness, who: Account = specialist): RealSchool {
  const ways = new Map<string, AnswerCall>();
  const direct: AnswerCall = (name, args) => {
    const record = addon.script.callFromPage(name, args, who);
    return record.outcome === 'completed'
      ? { kind: 'success', value: record.result }
      : { kind: 'failure', message: record.error?.message ?? record.outcome };
  };
  return {
    answer: (name, args) => {
      const way = ways.get(name) ?? direct;
      ways.delete(name);
      return way(name, args);
    },
    once: (name, way) => ways.set(name, way),
    hold: (name, way = direct) => {
      let arrive = () => {};
      let release = () => {};
      const arrived = new Promise<void>((settle) => {
        arrive = settle;
      });
      const released = new Promise<void>((settle) => {
        release = settle;
      });
      ways.set(name, async (...called) => {
        const reply = await way(...called);
        arrive();
        await released;
        return reply;
      });
      return { arrived, release };
    },
    lose:
      (where) =>
      (...called) => {
        if (where === 'after') void direct(...called);
        return { kind: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' };
      },
    refuse:
      (code, ...failures) =>
      () => ({
        kind: 'success',
        value: rejected(code, ...failures),
      }),
  };
}

export interface OpenSchool extends RealSchool, OpenSidebar {
  readonly addon: AddonHarness;
  /** The rows of a tab that have an ID in this column. */
  readonly rows: (tab: string, idColumn: string) => readonly ShownRow[];
}

/** The specialist's sidebar on the small school, opened on Ada, whose row is selected. */
export async function openAtAda(browser: Browser): Promise<OpenSchool> {
  const addon = smallSchool();
  addon.select('Students', 'A2');
  const school = realSchool(addon);
  const sidebar = await openSidebar(browser, { answer: school.answer });
  await sidebar.page.locator('h1').filter({ hasText: 'Ada' }).waitFor();
  const rows: OpenSchool['rows'] = (tab, idColumn) =>
    addon.rows(tab).filter((row) => row[idColumn] !== '');
  return { ...school, ...sidebar, addon, rows };
}
