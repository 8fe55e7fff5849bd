// Reasons that the product itself writes into the History tab. People read them there, in English;
// pages know them again, and say the same in their own language. Any other reason is a person's.

/** Stands in place of a header where somebody has changed several cells in one go. */
export const severalCells = 'several cells';

export type OwnReason = 'Progress entry' | 'Edited in the grid';

const importOpening = 'Import of ';
const refusedOpening = 'Refused: ';
const takenBackEnding = ': could not be written';

export const importReason = (fileName: string): string => `${importOpening}${fileName}`;
export const refusedReason = (why: string): string => `${refusedOpening}${why}`;
export const takenBackReason = (reason: string): string => `${reason}${takenBackEnding}`;

/** How a page says each of them. */
export interface ReasonTexts {
  readonly own: Readonly<Record<OwnReason, string>>;
  readonly importOf: (fileName: string) => string;
  /** @param why in English */
  readonly refused: (why: string) => string;
  readonly takenBack: (reason: string) => string;
}

export function wordReason(reason: string, texts: ReasonTexts): string {
  if (reason.endsWith(takenBackEnding)) {
    return texts.takenBack(wordReason(reason.slice(0, -takenBackEnding.length), texts));
  }
  if (reason.startsWith(importOpening)) return texts.importOf(reason.slice(importOpening.length));
  if (reason.startsWith(refusedOpening)) return texts.refused(reason.slice(refusedOpening.length));
  const own: Readonly<Record<string, string>> = texts.own;
  return own[reason] ?? reason;
}
