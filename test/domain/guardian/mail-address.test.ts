// What can be one mail address.
import { isMailAddress } from '../../../src/domain/guardian/mail-address';

describe('a text', () => {
  it.each([
    ['ana@family.example', true],
    ['Ana.Adler+school@mail.family.example', true],
    ['ana_adler@family-mail.example', true],
    ['', false],
    ['ana', false],
    ['ana@', false],
    ['@family.example', false],
    ['ana@family', false],
    ['ana@family..example', false],
    ['ana @family.example', false],
    ['ana@family.example ', false],
    ['ana@family.example, ben@family.example', false],
    ['Ana <ana@family.example>', false],
    ['ana@family.example\nBcc: x@y.example', false],
  ])('%j can be an address: %j', (text, expected) => expect(isMailAddress(text)).toBe(expected));
});
