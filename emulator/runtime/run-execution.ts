// Runs one function of the project in a fresh realm, and records what became of it.
import { types } from 'node:util';
import { Execution, type ExecutionSetup } from './execution';
import type { ExecutionRecord, Outcome, ScriptFailure } from './execution-record';
import { toPage } from './page-call';
import { ExecutionEnded, PlatformError } from './platform-error';
import type { PlatformObject } from './platform-object';
import { ProxyMembrane } from './platform-proxy';
import type { PlatformSettings } from './platform-settings';
import { type Ending, Realm } from './realm';
import type { ScriptProject } from './script-project';
import type { CompiledFunction, EditedPlace, SpreadsheetServices } from './service-environment';

export interface ExecutionRequest {
  readonly ordinal: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Where the edit was, for an edit event (the first argument); null otherwise. */
  readonly edited: EditedPlace | null;
  readonly setup: ExecutionSetup;
  /** The rules of google.script.run hold for a result that a page gets, those of doGet for a visit. */
  readonly returnsTo: 'host' | 'page' | 'visit';
  /** The platform's refusal to start it, or null. */
  readonly refusal: string | null;
}

/** What the services of one execution need from its realm. */
interface RealmAccess {
  readonly compile: (code: string, parameters: readonly string[]) => CompiledFunction;
}

export interface OpenedServices {
  readonly globals: Readonly<Record<string, PlatformObject>>;
  readonly spreadsheets: SpreadsheetServices;
  /** Releases the execution's locks. */
  readonly release: () => void;
  /** Lets `look` see everything as it would stand had the execution died now; then goes on. */
  readonly asIfKilled: (look: () => void) => void;
}

type OpenServices = (execution: Execution, access: RealmAccess) => OpenedServices;

interface Verdict {
  readonly outcome: Outcome;
  readonly result?: unknown;
  readonly error?: ScriptFailure;
}

/** In the platform's words. */
export const functionNotFound = (name: string): string => `Script function not found: ${name}`;

/**
 * Runs the request to its end. What the script does, errors included, is recorded; only a mistake of
 * the emulator itself is thrown.
 */
export function runExecution(
  request: ExecutionRequest,
  project: ScriptProject,
  settings: PlatformSettings,
  open: OpenServices,
): ExecutionRecord {
  const execution = new Execution(request.setup);
  const verdict =
    request.refusal === null
      ? runInRealm(request, execution, project, settings, open)
      : failed({ name: 'Exception', message: request.refusal, stack: '' });
  if (execution.hostError !== null) throw execution.hostError;
  return {
    ordinal: request.ordinal,
    functionName: request.functionName,
    surface: execution.surface,
    account: execution.effectiveUser.email,
    startedAt: execution.startedAt,
    virtualMs: execution.virtualMs,
    ...verdict,
    calls: execution.meter.counts(),
    logs: execution.logs,
    notEmulated: execution.notEmulated,
  };
}

function runInRealm(
  request: ExecutionRequest,
  execution: Execution,
  project: ScriptProject,
  settings: PlatformSettings,
  open: OpenServices,
): Verdict {
  const membrane = new ProxyMembrane(execution);
  const { countsComputing } = settings;
  const { now, spendComputing } = execution;
  const time = { now, spendComputing: countsComputing ? spendComputing : null };
  const realm = new Realm(project, time, membrane);
  membrane.openTo(realm);
  const services = open(execution, {
    compile: (code, parameters) => realm.compile(code, parameters),
  });
  for (const [name, service] of Object.entries(services.globals)) {
    realm.define(name, membrane.wrap(service));
  }
  execution.openTo(services.asIfKilled);
  execution.pass(settings.startMs);
  const given = request.edited
    ? [{ ...Object(request.args[0]), ...services.spreadsheets.editedAt(request.edited) }]
    : request.args;
  const ending = loadAndEnter({ ...request, args: given }, execution, realm, settings);
  return close(services, execution, settle(ending, request, execution, membrane));
}

function loadAndEnter(
  request: ExecutionRequest,
  execution: Execution,
  realm: Realm,
  settings: PlatformSettings,
): Ending {
  execution.loading(true);
  const loaded = realm.evaluateFiles(settings.realTimeLimitMs);
  execution.loading(false);
  if (loaded.kind !== 'value') return loaded;
  const entry = realm.find(request.functionName);
  if (entry === null) {
    const error = new PlatformError(functionNotFound(request.functionName));
    return { kind: 'thrown', error };
  }
  const args = request.args.map(realm.makers.copyIn);
  return realm.enter(() => {
    const value = entry(...args);
    // The promise of an async doGet is no page, and nobody waits for it [code].
    return request.returnsTo === 'visit' && types.isPromise(value) ? 'a promise' : value;
  }, settings.realTimeLimitMs);
}

function settle(
  ending: Ending,
  request: ExecutionRequest,
  execution: Execution,
  membrane: ProxyMembrane,
): Verdict {
  if (execution.ended !== null) return died(execution.ended);
  if (ending.kind === 'endless') return died(new ExecutionEnded('timed out'));
  if (ending.kind === 'thrown') return failed(describeError(ending.error));
  if (request.returnsTo !== 'page')
    return { outcome: 'completed', result: membrane.copyOut(ending.value) };
  const result = toPage(ending.value, (value) => membrane.unwrap(value) !== null);
  return result.kind === 'value'
    ? { outcome: 'completed', result: result.value }
    : failed({ name: 'Exception', message: result.message, stack: '' });
}

/** A buffered write that is refused at the end fails an execution that had completed. */
function close(services: OpenedServices, execution: Execution, verdict: Verdict): Verdict {
  const isDead = verdict.outcome === 'killed' || verdict.outcome === 'timed out';
  try {
    services.spreadsheets.endOfExecution(isDead);
    return verdict;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Exception') throw error;
    return isDead ? verdict : failed(describeError(error));
  } finally {
    services.release();
    execution.loading(false);
  }
}

function died(ended: ExecutionEnded): Verdict {
  const error = { name: ended.name, message: ended.message, stack: '' };
  return { outcome: ended.reason, error };
}

function failed(error: ScriptFailure): Verdict {
  return { outcome: 'failed', error };
}

/** Reads an error of any realm; a script may throw things that are no errors at all. */
function describeError(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { name: 'Error', message: String(error), stack: '' };
  }
  const name = 'name' in error ? String(error.name) : 'Error';
  const isOurs = error instanceof Error;
  const stack = !isOurs && 'stack' in error ? String(error.stack) : '';
  return { name, message: String(error.message), stack };
}
