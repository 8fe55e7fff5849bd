import type { PrintReader } from '../../schema/choices';
import type { Tables } from '../../store/ports';
import type { PrintedStudent, WithheldStudent } from '../domain/print-request';
export declare const printTabs: readonly ['students', 'goals', 'progress', 'plans', 'guardians', 'settings'];
export type PrintTables = Pick<Tables, (typeof printTabs)[number]>;
/** By name; who has left the program or the school is printed only where asked for by name. */
export declare const wholeCaseload: ({ students }: PrintTables) => readonly string[];
/** In the order of the IDs; a row that cannot be read has no paper. */
export declare function printedStudents(reader: PrintReader, ids: readonly string[], tables: PrintTables, today: string): readonly PrintedStudent[];
/** Those of the students whose copies do not count as given, in the same order. */
export declare function withheldStudents(ids: readonly string[], tables: PrintTables): readonly WithheldStudent[];
/** How many of the students have a row that cannot be read. */
export declare function countUnread(ids: readonly string[], tables: PrintTables): number;
