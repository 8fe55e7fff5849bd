// How a page call is declared: what it is given, who may make it, whether it changes something, and
// the use case behind it. Everything else about a call follows from the registry.

import type { GenericSchema } from 'valibot';
import type { Result } from '../../rpc/result';
import type { Services } from '../../store/services';

/**
 * - `specialist`: anybody else is refused before a row of the caseload is read.
 * - `first specialist`: the same, and before anybody is named, whoever may set the caseload up.
 * - `teacher`: whoever is signed in; the use case looks up whose students are whose.
 * - `active user`: whoever is signed in; the call tells nothing of any student.
 */
export type Role = 'specialist' | 'first specialist' | 'teacher' | 'active user';

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
export const query = <Args extends readonly unknown[], Value>(
  role: Role,
  schemas: SchemasOf<Args>,
  work: (...args: [...Args, Services]) => Result<Value>,
): Handler<Args, Value> => ({ kind: 'query', role, schemas, work });

/** A call that writes or sends: a request that does not fit leaves a line in History. */
export const command = <Args extends readonly unknown[], Value>(
  role: Role,
  schemas: SchemasOf<Args>,
  work: (...args: [...Args, Services]) => Result<Value>,
): Handler<Args, Value> => ({ kind: 'command', role, schemas, work });
