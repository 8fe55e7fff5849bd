// How many emails of each form went out, how many were left out, and what the year's times were said in.

import { type Season, seasons } from '../../../src/digests/domain/digest-content';
import { nothingNew } from '../../../src/digests/domain/plan-telling';
import { en } from '../../../src/digests/emails/en';
import { es } from '../../../src/digests/emails/es';
import type { ShownRow } from '../../harness/addon-harness';
import { type FamilyEmail, inOneLine, withoutMarks } from './family-email';

const tables = { en, es } as const;

export function countForms(emails: readonly FamilyEmail[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { form } of emails) counts[form] = (counts[form] ?? 0) + 1;
  return counts;
}

export const isSkip = (row: ShownRow): boolean => row.Detail === nothingNew;

export const countSeasons = (emails: readonly FamilyEmail[]): Readonly<Record<Season, number>> => {
  const count = (season: Season): number =>
    emails.filter(({ text, language, child }) =>
      inOneLine(withoutMarks(text)).includes(tables[language].seasons[season].opening(child)),
    ).length;
  const [first, second, third, fourth] = seasons;
  return {
    [first]: count(first),
    [second]: count(second),
    [third]: count(third),
    [fourth]: count(fourth),
  };
};

/** The most emails of one question in a row that a guardian got, with nothing left out between them. */
export function mostLightInARow(deliveries: readonly ShownRow[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  const rows = deliveries
    .filter((row) => row.State === 'Sent' || isSkip(row))
    .filter(({ Period: period = '' }) => /^\d{4}-/.test(period))
    .sort((one, other) => ((one.Period ?? '') < (other.Period ?? '') ? -1 : 1));
  for (const row of rows) {
    const guardian = row['Guardian ID'] ?? '';
    const count =
      row.State === 'Sent' && row.Form === 'Light' ? (counts.get(guardian) ?? 0) + 1 : 0;
    counts.set(guardian, count);
    most = Math.max(most, count);
  }
  return most;
}
