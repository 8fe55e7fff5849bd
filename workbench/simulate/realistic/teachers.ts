// Teachers note now and then what they have seen of a goal; the specialist decides who reads it.
import type { Account } from '../../../emulator/runtime/execution-context';
import { failureSentence } from '../../../src/rpc/failure-texts';
import type { Result } from '../../../src/rpc/result';
import { type AddonHarness, HarnessRefusal, type ShownRow } from '../../harness/addon-harness';
import { happens, pickOne, somePage } from './chance';
import type { Friday } from './specialist';
import { teacherNotes } from './words';

export function noteAsTeachers({ addon, day, attempt }: Friday): void {
  for (const goal of addon.rows('Goals')) {
    const id = goal['Goal ID'] ?? '';
    const [email = ''] = (goal.Teachers ?? '').split(/[;,] */);
    if (email === '' || !isShown(goal) || !happens(0.02, 'teacher', day, id)) continue;
    const text = `${pickOne(teacherNotes, 'teacher', day, id)}, page ${somePage(day, id)}`;
    const studentId = goal['Student ID'] ?? '';
    const about = { entryId: `t-${day}-${id}`, studentId, goalId: id, text };
    attempt(() => noteAs(addon, email, about));
  }
}

export interface Noticed {
  readonly entryId: string;
  readonly studentId: string;
  readonly goalId: string;
  readonly text: string;
}

/** @param email of the teacher @throws HarnessRefusal */
export function noteAs(addon: AddonHarness, email: string, about: Noticed): void {
  const note = { ...about, what: 'Noticed something' };
  const teacher: Account = { email, locale: 'en' };
  const { outcome, result, error } = addon.script.callFromPage('teacherNote', [note], teacher);
  if (outcome !== 'completed') throw new HarnessRefusal(`teacherNote: ${error?.message ?? ''}`);
  const answer = result as Result<unknown>;
  if (!answer.ok)
    throw new HarnessRefusal(answer.failures.map((each) => failureSentence(each, 'en')).join(' '));
}

const isShown = (goal: ShownRow): boolean =>
  goal.Status === 'Active' && goal['Share with teachers'] === 'yes';
