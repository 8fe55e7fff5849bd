// The shapes of what the print dialog sends, to be checked before anything is done with it.
import {
  array,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  union,
} from 'valibot';
import { printLanguages } from '../print/domain/print-request';
import { printedDocuments, printReaders } from '../schema/choices';
import { idSchema } from './sidebar-schemas';

/** A large caseload; a page that names more is not ours. */
const mostStudents = 5000;

export const readerSchema = () => picklist(printReaders);

export const scopeSchema = () =>
  union([
    object({ kind: literal('student'), studentId: idSchema() }),
    object({ kind: literal('selection') }),
    object({ kind: literal('caseload') }),
  ]);

export const printedSchema = () =>
  object({
    document: picklist(printedDocuments),
    reader: picklist(printReaders),
    language: picklist(printLanguages),
  });

export const copiesSchema = () =>
  pipe(
    array(object({ studentId: idSchema(), version: pipe(string(), maxLength(8)) })),
    minLength(1),
    maxLength(mostStudents),
  );
