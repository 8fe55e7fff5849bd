// How every call of a page is guarded and answered.

import { type GenericSchema, safeParse } from 'valibot';
import type { Handler } from '../access/server/handler';
import { unlessMaySetUp, unlessSpecialist } from '../access/server/require-specialist';
import { failure, type Result, refused } from '../rpc/result';
import { upgradeAtScreen } from '../setup/server/upgrade';
import { refuseAndAudit } from '../store/history';
import { isUpgraded } from '../store/is-upgraded';
import type { Services } from '../store/services';
import { StoreError } from '../store/store-error';
import { assertActiveUser } from './assert-active-user';
import { createServices } from './create-services';
import { rejectionFor } from './how-it-ended';

/** Any handler: its use case takes what its schemas let through. */
type AnyHandler = Pick<Handler<readonly never[], unknown>, 'kind' | 'role'> & {
  readonly schemas: readonly (() => GenericSchema)[];
  readonly work: (...args: never[]) => Result<unknown>;
};

type RpcFunction = (...given: readonly unknown[]) => Result<unknown>;

/** One function per handler, for pages to call. */
export const rpcFunctions = (
  handlers: Readonly<Record<string, AnyHandler>>,
): Readonly<Record<string, RpcFunction>> =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handler]): [string, RpcFunction] => [
      name,
      (...given) => handleRpc(name, handler, given),
    ]),
  );

/** Who is signed in may make the others; their use cases look up what they may see. */
const refusals: Readonly<Partial<Record<AnyHandler['role'], typeof unlessSpecialist>>> = {
  specialist: unlessSpecialist,
  'first specialist': unlessMaySetUp,
};

function handleRpc(name: string, handler: AnyHandler, given: readonly unknown[]): Result<unknown> {
  try {
    assertActiveUser();
    const services = createServices();
    const refuse = refusals[handler.role];
    const refusal = refuse?.({ call: name, about: idsIn(given[0]) }, services);
    if (refusal) return refusal;
    return runUpgraded(services, handler, () => runHandler(name, handler, given, services));
  } catch (error) {
    console.error(error);
    const ended = rejectionFor(error);
    const rejection = handler.kind === 'query' ? { ...ended, isRead: true as const } : ended;
    return error instanceof StoreError && handler.role === 'teacher'
      ? { ...rejection, failures: [...rejection.failures, failure('tell specialist')] }
      : rejection;
  }
}

/** A page may have been open since before the script was changed: then a tab is not there yet. */
function runUpgraded(
  services: Services,
  { role }: Pick<AnyHandler, 'role'>,
  run: () => Result<unknown>,
): Result<unknown> {
  try {
    return run();
  } catch (error) {
    const isNotYet = error instanceof StoreError && error.code === 'missing tab';
    if (!isNotYet || role !== 'specialist' || isUpgraded(services)) throw error;
    upgradeAtScreen(services);
    return run();
  }
}

function runHandler(
  name: string,
  { kind, role, schemas, work }: AnyHandler,
  given: readonly unknown[],
  services: Services,
): Result<unknown> {
  const args: unknown[] = [];
  for (const [place, schema] of schemas.entries()) {
    const parsed = safeParse(schema(), given[place]);
    if (!parsed.success) {
      // Without what was sent: it may speak of a child, and logs are for everybody who may read them.
      console.error(`${name}: argument ${place + 1} does not fit.`);
      // Only our own pages make these calls; anything else is not worth a text of its own.
      const strange = failure('bad request');
      return kind === 'command' || role === 'teacher'
        ? refuseAndAudit('', name, [strange], services)
        : refused(strange);
    }
    args.push(parsed.output);
  }
  // Each schema has let through what the use case takes at that place.
  return work(...(args as never[]), services as never);
}

/** The IDs that something names, whatever it is: a text, an entry, or a list of such. */
function idsIn(given: unknown): string {
  if (typeof given === 'string') return given;
  if (Array.isArray(given)) return idsIn(given[0]);
  return Object.entries(given ?? {})
    .filter(([name]) => /Ids?$/.test(name))
    .flatMap(([, id]) => (Array.isArray(id) ? id.slice(0, 1) : [id]))
    .filter((id) => typeof id === 'string')
    .join(' ');
}
