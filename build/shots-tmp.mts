import { mkdirSync, readFileSync } from 'node:fs';
import { picturesOfPrint } from '/work/wt/paper/build/screenshots/print-pictures';
import { openBrowser } from '/work/wt/paper/workbench/browser';
import { AddonHarness } from '/work/wt/paper/workbench/harness/addon-harness';

process.chdir('/work/wt/paper');
const addon = new AddonHarness({
  folder: 'dist',
  now: Date.parse('2026-10-05T10:00:00-06:00'),
  zone: 'America/Denver',
});
addon.choose('setUpMenu');
addon.setSetting('School name', 'Mesa View MS');
addon.setSetting('Specialist name', 'Glenda Ruiz');
addon.setSetting('First day of school', '2026-08-17');
addon.importFile('c.csv', readFileSync('examples/caseload-mesa-view.csv'));
mkdirSync('docs/images', { recursive: true });
const browser = await openBrowser();
try {
  await picturesOfPrint(browser, addon, {
    frame: { width: 960, height: 720, scale: 1.25 },
    dialog: 'docs/images/print-dialog.png',
    papers: {
      Plan: 'docs/images/print-plan.png',
      'Conference sheet': 'docs/images/print-conference.png',
      'Student slip': 'docs/images/print-slip.png',
    },
  });
} finally {
  await browser.close();
}
