// What the checks of Utilities leave out: what is the emulator's own, or not worth a call to Google.
import { outcomeOf } from '../runtime/tiny-project';

describe('Utilities', () => {
  it.each([
    ["Utilities.base64DecodeWebSafe('-_8')", [-5, -1]],
    ["Utilities.newBlob([104, 0]).getDataAsString('UTF-16LE')", 'h'],
    ["Utilities.newBlob([0, 104]).getDataAsString('UTF-16BE')", 'h'],
    ["Utilities.newBlob('x').setName('n').copyBlob().getName()", 'n'],
    [
      'Utilities.computeHmacSha256Signature(Utilities.newBlob("value").getBytes(), Utilities.newBlob("key").getBytes()).slice(0, 3)',
      [-112, -5, -4],
    ],
  ])('%s', (expression, expected) => {
    expect(outcomeOf(expression)).toEqual(expected);
  });

  it.each([
    ["Utilities.formatDate(new Date(), 'Mars/Base', 'yyyy')", 'Invalid argument: timeZone'],
    ["Utilities.newBlob('x').getDataAsString('klingon')", 'Invalid argument: charset'],
    [
      'Utilities.getUuid(1)',
      "The parameters (number) don't match the method signature for Utilities.getUuid.",
    ],
  ])('%s throws', (expression, message) => {
    expect(outcomeOf(expression)).toContain(`Exception: ${message}`);
  });

  it('makes the same UUIDs in every run', () => {
    const two = () => outcomeOf('[Utilities.getUuid(), Utilities.getUuid()]');
    expect(two()).toEqual(two());
  });
});
