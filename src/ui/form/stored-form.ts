// A form as the browser keeps it, and how one that an earlier page has left is read.

export interface StoredForm<Fields extends object, Request> {
  readonly fields: Fields;
  /**
   * Sent and without an answer. It may have arrived, so it is sent again word for word, under the
   * same IDs, and nothing in the form changes until it is answered or discarded.
   */
  readonly sent: Request | null;
}

export interface FormFormat<Fields extends object, Request> {
  readonly empty: Fields;
  /**
   * Reads what an earlier version has left, which kept the fields alone; null where they make no
   * form. Left out, it is text that was not sent.
   */
  readonly fromEarlier?: (found: object) => StoredForm<Fields, Request> | null;
}

export type IsRequest<Request> = (found: unknown) => found is Request;

/** A form in another shape, from an older page, is not taken. */
export function readForm<Fields extends object, Request>(
  found: unknown,
  { empty, fromEarlier }: FormFormat<Fields, Request>,
  isRequest: IsRequest<Request>,
): StoredForm<Fields, Request> {
  const blank = { fields: empty, sent: null };
  if (isStoredForm(found, isRequest)) {
    const { fields, sent } = found;
    return hasShapeOf(empty, fields) ? { fields, sent } : { ...blank, sent };
  }
  if (typeof found !== 'object' || found === null) return blank;
  if (fromEarlier) return fromEarlier(found) ?? blank;
  return hasShapeOf(empty, found) ? { fields: found, sent: null } : blank;
}

export const isStoredForm = <Request>(
  found: unknown,
  isRequest: IsRequest<Request>,
): found is StoredForm<object, Request> =>
  typeof found === 'object' &&
  found !== null &&
  'fields' in found &&
  typeof found.fields === 'object' &&
  found.fields !== null &&
  'sent' in found &&
  (found.sent === null || isRequest(found.sent));

/** Whether there is a value of the same type for every field. */
export function hasShapeOf<Fields extends object>(empty: Fields, found: object): found is Fields {
  const values = new Map(Object.entries(found));
  return Object.entries(empty).every(([key, value]) => typeof values.get(key) === typeof value);
}
