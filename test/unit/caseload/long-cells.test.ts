// A cell holds 50,000 characters, and whatever a person pastes into one must not stop the hour for
// all. These texts are so long that a search which begins anew at each of their signs would not end
// within the patience of any test.
import { isMailAddress, isSameMailbox } from '../../../src/caseload/domain/mail-address';
import { nameAgreement } from '../../../src/caseload/domain/same-name';
import { readAddresses } from '../../../src/import/domain/addresses';
import { readGuardianName } from '../../../src/import/domain/read-guardian-name';
import { splitName } from '../../../src/import/domain/read-name';
import { readDate } from '../../../src/import/domain/written-date';
import { breaks } from '../../../src/settings/domain/read-value';

const long = (part: string, length = 2_000_000): string => `a${part.repeat(length / part.length)}b`;
const words = (letter: string) => Array.from({ length: 60_000 }, (_, at) => `${letter}${at}`);

describe('an endless text', () => {
  it.each([' ', '(', '@', '. '])('of %j is no address, and nobody’s mailbox', (part) => {
    expect(isMailAddress(long(part))).toBe(false);
    expect(isSameMailbox(long(part), 'ana@families.example')).toBe(false);
  });

  it.each([' ', '– ', 'to '])('of %j is no break of the school year', (part) => {
    expect(breaks(long(part), null).kind).toBe('misfits');
  });

  it.each([', ', ' ', 'T'])('of %j is no date', (part) => {
    expect(readDate(long(part), 'coming')).toBeNull();
  });

  it.each(['@', '/a', ' ', ', '])('of %j holds no address, and counts as words', (part) => {
    const { mailboxes, leftOut } = readAddresses(`=${long(part, 240_000)}`);
    expect(mailboxes).toEqual([]);
    expect(leftOut).toHaveLength(1);
  });

  it.each(['( ', '" ', 'ab cd ', '-', ' —'])('of %j is nobody’s name as a whole', (part) => {
    const cell = long(part, 240_000);
    expect(readGuardianName(cell).name.length).toBeLessThan(50);
    expect(splitName(cell)).toHaveProperty('firstName');
  });

  it('of words is compared with another one by its first words', () => {
    expect(nameAgreement(words('w').join(' '), words('v').join(' '))).toBe('differs');
  });
});
