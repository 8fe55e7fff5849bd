// A school that is set up and has no students yet, for the picture of the import.
import { CaseloadDesk } from '../../workbench/simulation/caseload-desk';

export const caseload = 'examples/caseload-mesa-view.csv';

export function emptySchool(folder: string): CaseloadDesk {
  const now = Date.parse('2026-08-17T10:00:00-06:00');
  const desk = new CaseloadDesk({ folder, now, zone: 'America/Denver' });
  desk.choose('setUpMenu');
  return desk;
}
