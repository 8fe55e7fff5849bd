// Makes Excel workbooks, part by part, as Excel writes them.
import { strToU8, zipSync } from 'fflate';

export interface SheetParts {
  readonly name: string;
  /** The `<row>` elements. */
  readonly rows: string;
  readonly state?: 'hidden';
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** The `<si>` elements. */
  readonly strings?: string;
  /** Format codes of the styles from 1 on; style 0 is General. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: boolean;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbookFile({ sheets, strings, formats = [], date1904 }: WorkbookParts): Buffer {
  const custom = formats.map((format, at) =>
    typeof format === 'number' ? null : `<numFmt numFmtId="${170 + at}" formatCode="${format}"/>`,
  );
  const ids = formats.map((format, at) => (typeof format === 'number' ? format : 170 + at));
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><workbookPr${
      date1904 ? ' date1904="1"' : ''
    }/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
      0,
      ...ids,
    ]
      .map((id) => `<xf numFmtId="${id}" xfId="0"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A sheet of texts. */
export const sheetOf = (name: string, rows: readonly (readonly string[])[]): SheetParts => ({
  name,
  rows: rows
    .map(
      (cells) =>
        `<row>${cells
          .map((cell) =>
            cell === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join(''),
});
