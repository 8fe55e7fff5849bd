import type { GenericSchema } from 'valibot';
import type { Result } from '../../rpc/result';
import type { Services } from '../../store/services';
/**
 * - `specialist`: anybody else is refused before a row of the caseload is read.
 * - `teacher`: whoever is signed in; the use case looks up whose students are whose.
 * - `active user`: whoever is signed in; the call tells nothing of any student.
 */
export type Role = 'specialist' | 'teacher' | 'active user';
/** One per argument. Functions, so that no schema is made before a call asks for it. */
type SchemasOf<Args extends readonly unknown[]> = {
    readonly [Place in keyof Args]: () => GenericSchema<unknown, Args[Place]>;
};
export interface Handler<Args extends readonly unknown[], Value> {
    readonly kind: 'query' | 'command';
    readonly role: Role;
    readonly schemas: SchemasOf<Args>;
    readonly work: (...args: [...Args, Services]) => Result<Value>;
}
/** A call that only looks. */
export declare const query: <Args extends readonly unknown[], Value>(role: Role, schemas: SchemasOf<Args>, work: (...args: [...Args, Services]) => Result<Value>) => Handler<Args, Value>;
/** A call that writes or sends: a request that does not fit leaves a line in History. */
export declare const command: <Args extends readonly unknown[], Value>(role: Role, schemas: SchemasOf<Args>, work: (...args: [...Args, Services]) => Result<Value>) => Handler<Args, Value>;
export {};
