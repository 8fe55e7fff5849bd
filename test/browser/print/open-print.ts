// The built print dialog in a browser, as the sidebar opens it, with the real script behind it.
import type { Browser, Page } from 'playwright-core';
import type { PrintScope } from '../../../src/print/domain/print-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { type DialogOptions, type OpenDialog, openDialog } from '../open-dialog';

export type OpenPrint = OpenDialog;

export const openPrint = (
  browser: Browser,
  addon: AddonHarness,
  scope: PrintScope,
  options: DialogOptions = {},
): Promise<OpenPrint> => openDialog(browser, addon, ['openPrint', scope], options);

/** Chooses what is printed, and waits until it stands there. */
export async function choose(page: Page, document: string): Promise<void> {
  await page.locator('.chip-face', { hasText: document }).click();
  await page.locator('.paper').first().waitFor();
}

/** How many sheets of Letter paper come out of the printer. */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  if (sizes.some(([, width, height]) => Number(width) !== 612 || Number(height) !== 792))
    throw new Error(`Not Letter: ${sizes.map(([size]) => size).join(' ')}`);
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
