import type { LocalTime } from '../../core/local-time';
import { type Rejection, type Result } from '../../rpc/result';
import { type Table } from '../../schema/decode-table';
import { type Guardian, type Student } from '../../schema/tabs';
import type { Tables } from '../../store/ports';
import { type PlanView } from '../domain/view-plan';
export declare const planTabs: readonly ['students', 'goals', 'progress', 'guardians', 'checkIns', 'deliveries', 'settings', 'plans'];
export type PlanTables = Pick<Tables, (typeof planTabs)[number]>;
export declare function findStudent(studentId: string, { students }: Pick<Tables, 'students'>): Student | Rejection;
export declare const findGuardian: (guardianId: string, { guardians }: Pick<Tables, 'guardians'>) => Guardian | Rejection;
/** Refuses what hangs on a row that is there and cannot be read, and says why; null for any other ID. */
export declare const unreadable: (what: 'student' | 'goal' | 'guardian' | 'plan', id: string, table: Pick<Table<unknown>, 'problems' | 'unreadIds'>) => Rejection | null;
export declare function planOf(studentId: string, tables: PlanTables, now: LocalTime): Result<PlanView>;
