// Reads a caseload file with the reader of the import dialog, where there is no page to do it.

import { isUtf8 } from 'node:buffer';
import { decodeText } from '../../emulator/services/utilities/charsets';
import type { DecodeText } from '../../src/import/domain/file/file-kind';
import { readTable } from '../../src/import/domain/file/read-table';
import type { CaseloadTable } from '../../src/import/domain/mapping';
import { failureSentence } from '../../src/rpc/failure-texts';

export type ReadCaseloadFile = CaseloadTable | { readonly sentence: string };

const decode: DecodeText = (bytes, charset) =>
  charset === 'UTF-8' && !isUtf8(bytes) ? null : decodeText(bytes, charset);

export function readCaseloadFile(name: string, bytes: Uint8Array): ReadCaseloadFile {
  const read = readTable(bytes, decode);
  return read.kind === 'table'
    ? { name, rows: read.rows }
    : { sentence: `Cannot read ${name}. ${failureSentence(read.problem, 'en')}` };
}
