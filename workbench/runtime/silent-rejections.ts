// Rejected promises that nobody awaits are silent on the platform (platform §1.4); in node they
// would end the whole process.
import { promiseHooks } from 'node:v8';

const nothing = () => {};

/** Runs a piece of a script; promises that it leaves rejected disturb nobody. */
export function withSilentRejections<Result>(run: () => Result): Result {
  const settled: Promise<unknown>[] = [];
  const stop = promiseHooks.onSettled((promise) => settled.push(promise));
  try {
    return run();
  } finally {
    stop();
    // The promises belong to the realm; the host's `then` works on those of any realm.
    for (const promise of settled) Promise.prototype.then.call(promise, nothing, nothing);
  }
}
