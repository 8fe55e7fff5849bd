// Whether a text can be one mail address. It may still not exist; only a bounce tells.
import { pipe, regex, rfcEmail, safeParse, string } from 'valibot';

/** The rule of HTML's mail field (o'brien@…, ana+school@… are fine), and a domain with a dot. */
const shape = () =>
  pipe(string(), rfcEmail(), regex(/^(?!\.)(?!.*\.\.)(?!.*\.@).*@.*\.[a-z]{2,}$/i));

let made: ReturnType<typeof shape> | null = null;

export function isMailAddress(text: string): boolean {
  made = made ?? shape();
  return safeParse(made, text).success;
}
