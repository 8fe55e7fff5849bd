// What can be one email address.
import { isMailAddress } from '../../../src/caseload/domain/mail-address';

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
    [`${'a'.repeat(60)}@${'family.'.repeat(26)}example`, true],
    [`${'a'.repeat(64)}@${'family.'.repeat(27)}example`, false],
  ])('%j can be an address: %j', (text, expected) => expect(isMailAddress(text)).toBe(expected));
});

describe('a text too long to be one', () => {
  it('is not looked at: a cell full of @ would take seconds', () => {
    const looked = jest.spyOn(RegExp.prototype, 'test');
    try {
      expect(isMailAddress('@'.repeat(49_000))).toBe(false);
      expect(looked).not.toHaveBeenCalled();
    } finally {
      looked.mockRestore();
    }
  });
});
