// A small school with two teachers: Ms. Chen has Ada and Ben, Ms. Ortega has Ben and Cleo. Academic
// goals are shared with teachers, affective ones are not.
import type { Answer } from '../../../src/contract/answer';
import type { TeacherCalls } from '../../../src/contract/teacher-calls';
import type { Account } from '../../../workbench/runtime/execution-context';
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { onceOpened } from '../../support/once-opened';
import { cellOf } from '../sidebar/sidebar-desk';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';
import { setUpDesk } from '../support/school';

const account = (name: string): Account => ({
  email: `${name}@mesaviewschools.example`,
  locale: 'en',
});
export const chen = account('m.chen');
export const ortega = account('l.ortega');
/** May edit the file, and is nobody to the caseload. */
export const secretary = account('office');

/** In cells that no teacher may see. */
export const secret = 'PLANTED';

export const teachersSchool = onceOpened(() => {
  const desk = setUpDesk();
  const notes = { 'Staff notes': `${secret} note` };
  const both = `${chen.email}; ${ortega.email}`;
  desk.importFile(
    'caseload.csv',
    fileOf(
      { ...ada, ...notes, DOB: '2013-01-31', 'Guardian 1': `${secret} Rosa` },
      { ...ben, ...notes, Teachers: both, 'Guardian 1 Email': `${secret}.ana@families.example` },
      { ...cleo, ...notes, Teachers: ortega.email, 'Affective goal': `${secret} goal` },
    ),
  );
  const put = (tab: string, id: string, header: string, text: string) =>
    desk.hands.type(tab, cellOf(desk, tab, id, header), text);
  for (const row of desk.rows('Goals')) {
    const id = row['Goal ID'] ?? '';
    if (id === '') continue;
    put('Goals', id, 'Share with teachers', id.includes('-AC') ? 'yes' : 'no');
    if (id.includes('-AF')) put('Goals', id, 'At school', `${secret} strategy`);
  }
  desk.hands.type('Teachers', 'A2', chen.email);
  desk.hands.type('Teachers', 'B2', 'Ms. Chen');
  return desk;
});

/** A call of the teachers' page, answered. */
export function ask<Name extends keyof TeacherCalls>(
  desk: CaseloadDesk,
  who: Account,
  name: Name,
  ...args: Parameters<TeacherCalls[Name]>
): ReturnType<TeacherCalls[Name]> {
  return askAnything(desk, who, name, ...args) as ReturnType<TeacherCalls[Name]>;
}

/** Somebody at the screen of a page that runs in the specialist's name; null: Google does not say who. */
export interface Visitor {
  readonly atScreen: Account | null;
}

/** A call as anybody could send it. */
export function askAnything(
  desk: CaseloadDesk,
  who: Account | Visitor,
  name: string,
  ...args: readonly unknown[]
): Answer<unknown> {
  const record =
    'email' in who
      ? desk.script.callFromPage(name, args, who)
      : desk.script.run(name, {
          // A web app has no grid to show a menu or a dialog in.
          surface: /Menu$|^on[A-Z]|^tick$/.test(name) ? 'page' : 'web-app',
          as: specialist,
          activeUser: who.atScreen,
          event: args[0],
        });
  if (record.outcome !== 'completed') throw new Error(record.error?.message);
  return record.result as Answer<unknown>;
}

/** All that a call could have an effect on, History apart. */
export const effects = (desk: CaseloadDesk) => ({
  tabs: desk.book.sheets
    .filter(({ name }) => name !== 'History')
    .map(({ name }) => [name, desk.grid(name)]),
  mails: desk.script.state.outbox.length,
  triggers: desk.script.state.triggers.length,
  memory: structuredClone(desk.script.state.properties),
});
