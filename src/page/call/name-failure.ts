// Tells from Google's words why a call failed. They are in the language of the account: in English
// they are recognised, anything else is taken for a lost connection, whose advice names the rest.
import type { CallFailure } from './outcome';

/** In this order: the texts of an account that is not allowed in speak of permission as well. */
const signs: readonly (readonly [RegExp, CallFailure['code']])[] = [
  [/PERMISSION_DENIED/, 'another account'],
  [/authori[sz]ation|permission/i, 'not permitted'],
  [/too many times|too much computer time|quota|rate limit/i, 'quota used up'],
  [/too many scripts|simultaneous/i, 'busy'],
  [/function not found/i, 'does not fit'],
];

export function nameFailure(error: unknown): CallFailure['code'] {
  const words = error instanceof Error ? error.message : String(error);
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'connection lost';
}
