// What a page or a person is told of an execution that failed (platform §5.3).

import type { ExecutionRecord } from '../../runtime/execution-record';
import { SERVER_ERROR } from '../../runtime/faults';

export function failureWords({ outcome, error }: ExecutionRecord): string {
  if (outcome === 'killed') return SERVER_ERROR;
  if (outcome === 'timed out') return 'Exceeded maximum execution time';
  return `${error?.name ?? 'Error'}: ${error?.message ?? ''}`;
}
