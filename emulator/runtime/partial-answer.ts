// Answers of a service that would have more fields at Google than they have here. A script that asks
// for one of those must not take it for absent.

export interface LackingFields {
  /** As error texts name the object, such as "Sheets.Spreadsheet.properties". */
  readonly of: string;
  readonly fields: readonly string[];
}

/** Beside the objects, so that copies, comparisons and JSON know nothing of it. */
const lacking = new WeakMap<object, LackingFields>();

export function partial<Answer extends object>(answer: Answer, fields: LackingFields): Answer {
  lacking.set(answer, fields);
  return answer;
}

export const lackingIn = (value: object): LackingFields | undefined => lacking.get(value);
