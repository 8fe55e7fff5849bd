// The mail after a run in which something failed or was left uncertain.
import type { Block, Letter } from '../letter';
import { shortGuardian, shortStudent } from './short-name';
import { counted, notedList, type StaffPerson, staffLetter } from './staff-letter';

export interface RunReportLine extends StaffPerson {
  readonly email: string;
  /** A sentence on what went wrong; '' for none. */
  readonly detail: string;
}

export interface RunReport {
  /** Worded: "September 1 to 14". */
  readonly period: string;
  readonly sent: number;
  readonly failed: readonly RunReportLine[];
  /** Sent or not: the run stopped in the middle of it. */
  readonly uncertain: readonly RunReportLine[];
  readonly sheetUrl: string;
}

const section = (
  heading: string,
  advice: string,
  lines: readonly RunReportLine[],
): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text: advice },
        notedList(
          lines.map(({ student, guardian, email, detail }) => ({
            title: `${shortStudent(student)}, to ${shortGuardian(guardian)}`,
            note: [email, detail].filter(Boolean).join('\n'),
          })),
        ),
      ];

export const runReportLetter = ({ period, sent, failed, uncertain, sheetUrl }: RunReport): Letter =>
  staffLetter(
    `Family letters, ${period}: ${sent} sent, ${failed.length} failed, ${uncertain.length} uncertain`,
    `${counted(sent, 'family letter', 'family letters')} for ${period} went out. ${counted(failed.length + uncertain.length, 'letter needs', 'letters need')} a look.`,
    [
      ...section(
        `Failed: ${counted(failed.length, 'letter', 'letters')}`,
        'These did not go out, although each was tried again. Check the address in the Guardians tab; the next turn uses what stands there.',
        failed,
      ),
      ...section(
        `Uncertain: ${counted(uncertain.length, 'letter', 'letters')}`,
        'The run was interrupted just here, so these may have gone out or not. Nothing is sent twice by itself: look in your Sent folder. What did not go out, Living ALP > Send uncertain digests again sends once more.',
        uncertain,
      ),
      { kind: 'button', label: 'Open the caseload', url: sheetUrl, note: '' },
    ],
  );
