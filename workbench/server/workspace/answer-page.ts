// The answer page of the workbench's caseload: its address entered and checked as the specialist would
// do it, so that the emails of the example have links. The port may be another one at each start.

import type { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import type { WebAppDeployment } from '../../../emulator/runtime/web-app';
import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { tokenWriter } from '../../../src/answers/domain/token';
import { columnOf } from './people';

/** The usual one; what is shown of an email has the one of this start. */
export const usualAnswerPage = 'http://localhost:8788/exec';

const SETTING = 'Answer page';
const LOCAL_ADDRESS = /http:\/\/localhost:\d+\/exec/g;
const isLocal = (address: string): boolean => address.replace(LOCAL_ADDRESS, '') === '';

/** The links of an email that an earlier start has sent lead to this start's page. */
export const withLinksTo = (url: string | null, text: string): string =>
  url === null ? text : text.replace(LOCAL_ADDRESS, url);

/** Only where the caseload has the setting, and nobody has entered an address of their own. */
export function enterAnswerPage(
  script: LocalAppsScript,
  book: Workbook,
  deployment: WebAppDeployment,
): void {
  const row = columnOf(book, 'Settings', 'Setting').indexOf(SETTING);
  const written = columnOf(book, 'Settings', 'Value')[row];
  if (written === undefined || !isLocal(written)) return;
  const { url } = deployment;
  if (written !== url) new UserActions(book).type('Settings', `B${row + 2}`, url);
  confirm(script, book, deployment);
}

/** What the link of the health check does when the specialist follows it. */
function confirm(script: LocalAppsScript, book: Workbook, deployment: WebAppDeployment): void {
  const secret = script.state.properties.script?.[`${book.id}/secret`];
  if (secret === undefined) return;
  const inAnHour = Math.floor(script.clock.now() / 1000) + 3_600;
  const fields = { delivery: deployment.url, person: '', student: '' };
  const token = tokenWriter(secret)({ ...fields, purpose: 'check', expires: inAnHour });
  script.webApps.callFromPage({ deployment, visitor: null }, 'confirmPage', [token, {}]);
}
