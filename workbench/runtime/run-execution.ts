// Runs one function of the project in a fresh realm, and records what became of it.
import { Execution, type ExecutionSetup } from './execution';
import type { ExecutionRecord, Outcome, ScriptFailure } from './execution-record';
import { toPage } from './page-call';
import { ExecutionEnded, PlatformError } from './platform-error';
import type { PlatformObject } from './platform-object';
import { Door } from './platform-proxy';
import type { PlatformSettings } from './platform-settings';
import { type Ending, Realm } from './realm';
import type { ScriptProject } from './script-project';
import type { CompiledFunction, EditedPlace, SpreadsheetServices } from './service-environment';

export interface ExecutionRequest {
  readonly ordinal: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Where the edit was that the event, the first argument, tells of; null where there was none. */
  readonly edited: EditedPlace | null;
  readonly setup: ExecutionSetup;
  /** The call comes from google.script.run: its rules hold for the result. */
  readonly isFromPage: boolean;
  /** Why the platform does not even start it, in its own words; null = it does. */
  readonly refusal: string | null;
}

/** What the services of one execution need from its realm. */
export interface RealmAccess {
  readonly compile: (code: string, parameters: readonly string[]) => CompiledFunction;
  readonly face: (object: PlatformObject) => object;
}

export interface OpenedServices {
  readonly globals: Readonly<Record<string, PlatformObject>>;
  readonly spreadsheets: SpreadsheetServices;
  /** Lets go of what the execution holds: its locks. */
  readonly release: () => void;
}

export type OpenServices = (execution: Execution, access: RealmAccess) => OpenedServices;

interface Verdict {
  readonly outcome: Outcome;
  readonly result?: unknown;
  readonly error?: ScriptFailure;
}

/** In the platform's words. */
export const functionNotFound = (name: string): string => `Script function not found: ${name}`;

/**
 * Runs the request to its end. Whatever the script does ends in the record; only a mistake of the
 * workbench itself is thrown.
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
  if (execution.workbenchDefect !== null) throw execution.workbenchDefect;
  return {
    ordinal: request.ordinal,
    functionName: request.functionName,
    surface: execution.surface,
    account: execution.effectiveUser.email,
    startedAt: execution.startedAt,
    virtualMs: execution.now() - execution.startedAt,
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
  const door = new Door(execution);
  const realm = new Realm(project, execution.now, door.wrap);
  door.openTo(realm);
  const services = open(execution, {
    compile: (code, parameters) => realm.compile(code, parameters),
    face: door.wrap,
  });
  for (const [name, service] of Object.entries(services.globals)) {
    realm.define(name, door.wrap(service));
  }
  execution.pass(settings.startMs);
  const given = request.edited
    ? [{ ...Object(request.args[0]), ...services.spreadsheets.editedAt(request.edited) }]
    : request.args;
  const ending = loadAndEnter({ ...request, args: given }, execution, realm, settings);
  return close(services, execution, settle(ending, request, execution, door));
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
  return realm.enter(() => entry(...args), settings.realTimeLimitMs);
}

function settle(
  ending: Ending,
  request: ExecutionRequest,
  execution: Execution,
  door: Door,
): Verdict {
  if (execution.ended !== null) return died(execution.ended);
  if (ending.kind === 'endless') return died(new ExecutionEnded('timed out'));
  if (ending.kind === 'thrown') return failed(describeError(ending.error));
  if (!request.isFromPage) return { outcome: 'completed', result: door.copyOut(ending.value) };
  const result = toPage(ending.value, (value) => door.behind(value) !== null);
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
