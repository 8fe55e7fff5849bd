// Refusals of the Sheets API, as the advanced service passes them on to a script.

type ApiErrorCode = 400 | 403 | 404 | 429;

/** `method` is the API's own name, such as "sheets.spreadsheets.values.get" (platform §4.7 [GF]). */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  constructor(
    readonly code: ApiErrorCode,
    readonly method: string,
    readonly reason: string,
  ) {
    super(`API call to ${method} failed with error: ${reason}`);
  }
  /** The API's own answer, without what the advanced service puts before it. */
  get details(): object {
    const errors = [{ domain: 'global', reason: REASONS[this.code], message: this.reason }];
    return { code: this.code, message: this.reason, errors };
  }
}

/** As Google's APIs name them in `errors`. */
const REASONS: Readonly<Record<ApiErrorCode, string>> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

/** Thrown inside one call, before the method that failed is known. */
export class RefusedRequest extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The script uses the Sheets API while SpreadsheetApp still buffers writes: the API would not see
 * them (platform §4.7 [U]). On Google that is a silent wrong answer, here it is loud.
 */
export class UnflushedWritesError extends Error {
  override readonly name = 'UnflushedWritesError';
  readonly code = 'unflushed-writes';
  constructor(method: string) {
    super(
      `${method} was called while SpreadsheetApp still holds unflushed writes; call SpreadsheetApp.flush() first.`,
    );
  }
}
