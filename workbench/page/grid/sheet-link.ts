// A link in a cell that leads to a spreadsheet of this school: to a tab of it, or to a filter view.

export interface SheetLink {
  /** ID of the spreadsheet. */
  readonly file: string;
  /** null where the link names none. */
  readonly sheetId: number | null;
  readonly filterViewId: number | null;
}

const ADDRESS = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:\/[^#]*)?(?:#(.*))?$/;

/** null where the text is no such link. */
export function sheetLinkIn(text: string): SheetLink | null {
  const [, file, fragment = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (file === undefined) return null;
  const named = new URLSearchParams(fragment);
  const number = (name: string): number | null => {
    const value = named.get(name) ?? '';
    return /^\d+$/.test(value) ? Number(value) : null;
  };
  return { file, sheetId: number('gid'), filterViewId: number('fvid') };
}
