// What a page of the web app sends to the second address, and what it is given to start with.

import {
  array,
  type InferOutput,
  maxLength,
  minValue,
  number,
  pipe,
  readonly,
  safeInteger,
  strictObject,
  string,
  unknown,
} from 'valibot';

export const publicCallSchema = pipe(
  strictObject({
    /** Of the deployment that has served the page. */
    version: pipe(number(), safeInteger(), minValue(1)),
    functionName: pipe(string(), maxLength(320)),
    args: pipe(array(unknown()), maxLength(100), readonly()),
  }),
  readonly(),
);
export type PublicCall = InferOutput<typeof publicCallSchema>;

export interface PublicPageSetup {
  readonly functionNames: readonly string[];
  readonly version: number;
}

/** Where calls go, by POST; the page itself is at "/exec". */
export const CALL_PATH = '/exec/call';
