// Puts what the use cases have to say into emails.

import { studentEmail } from '../answers/emails/student-email';
import { wishesEmail } from '../answers/emails/wishes-email';
import { languageName } from '../core/language-names';
import { fallbackLanguage, type MailLanguage } from '../core/languages';
import { wordedHour } from '../core/local-time';
import { languageCode, mailLanguageOf } from '../core/read-language';
import { wordedDate } from '../core/worded-date';
import type { DigestContent } from '../digests/domain/digest-content';
import { type Translations, translateContent } from '../digests/domain/translate-content';
import { digestEmail } from '../digests/emails/digest-email';
import { headsUpEmail } from '../digests/emails/heads-up-email';
import { render } from '../emails/render';
import { translateEmail } from '../emails/translate-email';
import { runReportEmail } from '../mailing/emails/run-report-email';
import { orphanedClockEmail, reauthorizeEmail } from '../schedule/emails/clock-emails';
import { brokenRunEmail, troubleEmail } from '../schedule/emails/trouble-email';
import type { Emails, TranslateTexts } from '../store/ports';
import { teacherLinkEmail } from '../teachers/emails/teacher-link-email';
import { teacherPageEmail } from '../teachers/emails/teacher-page-email';
import { closedPlanEmail } from '../years/emails/closed-plan-email';

export const emails: Emails = {
  digest: (content, { language, sentOn, studentLanguage, translate }) => {
    const written = mailLanguageOf(language);
    const code = languageCode(language);
    const reads = written ?? fallbackLanguage;
    const inWords = (said: DigestContent) => digestEmail(said, reads, { sentOn });
    if (translate === null) return render(inWords(content));
    try {
      const said = translateContent(content, wordsFor(reads, studentLanguage, translate));
      if (code === null || written !== null) return render(inWords(said));
      const target = { code, name: languageName(code) };
      // The whole email says of itself that it is a translation.
      const email = inWords({ ...said, isTranslated: false });
      const inEnglish = (texts: readonly string[]) => translate(texts, code, fallbackLanguage);
      return render(translateEmail(email, inEnglish, target));
    } catch (error) {
      // Without translations, for instance when the day's quota of them is used up.
      console.error(error);
      return render(inWords(content));
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

/** What of people's words a machine has to translate for a reader of one of our languages. */
function wordsFor(
  reads: MailLanguage,
  studentLanguage: string,
  translate: TranslateTexts,
): Translations {
  // What the school writes it writes in English, for all that anybody has said.
  const student = languageCode(studentLanguage) ?? fallbackLanguage;
  const from = (code: string) =>
    code === reads ? null : (texts: readonly string[]) => translate(texts, reads, code);
  return { ofSchool: from(fallbackLanguage), ofStudent: from(student) };
}
