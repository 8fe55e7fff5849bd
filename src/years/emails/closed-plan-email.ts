// Tells the specialist that somebody has changed a plan that was closed.
import { type Email, paragraph } from '../../emails/email';
import { notedList, openCaseload, staffEmail, withoutNotes } from '../../emails/staff-email';
import type { ClosedPlanInput } from '../domain/year-views';

/** More would not be read; History has them all. */
const mostNamed = 20;

export const closedPlanEmail = ({ changes, sheetUrl }: ClosedPlanInput): Email => {
  const lines = changes.map(
    ({ student, schoolYear, what }) => `${student}, ${schoolYear}: ${what.join(', ')}`,
  );
  const rest = lines.length - mostNamed;
  return staffEmail(
    'Closed plans were changed',
    'Somebody has changed plans in the spreadsheet after their school year was closed.',
    [
      notedList(withoutNotes(lines.slice(0, mostNamed))),
      ...(rest > 0 ? [paragraph(`And ${rest} more: the History tab names each.`)] : []),
      paragraph(
        'We did not undo anything, in case the change was intended. If it was a mistake: File > Version history in the spreadsheet shows what was there before. To correct a closed plan, open the student in the sidebar and choose Reopen…, so that the reason is on record.',
      ),
      openCaseload(sheetUrl),
    ],
  );
};
