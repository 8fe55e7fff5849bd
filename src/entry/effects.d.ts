export type Effect = 'change' | 'mail';
export declare const hasBegun: (effect: Effect) => boolean;
/** The same service, with a note before each call of the methods that have an effect. */
export declare function recordEffect<Service extends object, Name extends keyof Service>(effect: Effect, service: Service, ...names: readonly Name[]): Service;
/** The same function, with a note before each call. */
export declare const recordCall: <Work>(effect: Effect, work: Work) => Work;
