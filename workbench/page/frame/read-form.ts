// A form that a page passes to google.script.run as the sole argument.

import type { ReadForm } from '../../server/frame/legal-arguments';

export const readForm: ReadForm = (value) => {
  if (!(value instanceof HTMLFormElement)) return null;
  const fields = [...new FormData(value)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return Object.fromEntries(fields);
};
