// Makes a caseload ready for answers, as a specialist does in August: the answer page entered and
// checked, the students' school addresses, and the days of the year that the emails speak of.
import { cellName } from '../../../emulator/spreadsheet/a1';
import type { AddonHarness } from '../../harness/addon-harness';
import { happens } from './chance';
import { tapLink } from './page-visitor';

const settings = {
  'School name': 'Mesa View MS',
  'Specialist name': 'Glenda Ruiz',
  'Whom to turn to': 'Ms. Ortiz, counselor, 970-555-0144',
  'Student check-in': 'yes',
  'Machine translation': 'yes',
  Breaks: '2026-11-23 to 2026-11-27; 2026-12-21 to 2027-01-01; 2027-03-22 to 2027-03-26',
  Terms: '2027-01-11',
  Conferences: '2026-10-21; 2026-10-22; 2027-02-24',
} as const;

const mostStudents = 0.85;

/** @throws HarnessRefusal when the page does not open */
export function prepareForAnswers(addon: AddonHarness): void {
  const { url } = addon.deployWebApp();
  addon.setSetting('Answer page', url);
  for (const [setting, value] of Object.entries(settings)) addon.setSetting(setting, value);
  const { check } = addon.ask<{ readonly check: string | null }>('answerPage');
  tapLink(addon, check ?? url).send('confirmPage', {});
  giveAddresses(addon);
}

function giveAddresses(addon: AddonHarness): void {
  const [headers = [], ...lines] = addon.grid('Students');
  const column = headers.indexOf('Student email');
  lines.forEach(([id = ''], row) => {
    if (id !== '' && happens(mostStudents, 'address', id))
      addon.user.type('Students', cellName(row + 1, column), `s${id}@students.mesaview.example`);
  });
}
