// How large the largest usual digest is: a child with six goals, as a family gets it.
import { readFileSync } from 'node:fs';
import { cellName } from '../../emulator/spreadsheet/a1';
import { AddonHarness, specialist } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

const goalsPerMail = 6;

export function mailBars(folder: string, caseload: string): readonly Bar[] {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  addon.importFile('one.csv', Buffer.from(growCaseload(readFileSync(caseload, 'utf8'), 2)));
  addon.decideAll();
  giveMoreGoals(addon);
  addon.switchOn();
  addon.script.advanceTo(now + 3 * 86_400_000);
  const sizes = addon.script.state.outbox
    .filter(({ to }) => to !== specialist.email)
    .map(({ htmlBody }) => Buffer.byteLength(htmlBody) / 1024);
  return [
    {
      what: `digest with ${goalsPerMail} goals`,
      value: Math.max(...sizes),
      unit: 'KB',
      most: 30,
    },
  ];
}

/** Types copies of the last goal under it, with longer words, as a person would. */
function giveMoreGoals(addon: AddonHarness): void {
  const [headers = [], ...lines] = addon.grid('Goals');
  const last = lines.at(-1) ?? [];
  for (let copy = 1; copy <= goalsPerMail - 2; copy += 1) {
    last.forEach((cell, column) => {
      const typed = headers[column] === 'Goal ID' ? `${cell}-${copy}` : cell;
      addon.user.type('Goals', cellName(lines.length + copy, column), typed);
    });
  }
}
