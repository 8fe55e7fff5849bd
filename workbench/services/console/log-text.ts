// Turns logged values into text, as the log viewer shows them.
import { format } from 'node:util';
import { PlatformObject } from '../../runtime/platform-object';

/** `%s` and friends are filled in; platform objects show by name. */
export function logText(args: readonly unknown[]): string {
  return format(
    ...args.map((value) => (value instanceof PlatformObject ? value.platformName : value)),
  );
}
