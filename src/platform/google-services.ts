// Adapters to Google services that take only a call or two: authorization, email, translation, the
// spreadsheet's context, the question bank, the language of the person at the screen.

import { chooseLanguage, type PageLanguage } from '../core/languages';
import { headerLine } from '../emails/render';
import type {
  Authorization,
  ReadQuestionBank,
  RemainingMails,
  SendMail,
  SpreadsheetContext,
  TranslateText,
} from '../store/ports';

export function createSpreadsheetContext(
  fileId: () => string,
  open: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
): SpreadsheetContext {
  let zone: string | null = null;
  let account: string | null = null;
  return {
    fileId,
    zone: () => {
      zone = zone ?? open().getSpreadsheetTimeZone();
      return zone;
    },
    url: () => open().getUrl(),
    owner: () => (open().getOwner() as GoogleAppsScript.Base.User | null)?.getEmail() ?? '',
    account: () => {
      account = account ?? Session.getEffectiveUser().getEmail();
      return account;
    },
    countRefusal: (day) => {
      const properties = PropertiesService.getUserProperties();
      const name = `refusals of ${fileId()}`;
      const [known, count = '0'] = (properties.getProperty(name) ?? '').split(' ');
      const now = known === day ? Number(count) + 1 : 1;
      properties.setProperty(name, `${day} ${now}`);
      return now;
    },
  };
}

/** Pushed beside the script; a file of HTML is the only kind that can carry data. */
export const readQuestionBank: ReadQuestionBank = () => {
  const page = HtmlService.createHtmlOutputFromFile('questions').getContent();
  const written = page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1);
  return JSON.parse(written) as ReturnType<ReadQuestionBank>;
};

export const translateText: TranslateText = (text, languageCode, from) =>
  LanguageApp.translate(text, from, languageCode);

export const sendMail: SendMail = ({ to, replyTo, senderName, subject, text, html }) => {
  // Typed into Settings, like anything else.
  const name = headerLine(senderName);
  MailApp.sendEmail(to, subject, text, {
    htmlBody: html,
    ...(replyTo === '' ? {} : { replyTo }),
    ...(name === '' ? {} : { name }),
  });
};

/**
 * That of the account of the person at the screen. It may be asked in every authorization mode (platform
 * §3.2), but whatever comes of it, a person has to get their menu.
 */
export function userLanguage(): PageLanguage {
  try {
    return chooseLanguage([Session.getActiveUserLocale()]);
  } catch {
    return chooseLanguage([]);
  }
}

export const remainingMails: RemainingMails = () => MailApp.getRemainingDailyQuota();

/** Version 4 UUIDs have 122 random bits each. */
export const randomText = (): string => [1, 2, 3].map(() => Utilities.getUuid()).join(' ');

export const authorization: Authorization = {
  missingAt: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return required ? info.getAuthorizationUrl() : null;
  },
};
