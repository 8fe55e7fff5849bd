// Errors that cross from the emulated platform into a script.

/** An error of a service; scripts see `name` "Exception" unless the service has its own name. */
export class PlatformError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** The script uses a part of Apps Script that is not emulated. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  /** @param member such as "Sheet.getSlicers" */
  constructor(readonly member: string) {
    super(`NotEmulated: ${member}`);
  }
}

/** The execution is over; nothing that it still calls has any effect. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
  constructor(readonly reason: 'killed' | 'timed out') {
    super(reason === 'killed' ? 'The execution was ended.' : 'Exceeded maximum execution time');
  }
}

/** An emulated method that does not say who may call it. */
export class MissingRule extends Error {
  override readonly name = 'MissingRule';
  /** @param member such as "Sheet.getName" */
  constructor(member: string) {
    super(`${member} has no rule: name it in the \`methods\` of its class.`);
  }
}

const DEFECT_NAMES = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'MissingRule',
]);

/** Whether an error that a service threw is a mistake of the emulator, not of the script. */
export function isDefect(error: Error): boolean {
  return DEFECT_NAMES.has(error.name);
}
