// The email after a run in which something failed or was left uncertain.
import { counted } from '../../core/plural';
import { type Block, type Email, paragraph } from '../../emails/email';
import {
  listUnder,
  openCaseload,
  personTitle,
  type StaffPerson,
  staffEmail,
} from '../../emails/staff-email';

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
  /** Emails to teachers that failed or are uncertain. */
  readonly teachers?: readonly {
    readonly email: string;
    readonly state: string;
    readonly detail: string;
  }[];
  readonly sheetUrl: string;
}

const section = (
  heading: string,
  advice: string,
  lines: readonly RunReportLine[],
): readonly Block[] =>
  listUnder(
    heading,
    lines.map((line) => ({ title: personTitle(line), note: linesOf(line.email, line.detail) })),
    paragraph(advice),
  );

const linesOf = (...lines: readonly string[]): string => lines.filter(Boolean).join('\n');

interface Counts extends Required<Pick<RunReport, 'period' | 'sent' | 'teachers'>> {
  readonly digests: readonly [failed: number, uncertain: number];
}

function heading({ period, sent, digests, teachers }: Counts): readonly [string, string] {
  const [failed, uncertain] = digests;
  const [inAll, toTeachers] = [failed + uncertain, teachers.length];
  return inAll > 0
    ? [
        `Digests, ${period}: ${sent} sent, ${failed} failed, ${uncertain} uncertain`,
        `${counted(sent, 'digest', 'digests')} for ${period} went out. ${counted(inAll, 'digest needs', 'digests need')} a look.`,
      ]
    : [
        `Emails to teachers, ${period}: ${counted(toTeachers, 'needs', 'need')} a look`,
        `${counted(toTeachers, 'email to a teacher', 'emails to teachers')} may not have arrived.`,
      ];
}

export const runReportEmail = ({
  period,
  sent,
  failed,
  uncertain,
  teachers = [],
  sheetUrl,
}: RunReport): Email =>
  staffEmail(...heading({ period, sent, digests: [failed.length, uncertain.length], teachers }), [
    ...section(
      `Failed: ${counted(failed.length, 'digest', 'digests')}`,
      'These did not go out, although each was tried again. Check the address in the Guardians tab; the next digest uses what stands there.',
      failed,
    ),
    ...section(
      `Uncertain: ${counted(uncertain.length, 'digest', 'digests')}`,
      'The run was interrupted just here, so these may have gone out or not. Nothing is sent twice by itself: look in your Sent folder. What did not go out, Living ALP > Send uncertain digests again sends once more.',
      uncertain,
    ),
    ...listUnder(
      `Teachers: ${counted(teachers.length, 'email', 'emails')}`,
      teachers.map(({ email, state, detail }) => ({ title: email, note: linesOf(state, detail) })),
      paragraph(
        'For a failed one, check the address under Teachers in the Students tab. For an uncertain one, look in your Sent folder: it may have gone out. To send again on the same day, choose Living ALP > Email teachers their page, or their link.',
      ),
    ),
    openCaseload(sheetUrl),
  ]);
