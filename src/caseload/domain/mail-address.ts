// Validates an email address. It may still not exist; only a bounce tells.
import { pipe, regex, rfcEmail, safeParse, string } from 'valibot';
import { normalizeText } from '../../core/normalize-text';

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

/**
 * The signs that people leave out of addresses, or write in words: "ana at family.example". One sign on
 * either side of a word is looked at: a run of them would be tried from each of its signs.
 */
const lettersOf = (address: string): string =>
  address.replace(/[\s([{](at|dot)(?=[\s)\]}])/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** A cell that is no address may still mean this one. */
export function isSameMailbox(written: string | undefined, email: string): boolean {
  const [one, other] = [normalizeText(written ?? ''), normalizeText(email)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  if (isMailAddress(one)) return false;
  const isCutOff = one.includes('@') && other.startsWith(one);
  return isCutOff || one.includes(other) || lettersOf(one) === lettersOf(other);
}
