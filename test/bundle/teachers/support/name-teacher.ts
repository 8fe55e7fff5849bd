// Types a teacher and the name into the Teachers tab, as the specialist does.
import type { AddonHarness } from '../../../../workbench/harness/addon-harness';

export function nameTeacher(addon: AddonHarness, address: string, name: string): void {
  const emails = addon.rows('Teachers').map((row) => row['E-mail'] ?? '');
  const known = emails.findIndex((email) => email.toLowerCase() === address.toLowerCase());
  const row = (known < 0 ? emails.length : known) + 2;
  addon.user.type('Teachers', `A${row}`, address);
  addon.user.type('Teachers', `B${row}`, name);
}
