// A form as the browser keeps it, and how one that an earlier page has left is read.
import type { FormRequest } from './form-request';

export interface StoredForm<Fields extends object = object> {
  readonly fields: Fields;
  /**
   * Sent and without an answer. It may have arrived, so it is sent again word for word, under the
   * same IDs, and nothing in the form changes until it is answered or discarded.
   */
  readonly sent: FormRequest | null;
}

export interface FormFormat<Fields extends object> {
  readonly empty: Fields;
  /**
   * Reads what an earlier page has left, which kept the fields alone; null where they make no form.
   * Left out, it is text that was not sent.
   */
  readonly fromEarlier?: (found: object) => StoredForm<Fields> | null;
}

/** A form in another shape, from an older page, is not taken. */
export function readForm<Fields extends object>(
  found: unknown,
  { empty, fromEarlier }: FormFormat<Fields>,
): StoredForm<Fields> {
  const blank = { fields: empty, sent: null };
  if (isStoredForm(found)) {
    const { fields, sent } = found;
    return hasShapeOf(empty, fields) ? { fields, sent } : { ...blank, sent };
  }
  if (typeof found !== 'object' || found === null) return blank;
  if (fromEarlier) return fromEarlier(found) ?? blank;
  return hasShapeOf(empty, found) ? { fields: found, sent: null } : blank;
}

export const isStoredForm = (found: unknown): found is StoredForm =>
  typeof found === 'object' &&
  found !== null &&
  'fields' in found &&
  typeof found.fields === 'object' &&
  found.fields !== null &&
  'sent' in found &&
  (found.sent === null || isRequest(found.sent));

/** The script looks at the rest. */
const isRequest = (found: unknown): found is FormRequest => {
  if (typeof found !== 'object' || found === null || !('kind' in found)) return false;
  if (found.kind === 'check-in') return 'checkIn' in found && isObject(found.checkIn);
  return found.kind === 'progress' && 'entries' in found && isFilledList(found.entries);
};

const isObject = (found: unknown): boolean => typeof found === 'object' && found !== null;
const isFilledList = (found: unknown): boolean =>
  Array.isArray(found) && found.length > 0 && found.every(isObject);

/** Whether there is a value of the same type for every field. */
export function hasShapeOf<Fields extends object>(empty: Fields, found: object): found is Fields {
  const values = new Map(Object.entries(found));
  return Object.entries(empty).every(([key, value]) => typeof values.get(key) === typeof value);
}
