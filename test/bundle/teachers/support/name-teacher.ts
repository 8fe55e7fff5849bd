// Types a teacher and the name into the Teachers tab, as the specialist does.
import type { CaseloadDesk } from '../../../../workbench/simulation/caseload-desk';

export function nameTeacher(desk: CaseloadDesk, address: string, name: string): void {
  const emails = desk.rows('Teachers').map((row) => row['E-mail'] ?? '');
  const known = emails.findIndex((email) => email.toLowerCase() === address.toLowerCase());
  const row = (known < 0 ? emails.length : known) + 2;
  desk.hands.type('Teachers', `A${row}`, address);
  desk.hands.type('Teachers', `B${row}`, name);
}
