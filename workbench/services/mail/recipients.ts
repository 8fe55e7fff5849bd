// The addresses of a message.
import addressparser from 'nodemailer/lib/addressparser';
import { PlatformError } from '../../runtime/platform-error';

/** Enough to tell an address from a slip of the pen; the platform's own rule is not published. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/;

/**
 * The bare addresses of comma-separated lists, each once.
 * @throws PlatformError `Invalid email: x` for the first bad one
 */
export function readRecipients(lists: readonly string[]): readonly string[] {
  const addresses = lists.flatMap((list) =>
    addressparser(list, { flatten: true }).map(({ address, name }) => {
      const found = address === '' ? name : address;
      if (!ADDRESS.test(found)) throw new PlatformError(`Invalid email: ${found}`);
      return found;
    }),
  );
  return [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()];
}
