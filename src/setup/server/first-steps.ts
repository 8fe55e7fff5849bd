// What the Start here tab says, in English: it is for everybody who opens the file.
import type { RowOf } from '../../schema/tab';
import type { startHereTab } from '../../schema/tabs';

/** The row that the health check fills. */
export const healthStep = 'Last health check';

export const firstSteps = (): readonly RowOf<typeof startHereTab>[] => [
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
    how: 'The last step of the import lists the families that wait, with the words that made them wait; the same list stands in the sidebar under Caseload. Nobody of them is emailed before you have decided.',
  },
  {
    step: '4. Switch the digests on',
    how: 'Menu Living ALP > Switch digests on. The evening before each digest you get an email with the number of digests and everybody who is held back.',
  },
  {
    step: '5. Decide what teachers may open',
    how: 'Tab Settings, Teachers. Filter views: they open this file and find a view of their own students; it hides nothing from somebody who looks. Own files: each teacher gets a separate file with own students and shared columns only, and this file need not be shared.',
  },
  {
    step: 'Who can see this file',
    how: 'Everybody with whom you share this spreadsheet can see all of it. A filter view, a filter or a hidden tab hides nothing from somebody who looks. Column by column: sidebar, Caseload, Who sees what.',
  },
  { step: healthStep, how: 'Not made yet. Menu Living ALP > Health check.' },
];
