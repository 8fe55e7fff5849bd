// `npm run screenshots`: draws the pictures of docs/images from the workbench while it runs.
import { mkdir, readFile } from 'node:fs/promises';
import { openBrowser } from '../workbench/browser';
import { AddonHarness, specialist } from '../workbench/harness/addon-harness';
import type { RecordedYear } from '../workbench/server/year/recorded-year';
import { askStudent, pictureOfLink } from './screenshots/answer-pictures';
import { picturesOfDigests } from './screenshots/digest-pictures';
import { startPictured } from './screenshots/pictured-workspace';
import { picturesOfImport } from './screenshots/pictures';
import { picturesOfPrint } from './screenshots/print-pictures';
import { words } from './screenshots/specialist-words';
import { openAsTeacher, pictureOfTeacherSidebar } from './screenshots/teacher-pictures';
import {
  openWorkbench,
  pictureOfFirstLook,
  pictureOfOutbox,
  picturesOfSidebar,
  runToDigest,
} from './screenshots/workbench-pictures';
import { picturesOfYear } from './screenshots/year-pictures';
import { pictureOfPlayedYear } from './screenshots/year-played';

const caseload = 'examples/caseload-mesa-view.csv';

function emptySchool(folder: string, day = '2026-08-17T10:00:00-06:00'): AddonHarness {
  const now = Date.parse(day);
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  return addon;
}

const folder = 'docs/images';
const bundle = 'dist';
/** Families of the example caseload whose email is shown. */
const families = {
  english: 'beth.smith60@mail.example',
  spanish: 'miguel.snchez15@mail.example',
} as const;
const lindqvist = {
  email: 'p.lindqvist@mesaviewschools.example',
  name: 'Ms. Lindqvist',
  note: 'Asked the class for a second way to measure, and then tried it.',
};
const keira = {
  id: '270345',
  name: 'Keira Smith',
  goalId: '270345-AC1',
  email: 'keira.s@students.mesaviewschools.example',
};

await mkdir(folder, { recursive: true });
const [workspace, browser] = await Promise.all([startPictured(bundle), openBrowser()]);
try {
  for (const { goalId, cells } of words.goals) await workspace.typeRow('Goals', goalId, cells);
  for (const cells of words.progress) await workspace.typeRow('Progress', '', cells);
  for (const cells of words.checkIns) await workspace.typeRow('Check-ins', '', cells);
  await workspace.typeRow('Teachers', lindqvist.email, { Name: lindqvist.name });
  await askStudent(workspace, keira.id, keira.email);
  const row = await workspace.rowOf('Goals', keira.goalId);
  const open = { address: workspace.address, name: keira.name, row };

  const screen = { width: 1440, height: 860, scale: 1.25 };
  await pictureOfFirstLook(browser, workspace.address, screen, `${folder}/workbench.png`);
  const recording: RecordedYear = JSON.parse(
    await readFile('workbench/page/year/played-year.json', 'utf8'),
  );
  await pictureOfPlayedYear(recording, `${folder}/year.svg`);
  const wide = await openWorkbench(browser, open, { width: 1280, height: 800, scale: 1.5 });

  const tall = await openWorkbench(browser, open, { width: 1024, height: 864, scale: 2 });
  await picturesOfSidebar(tall, (screen) => `${folder}/sidebar-${screen}.png`);
  await tall.close();
  await runToDigest(wide);
  await pictureOfOutbox(wide, families.english, `${folder}/outbox.png`);
  await wide.close();

  // By now the clock has given the views the teacher's name.
  const teacher = {
    address: workspace.address,
    email: lindqvist.email,
    title: `${lindqvist.name}: my goals`,
    student: keira.name,
    row,
  };
  const through = await openAsTeacher(browser, teacher, { width: 1280, height: 609, scale: 1.5 });
  await through.screenshot({ path: `${folder}/filter-view.png` });
  await through.close();
  const beside = await openAsTeacher(browser, teacher, { width: 1024, height: 864, scale: 2 });
  await pictureOfTeacherSidebar(beside, teacher, {
    note: lindqvist.note,
    file: `${folder}/teacher-sidebar.png`,
  });
  await beside.close();

  const writing = emptySchool(bundle);
  writing.setSetting('School name', 'Mesa View MS');
  writing.setSetting('Specialist name', 'Dana Whitfield');
  writing.importFile('caseload.csv', await readFile(caseload));
  writing.decideAll();
  await picturesOfDigests(browser, writing, { folder, ...families, student: keira });
  for (const [reader, link, name] of [
    [families.english, /a=talked$/, 'answer-page'],
    [families.spanish, /a=talked$/, 'answer-page-es'],
    [keira.email, /t=[\w-]+$/, 'student-page'],
  ] as const)
    await pictureOfLink(browser, await workspace.mailTo(reader), link, `${folder}/${name}.png`);
  const printed = emptySchool(bundle);
  printed.setSetting('School name', 'Mesa View MS');
  printed.setSetting('Specialist name', 'Glenda Ruiz');
  printed.importFile('caseload.csv', await readFile(caseload));
  await picturesOfPrint(browser, printed, {
    // The size that the script gives the dialog.
    frame: { width: 960, height: 720, scale: 1.25 },
    dialog: `${folder}/print-dialog.png`,
    papers: {
      Plan: `${folder}/print-plan.png`,
      'Conference sheet': `${folder}/print-conference.png`,
      'Student slip': `${folder}/print-slip.png`,
    },
  });
  const { script } = emptySchool(bundle);
  await picturesOfImport(
    browser,
    (name, args) => script.callFromPage(name, args, specialist).result,
    // The size that the script gives the dialog.
    {
      caseload,
      frame: { width: 720, height: 560, scale: 1.5 },
      preview: `${folder}/import-dialog.png`,
      decide: `${folder}/import-decide.png`,
    },
  );
  const inMay = emptySchool(bundle, '2027-06-01T10:00:00-06:00');
  inMay.importFile('caseload.csv', await readFile(caseload));
  await picturesOfYear(browser, inMay, {
    student: keira.name,
    frame: { width: 300, height: 720, scale: 2 },
    fileOf: (screen) => `${folder}/sidebar-${screen}.png`,
  });
} finally {
  await browser.close();
  await workspace.close();
}
