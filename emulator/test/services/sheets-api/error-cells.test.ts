// Formulas without a result, as raw answers of the API have them (platform §4.7).
import { openFilled } from './filled-file';

const rows: readonly (readonly [
  formula: string,
  shown: string,
  type: string,
  message: string | null,
])[] = [
  ['=1/0', '#DIV/0!', 'DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.'],
  ['=NA()', '#N/A', 'N_A', null],
  ['=NotARealFunction()', '#NAME?', 'NAME', expect.any(String)],
  ['=A1:B1 A9:B9', '#ERROR!', 'ERROR', 'Formula parse error.'],
  ['=SQRT(-1)', '#NUM!', 'NUM', expect.any(String)],
  ['=VLOOKUP("nope",B1:B1,1,FALSE)', '#N/A', 'N_A', expect.any(String)],
  ['="a"+1', '#VALUE!', 'VALUE', expect.any(String)],
  // [U], from the errors' names.
  ['=H9', '#REF!', 'REF', expect.any(String)],
  ['=FILTER(A1:A2,A1:A2="none")', '#N/A', 'N_A', expect.any(String)],
];

describe.each(rows)('%s', (formula, shown, type, message) => {
  const filled = openFilled();
  const { user, values, sheets, id } = filled;
  user.type('Tasks', 'H9', formula);
  if (shown === '#REF!') {
    user.type('Tasks', 'H9', '=Z9');
    user.deleteColumns('Tasks', 26);
  }
  const read = (valueRenderOption: string): unknown =>
    values.get(id, 'Tasks!H9', { valueRenderOption }).values?.[0]?.[0];

  it(`shows ${shown}`, () => {
    expect([user.read('Tasks', 'H9'), read('FORMATTED_VALUE')]).toEqual([shown, shown]);
  });

  it('is no value to the API, but an error with a type', () => {
    const fields = 'sheets.data.rowData.values(effectiveValue,formattedValue)';
    const answer = sheets.get(id, { ranges: ['Tasks!H9'], fields });
    expect(answer.sheets?.find(({ data }) => data)?.data?.[0]?.rowData?.[0]?.values).toEqual([
      {
        effectiveValue: { errorValue: message === null ? { type } : { type, message } },
        formattedValue: shown,
      },
    ]);
  });

  it('says its message where it is read unformatted', () => {
    expect(read('UNFORMATTED_VALUE')).toEqual(
      message === null ? shown : expect.stringMatching(/^#\S+ \(.+\)$/),
    );
  });
});

it('an empty text that a formula makes is told by no field', () => {
  const { user, sheets, id } = openFilled();
  user.type('Tasks', 'H9', '=""');
  const fields = 'sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue)';
  const answer = sheets.get(id, { ranges: ['Tasks!H9'], fields });
  expect(answer.sheets?.find(({ data }) => data)?.data?.[0]?.rowData?.[0]?.values).toEqual([
    { userEnteredValue: { formulaValue: '=""' } },
  ]);
});

it('a text that looks like an error is a text', () => {
  const { user, sheets, id } = openFilled();
  user.type('Tasks', 'H9', "'#N/A");
  const fields = 'sheets.data.rowData.values.effectiveValue';
  const answer = sheets.get(id, { ranges: ['Tasks!H9'], fields });
  expect(answer.sheets?.find(({ data }) => data)?.data?.[0]?.rowData?.[0]?.values).toEqual([
    { effectiveValue: { stringValue: '#N/A' } },
  ]);
});
