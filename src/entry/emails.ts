// Puts what the use cases have to say into emails.

import { studentEmail } from '../answers/emails/student-email';
import { wishesEmail } from '../answers/emails/wishes-email';
import { languageName } from '../core/language-names';
import { fallbackLanguage } from '../core/languages';
import { languageCode, mailLanguageOf } from '../core/read-language';
import { digestEmail } from '../digests/emails/digest-email';
import { headsUpEmail } from '../digests/emails/heads-up-email';
import { render } from '../emails/render';
import { translateEmail } from '../emails/translate-email';
import { wordedDate } from '../emails/worded-date';
import { runReportEmail } from '../mailing/emails/run-report-email';
import { orphanedClockEmail, reauthorizeEmail } from '../schedule/emails/clock-emails';
import { brokenRunEmail, troubleEmail } from '../schedule/emails/trouble-email';
import type { Emails } from '../store/ports';
import { teacherLinkEmail } from '../teachers/emails/teacher-link-email';
import { teacherPageEmail } from '../teachers/emails/teacher-page-email';
import { closedPlanEmail } from '../years/emails/closed-plan-email';
import { wordedHour } from './messages/script.en';

export const emails: Emails = {
  digest: (content, language, sentOn, translate) => {
    const code = languageCode(language);
    const written = mailLanguageOf(language);
    const email = digestEmail(content, written ?? fallbackLanguage, { sentOn });
    if (translate === null || code === null || written !== null) return render(email);
    try {
      const target = { code, name: languageName(code) };
      return render(translateEmail(email, (texts) => translate(texts, code), target));
    } catch (error) {
      // Without translations, for instance when the day's quota of them is used up.
      console.error(error);
      return render(email);
    }
  },
  headsUp: ({ date, hour, goingOut, ...words }) =>
    render(
      headsUpEmail({
        when: `${wordedDate(date, 'en')}, from ${wordedHour(hour)}`,
        digests: goingOut,
        ...words,
      }),
    ),
  runReport: ({ date, ...report }) =>
    render(runReportEmail({ period: wordedDate(date, 'en'), ...report })),
  trouble: (words) => render(troubleEmail(words)),
  brokenRun: (words) => render(brokenRunEmail(words)),
  reauthorize: (words) => render(reauthorizeEmail(words)),
  orphanedClock: (words) => render(orphanedClockEmail(words)),
  studentCheckIn: (words) => render(studentEmail(words)),
  wishes: (words) => render(wishesEmail(words)),
  teacherPage: ({ date, ...words }) =>
    render(teacherPageEmail({ ...words, date: wordedDate(date, 'en', 'day') })),
  closedPlans: (words) => render(closedPlanEmail(words)),
  teacherLink: (words) => render(teacherLinkEmail(words)),
};
