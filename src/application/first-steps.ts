// What the Start here tab says.
import type { RowOf } from '../domain/schema/tab';
import type { startHere } from '../domain/schema/tabs';

/** The row that the health check fills. */
export const healthStep = 'Last health check';

export const firstSteps = (): readonly RowOf<typeof startHere>[] => [
  {
    step: '1. Fill in the Settings tab',
    how: 'Your name and school, the first and last day of school, breaks, and the day on which digests go out.',
  },
  {
    step: '2. Import your caseload',
    how: 'Menu Living ALP > Import a caseload file. You see what will be added and changed before anything is written.',
  },
  {
    step: '3. Decide whom to contact',
    how: 'Tab Guardians, column Contact. Families whose notes speak of a court order or “do not email” come in as No contact until you decide. An empty cell also means that nothing is sent.',
  },
  {
    step: '4. Switch the digests on',
    how: 'Menu Living ALP > Switch digests on. The evening before each digest you get a mail with the number of digests and everybody who is held back.',
  },
  {
    step: 'Who can see this file',
    how: 'Everybody with whom you share this spreadsheet can see all of it. A filter or a hidden tab hides nothing from somebody who looks.',
  },
  { step: healthStep, how: 'Not made yet. Menu Living ALP > Health check.' },
];
