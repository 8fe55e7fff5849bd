// A refusal by the spreadsheet itself, in the platform's wording.

type SheetErrorCode =
  | 'cell-too-long'
  | 'too-many-cells'
  | 'out-of-bounds'
  | 'bad-coordinates'
  | 'validation'
  | 'name'
  | 'name-taken'
  | 'last-sheet'
  | 'missing'
  | 'metadata-location'
  | 'signature'
  | 'not-permitted'
  | 'unsupported-value';

/** Scripts see the name "Exception", as with every error of an Apps Script service (platform §6.2). */
export class SheetError extends Error {
  override readonly name = 'Exception';
  constructor(
    readonly code: SheetErrorCode,
    message: string,
  ) {
    super(message);
  }
}
