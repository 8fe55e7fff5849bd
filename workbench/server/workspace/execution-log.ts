// The log of executions that the page shows, newest last.
import type { ExecutionRecord } from '../../../emulator/runtime/execution-record';
import { SERVER_ERROR } from '../../../emulator/runtime/faults';
import type { LoggedExecution } from '../protocol';

export function failureWords({ outcome, error }: ExecutionRecord): string {
  if (outcome === 'killed') return SERVER_ERROR;
  if (outcome === 'timed out') return 'Exceeded maximum execution time';
  return `${error?.name ?? 'Error'}: ${error?.message ?? ''}`;
}

/** Older executions are let go; a school year of hourly runs has 8,760. */
const KEPT = 300;

export class ExecutionLog {
  readonly #executions: LoggedExecution[];
  #untold: LoggedExecution[] = [];

  constructor(earlier: readonly LoggedExecution[] = []) {
    this.#executions = [...earlier];
  }

  get executions(): readonly LoggedExecution[] {
    return this.#executions;
  }

  add(record: ExecutionRecord): void {
    const logged = asLogged(record);
    this.#executions.push(logged);
    this.#untold.push(logged);
    this.#executions.splice(0, Math.max(0, this.#executions.length - KEPT));
  }

  /** What came since it was asked last. */
  news(): readonly LoggedExecution[] {
    const news = this.#untold.slice(-KEPT);
    this.#untold = [];
    return news;
  }
}

/** Without the result, which may hold anything, a whole import among it. */
function asLogged(record: ExecutionRecord): LoggedExecution {
  const { ordinal, functionName, surface, account, startedAt, virtualMs, outcome } = record;
  return {
    ordinal,
    functionName,
    surface,
    account,
    startedAt,
    virtualMs,
    outcome,
    failure: record.error ? `${record.error.name}: ${record.error.message}` : null,
    calls: record.calls,
    logs: record.logs,
  };
}
