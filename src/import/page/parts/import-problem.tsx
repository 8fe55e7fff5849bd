// What went wrong in the dialog: a choice that the person has to change, or a call that failed.
import { failureSentence } from '../../../rpc/failure-texts';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { FailureSummary } from '../../../ui/feedback/failure';
import { useMessages } from '../../messages/messages';
import type { FileTrouble, Trouble } from '../state/step';

export interface ImportProblemProps {
  readonly trouble: Trouble;
  /** Id of the field to change; null where the step has none. */
  readonly field: string | null;
  readonly onTryAgain: () => void;
}

export const PROBLEM_ID = 'error-summary';

export function ImportProblem({ trouble, field, onTryAgain }: ImportProblemProps) {
  const t = useMessages();
  const { code, failures, request, isUncertain } = trouble;
  const isOfFile = (one: Trouble['code']): one is FileTrouble => one in t.fileProblems;
  if (isOfFile(code) || (field !== null && request === null)) {
    const own = isOfFile(code) ? t.fileProblems[code] : t.kit.failures[code];
    const found = failures.map((failure) => failureSentence(failure, t.language));
    return (
      <ErrorSummary
        id={PROBLEM_ID}
        cause={trouble}
        problems={(found.length > 0 ? found : own).map((sentence) => ({
          field: field ?? '',
          sentence,
        }))}
      />
    );
  }
  return (
    <FailureSummary
      id={PROBLEM_ID}
      cause={trouble}
      failure={{ ok: false, code, failures }}
      note={isUncertain ? t.uncertain : undefined}
      onTryAgain={request === null ? undefined : onTryAgain}
    />
  );
}
