// Validates an email address. It may still not exist; only a bounce tells.
import { pipe, regex, rfcEmail, safeParse, string } from 'valibot';

/** The rule of HTML's email field (o'brien@…, ana+school@… are fine), and a domain with a dot. */
const shape = () =>
  pipe(string(), rfcEmail(), regex(/^(?!\.)(?!.*\.\.)(?!.*\.@).*@.*\.[a-z]{2,}$/i));

let made: ReturnType<typeof shape> | null = null;

/** The longest address that email can be sent to (RFC 5321); the rules below take time for long texts. */
const longestAddress = 254;

export function isMailAddress(text: string): boolean {
  if (text.length > longestAddress) return false;
  made = made ?? shape();
  return safeParse(made, text).success;
}
