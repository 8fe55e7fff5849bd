import { isTrustedRecipient } from '../../../src/teachers/domain/trusted-recipient';

const specialists = ['dana@school.example', 'kim@district.example'];
const named = [{ email: 'A.Kaur@mail.example', name: 'Ms. Kaur' }];
const unnamed = [{ email: 'a.kaur@mail.example', name: ' ' }];

describe('an address under Teachers', () => {
  it.each([
    ['of a specialist’s domain', 'l.ray@School.Example', [], true],
    ['of another specialist’s domain', 'l.ray@district.example', [], true],
    ['of another domain', 'a.kaur@mail.example', [], false],
    ['of a domain that only ends like one', 'a.kaur@notschool.example', [], false],
    ['of another domain, with a name beside it', 'a.kaur@mail.example', named, true],
    ['of another domain, with no name beside it', 'a.kaur@mail.example', unnamed, false],
  ])('%s', (_what, address, teachers, expected) => {
    expect(isTrustedRecipient(address, teachers, specialists)).toBe(expected);
  });

  it('is vouched for by nobody where no specialist is named', () => {
    expect(isTrustedRecipient('l.ray@school.example', [], [])).toBe(false);
    expect(isTrustedRecipient('a.kaur@mail.example', named, [])).toBe(true);
  });
});
