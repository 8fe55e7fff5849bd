// Reads a caseload file into rows: what the page of the import dialog does before it calls the
// script, done by our own means, since the workbench knows nothing of the product.
import Papa from 'papaparse';
import { decodeText } from '../../emulator/services/utilities/charsets';
import type { CaseloadTable } from '../../src/import/domain/mapping';

export type ReadCaseloadFile = CaseloadTable | { readonly sentence: string };

/** The sign between the cells is papaparse's guess. */
export function readCaseloadFile(name: string, bytes: Uint8Array): ReadCaseloadFile {
  const text = textOf(bytes)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  if (text === undefined) {
    return { sentence: `${name} is not a text. Save the list as CSV, then name that file.` };
  }
  if (text.trim() === '') return { sentence: `${name} is empty. Name another file.` };
  const { data: rows, errors } = Papa.parse<string[]>(text, { newline: '\n' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const row = (broken.row ?? 0) + 1;
    return { sentence: `In row ${row} of ${name} a quotation mark is not closed. Mend it there.` };
  }
  return { name, rows };
}

/** Undefined for what is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeText(bytes, 'UTF-16LE');
  if (first === 0xfe && second === 0xff) return decodeText(bytes, 'UTF-16BE');
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('UTF-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeText(bytes, 'windows-1252');
  }
}
