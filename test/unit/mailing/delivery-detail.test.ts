// The Detail of an email that went wrong: what was put together is taken apart again.
import {
  detailOpenings,
  detailWithError,
  splitDetail,
} from '../../../src/mailing/domain/delivery-detail';

describe.each(detailOpenings)('a detail that opens with %j', (opening) => {
  it.each(['Invalid email: x', '', ' ', 'two\nlines', opening])(
    'is known again before %j',
    (rest) => {
      expect(splitDetail(detailWithError(opening, rest))).toEqual({ opening, rest: rest.trim() });
    },
  );
});

it.each(['', 'x', 'An earlier try may have arrived', 'The email could not be written:x'])(
  'no opening is found in %j',
  (detail) => {
    expect(splitDetail(detail)).toBeNull();
  },
);

it('an error without words leaves the opening alone', () => {
  expect(detailWithError('The email could not be written:', '')).toBe(
    'The email could not be written:',
  );
});
