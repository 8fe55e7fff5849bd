// A school that several tests of a file begin with is made once; each test gets a copy of its own.
import type { CaseloadDesk } from '../../workbench/simulation/caseload-desk';

/** Making one takes some hundred milliseconds, copying it a few. */
export function onceOpened(make: () => CaseloadDesk): () => CaseloadDesk {
  let made: CaseloadDesk | null = null;
  return () => {
    made ??= make();
    return made.copy();
  };
}
