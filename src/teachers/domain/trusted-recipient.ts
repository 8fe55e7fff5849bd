// Whether an address under Teachers may be told of students before a person has looked at it. A
// slip of the pen ("gmial", a private address) must not take children's plans out of the school.
import { normalizeText } from '../../core/normalize-text';

/** Of a domain of those who keep the plans; another is trusted once a name stands beside it in the Teachers tab. */
export const isTrustedRecipient = (
  address: string,
  teachers: readonly { readonly email: string; readonly name: string }[],
  specialists: readonly string[],
): boolean =>
  specialists.some((each) => domainOf(each) === domainOf(address)) ||
  teachers.some(
    ({ email, name }) => normalizeText(email) === normalizeText(address) && name.trim() !== '',
  );

const domainOf = (address: string): string => normalizeText(address).replace(/^.*@/, '');
