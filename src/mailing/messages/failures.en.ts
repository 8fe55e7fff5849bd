// Why a digest was not sent at a click, in English.

/** @param next calendar date; null where none is left */
const nextDay = (next: string | null): string =>
  next === null ? '' : ` The next digest day is ${next}.`;

/** Why a row of the ledger cannot be written. */
export type BlockedBy = 'several rows' | 'no such column' | 'formula';
const blockedBy: Readonly<Record<BlockedBy, string>> = {
  'several rows': 'several rows have its Delivery ID',
  'no such column': 'the column is gone',
  formula: 'a formula stands there',
};

export const failures = {
  'delivery blocked': (email: string, id: string, header: string, by: BlockedBy) =>
    `The email to ${email} cannot go out, because its row “${id}” in the Deliveries tab cannot be written, column “${header}”: ${blockedBy[by]}.`,
  /** @param moves "rosa@families.example → ana@families.example" */
  'many addresses moved': (count: number, moves: readonly string[]) =>
    `${count} guardians have another address or student than at the last digest, so no digest goes out by itself: ${moves.join('; ')}. If a part of the Guardians tab was sorted or pasted by itself, undo that. If the addresses are right, choose Living ALP > Send due digests now….`,
  'addresses of others': (moves: readonly string[]) =>
    `Not sent before you have looked, because the address is known from digests about a student of another family, or the last digest was about another student: ${moves.join('; ')}. If that is a slip, put it right in the Guardians tab. If it is right, choose Living ALP > Send due digests now…, which shows it and asks.`,
  'run was cut off': () =>
    'A run was cut off before, and another email is uncertain now. Nothing was sent. Look at the Deliveries tab, then choose this again.',
};

/** Said by pages alone: no execution has to pay for these texts. */
export const pageFailures = {
  'no digest day yet': (next: string | null) =>
    `No digest day has come yet in this school year.${nextDay(next)}`,
  'digest gone already': (on: string, next: string | null) =>
    `This digest has gone out already, on ${on}.${nextDay(next)}`,
  'digest sent often': (on: string, times: number) =>
    `This digest has gone out ${times} times, last on ${on}. If it still does not arrive, check the address with the family.`,
  'last digest says gone': (on: string, next: string | null) =>
    `Nothing was sent: the Deliveries tab has no row of this digest, but the cell “Last digest” of this guardian in the Guardians tab says that one went out on ${on}. If it did not go to this guardian about this student, empty that cell and send again.${nextDay(next)}`,
  'no mail left': () =>
    'Google sends no more emails for this account today. Please try again tomorrow.',
  'rows changed just now': () =>
    'Nothing was sent: somebody has changed this family’s rows, or the settings, just now. Please look at them, then try again.',
  'delivery unclear': () =>
    'Nothing was sent: the row of this email in the Deliveries tab cannot be read, or a later email has gone out. Please look at the Deliveries tab.',
};
