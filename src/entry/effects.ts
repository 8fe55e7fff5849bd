// What this execution has begun to do, so that a sentence on an error can say truthfully whether
// anything was changed. Each execution of the script begins with a blank one.

export type Effect = 'change' | 'mail';

const begun = new Set<Effect>();

export const hasBegun = (effect: Effect): boolean => begun.has(effect);

/** The same service, with a note before each call of the methods that have an effect. */
export function recordEffect<Service extends object, Name extends keyof Service>(
  effect: Effect,
  service: Service,
  ...names: readonly Name[]
): Service {
  const noted = names.map((name) => [name, recordCall(effect, service[name])]);
  return { ...service, ...Object.fromEntries(noted) };
}

/** The same function, with a note before each call. */
export const recordCall = <Work>(effect: Effect, work: Work): Work =>
  typeof work === 'function'
    ? (((...args: readonly unknown[]) => {
        begun.add(effect);
        return work(...args);
      }) as Work)
    : work;
