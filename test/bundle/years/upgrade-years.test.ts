// A caseload from before school years, and what keeps the upgrade from giving them: nobody falls silent.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf, send, smallSchool } from '../sidebar/sidebar-calls';
import { familyMails, tickAt } from '../support/addon';
import { ask as askAsTeacher, chen, teachersSchool } from '../teachers/teachers-school';

function deleteTab(addon: AddonHarness, tab: string): void {
  const sheet = addon.book.sheetNamed(tab);
  if (sheet) addon.book.deleteSheet(sheet);
}

/** As the version before years has left it, in Settings and in the property. */
function forgetVersion(addon: AddonHarness): void {
  addon.setSetting('Schema version', '2');
  const { script } = addon.script.state.properties;
  if (script) script[`${addon.book.id}/schema`] = '2';
}

/** Goals begun in May, and everything that came with school years taken away again. */
function olderCaseload(school: AddonHarness): AddonHarness {
  const addon = school.copy();
  addon.switchOn();
  for (const { 'Goal ID': id = '' } of addon.rows('Goals'))
    if (id !== '') {
      addon.user.type('Goals', cellOf(addon, 'Goals', id, 'Start'), '2026-05-20');
      addon.user.type('Goals', cellOf(addon, 'Goals', id, 'School year'), '');
    }
  const first = addon.grid('Goals')[0]?.indexOf('School year') ?? 0;
  addon.user.deleteColumns('Goals', first + 1, 10);
  for (const tab of ['Plans', 'Copies']) deleteTab(addon, tab);
  forgetVersion(addon);
  return addon;
}

const digestDay = ['2026-08-19T14:30', '2026-08-19T16:30'] as const;
const years = (addon: AddonHarness) => [
  ...new Set(addon.rows('Goals').map((row) => row['School year'])),
];

describe('a caseload from before school years', () => {
  it('goes on emailing about goals that were begun in spring', () => {
    const addon = olderCaseload(smallSchool());
    tickAt(addon, ...digestDay);
    expect(familyMails(addon)).toHaveLength(3);
    expect(years(addon)).toContain('2026-27');
  });

  it('waits with the years until the settings can be read', () => {
    const addon = olderCaseload(smallSchool());
    addon.setSetting('Hour', '4 pm, please');
    addon.script.run('sidebarMenu', {
      surface: 'menu',
      as: { email: 'g.specialist@mesaviewschools.example', locale: 'en' },
    });
    expect(years(addon)).not.toContain('2025-26');
    addon.setSetting('Hour', '16');
    tickAt(addon, ...digestDay);
    expect(familyMails(addon)).toHaveLength(3);
    expect(years(addon)).toContain('2026-27');
  });

  it('emails as before where something keeps it from being brought up to date', () => {
    const addon = olderCaseload(smallSchool());
    deleteTab(addon, 'Start here');
    tickAt(addon, ...digestDay);
    expect(familyMails(addon)).toHaveLength(3);
  });
});

describe('a plan whose State somebody has typed as Closed', () => {
  it('takes no note of a teacher', () => {
    const addon = teachersSchool().copy();
    const planId = '000101-2026-27';
    addon.user.type('Plans', cellOf(addon, 'Plans', planId, 'State'), 'Closed');
    const note = {
      entryId: 'N1',
      studentId: '000101',
      goalId: '000101-AC1',
      what: 'Seen it',
      text: '',
    };
    expect(askAsTeacher(addon, chen, 'teacherNote', note as never)).toMatchObject({ ok: false });
    expect(addon.rows('Progress').filter((row) => row['Entry ID'] === 'N1')).toEqual([]);
  });
});

describe('settings', () => {
  it('with a first day of last year send nothing, and say why', () => {
    const addon = smallSchool().copy();
    addon.setSetting('First day of school', '2025-08-17');
    expect(JSON.stringify(send(addon, 'trySchedule', {}))).toContain('school year too long');
  });
});

describe('a goal whose School year nobody can read', () => {
  it('is told of in the health check', () => {
    const addon = smallSchool().copy();
    addon.user.type('Goals', cellOf(addon, 'Goals', '000101-AC1', 'School year'), '2026');
    expect(addon.choose('healthCheckMenu')).toContain('"2026" is no school year');
  });
});
