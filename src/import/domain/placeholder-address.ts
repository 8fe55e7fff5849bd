// Tells the addresses that people type where a system insists on one and there is none.

import { isMailAddress } from '../../caseload/domain/mail-address';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const localParts = new Set(
  (
    'noemail noemails nomail noaddress noemailaddress noemailonfile noemailgiven noemailprovided ' +
    'hasnoemail doesnothaveemail none nil null na unknown unk unavailable notavailable notapplicable ' +
    'notprovided notgiven notknown nobody noone noname nope noreply donotreply dontreply ' +
    'test tester testing testemail fake fakeemail dummy placeholder sample example invalid ' +
    'blank empty tbd asdf asdfasdf qwerty xxx xxxx ' +
    'sincorreo nocorreo notiene notienecorreo ninguno ninguna desconocido noresponder norespuesta'
  ).split(' '),
);

const domains = new Set(
  'noemail nomail none na unknown nowhere noreply donotreply fake invalid null nodomain noaddress sincorreo notiene'.split(
    ' ',
  ),
);

/** Somebody has written a wish into the address: that is more than the want of one. */
const wishes =
  /^(do|dont)not?(e?mail|contact|use|send|call|write)|^nocontact|^noemailp?l?ease|^dnc$/;

/** "x@x.x", "aa@aa.com". */
const oneLetter = /^([a-z])\1*@\1+\.(\1+|com|org|net)$/i;

/** Null for an address that may be somebody's, and for what is none. */
export const placeholderIn = (address: string): 'nobody' | 'a wish' | null => {
  if (oneLetter.test(address)) return 'nobody';
  if (!isMailAddress(address)) return null;
  const [local = '', domain = ''] = address.split('@');
  if (wishes.test(letters(local))) return 'a wish';
  const [name = ''] = domain.split('.');
  return localParts.has(letters(local)) || domains.has(letters(name)) ? 'nobody' : null;
};
