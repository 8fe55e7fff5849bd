// The secrets of the answer page's links, of every caseload of the script.

import { propertyName } from './property-store';

/** In a bound script there is one. */
export interface LinkSecret {
  readonly spreadsheetId: string;
  readonly secret: string;
}

const ending = propertyName('', 'secret');

/** One call of a service, and none to Sheets. */
export const linkSecrets = (): readonly LinkSecret[] =>
  Object.entries(PropertiesService.getScriptProperties().getProperties())
    .filter(([name]) => name.endsWith(ending))
    .map(([name, secret]) => ({ spreadsheetId: name.slice(0, -ending.length), secret }));
