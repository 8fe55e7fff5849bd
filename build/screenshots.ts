// `npm run screenshots`: draws the pictures of docs/images from the bundle itself.
import { mkdir } from 'node:fs/promises';
import { specialist } from '../workbench/simulation/caseload-desk';
import { openBrowser } from './browser';
import { pictureOfImport, pictureOfMail } from './screenshots/pictures';
import { caseload, families, firstDigest, openSchool } from './screenshots/school-week';

const folder = 'docs/images';
await mkdir(folder, { recursive: true });

const mails = firstDigest();
const htmlTo = (address: string): string => {
  const mail = mails.get(address);
  if (!mail) throw new Error(`No mail has gone to ${address}.`);
  return mail.htmlBody;
};
const { script } = openSchool();

const browser = await openBrowser();
try {
  const english = htmlTo(families.english);
  const phone = { width: 390, scale: 2 };
  const start = { first: 0, last: 1 };
  const questionsToEnd = { first: 3, last: 6 };
  await pictureOfMail(browser, english, phone, start, `${folder}/digest-phone.png`);
  await pictureOfMail(
    browser,
    english,
    phone,
    questionsToEnd,
    `${folder}/digest-phone-questions.png`,
  );
  await pictureOfMail(
    browser,
    htmlTo(families.spanish),
    { width: 640, scale: 1.25 },
    { first: 0, last: 6 },
    `${folder}/digest-desktop.png`,
  );
  await pictureOfImport(
    browser,
    (name, args) => script.callFromPage(name, args, specialist).result,
    // The size that the script gives the dialog.
    {
      caseload,
      frame: { width: 720, height: 560, scale: 1.5 },
      file: `${folder}/import-dialog.png`,
    },
  );
} finally {
  await browser.close();
}
