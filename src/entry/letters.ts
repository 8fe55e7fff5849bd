// Puts what the use cases have to say into mails: the port `Letters`, made of mail/.
import type { Letters } from '../application/ports';
import { languageCode, languageName, mailLanguageOf } from '../domain/language/language-code';
import { fallbackLanguage } from '../domain/language/languages';
import { digestLetter } from '../mail/digest-letter';
import { render } from '../mail/render';
import { headsUpLetter } from '../mail/staff/heads-up-letter';
import { reauthoriseLetter } from '../mail/staff/reauthorise-letter';
import { runReportLetter } from '../mail/staff/run-report-letter';
import { strayClockLetter } from '../mail/staff/stray-clock-letter';
import { teacherLinkLetter } from '../mail/staff/teacher-link-letter';
import { teacherPageLetter } from '../mail/staff/teacher-page-letter';
import { brokenRunLetter, troubleLetter } from '../mail/staff/trouble-letter';
import { translateLetter } from '../mail/translate-letter';
import { wordedDate } from '../mail/wording/worded-date';

export const letters: Letters = {
  digest: (content, language, sentOn, translate) => {
    const code = languageCode(language);
    const written = mailLanguageOf(language);
    const letter = digestLetter(content, written ?? fallbackLanguage, { sentOn });
    if (translate === null || code === null || written !== null) return render(letter);
    try {
      const target = { code, name: languageName(code) };
      return render(translateLetter(letter, (texts) => translate(texts, code), target));
    } catch (error) {
      // Without translations, for instance when the day's quota of them is used up.
      console.error(error);
      return render(letter);
    }
  },
  headsUp: ({ date, hour, goingOut, held, problems, sheetUrl }) =>
    render(
      headsUpLetter({
        when: `${wordedDate(date, 'en')}, from ${wordedHour(hour)}`,
        mails: goingOut,
        held,
        problems,
        sheetUrl,
      }),
    ),
  runReport: ({ date, ...report }) =>
    render(runReportLetter({ period: wordedDate(date, 'en'), ...report })),
  trouble: (words) => render(troubleLetter(words)),
  brokenRun: (words) => render(brokenRunLetter(words)),
  reauthorise: (words) => render(reauthoriseLetter(words)),
  strayClock: (words) => render(strayClockLetter(words)),
  teacherPage: ({ date, ...words }) =>
    render(teacherPageLetter({ ...words, date: wordedDate(date, 'en', 'day') })),
  teacherLink: (words) => render(teacherLinkLetter(words)),
};

/** 16 is "4:00 PM". */
export const wordedHour = (hour: number): string =>
  `${((hour + 11) % 12) + 1}:00 ${hour < 12 ? 'AM' : 'PM'}`;
