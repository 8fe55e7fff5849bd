// A school that several tests of a file begin with is made once; each test gets a copy of its own.
import type { AddonHarness } from '../../workbench/harness/addon-harness';

/** Making one takes some hundred milliseconds, copying it a few. */
export function onceOpened(make: () => AddonHarness): () => AddonHarness {
  let made: AddonHarness | null = null;
  return () => {
    made ??= make();
    return made.copy();
  };
}
