// How the values of settings are read. A value that makes no sense is never guessed at: the reader
// says what it should be.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { type Failure, failure } from '../../rpc/result';
import type { Break } from '../../schedule/domain/school-calendar';
import { breakWritten, dayWritten, hourWritten, type YearSpan } from './written-days';

export type ValueReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  /** The parts of the written value that make no sense, and what is to be said of each. */
  | { readonly kind: 'misfits'; readonly parts: readonly string[]; readonly problem: Problem };

/** @param cell what is written, shortened */
type Problem = (setting: string, cell: string) => Failure;

/**
 * @param written trimmed; '' only where that is the default
 * @param year of the school, where a day without a year lies; null where it is not known
 */
export type ReadValue<Value> = (written: string, year: YearSpan | null) => ValueReading<Value>;

const asValue = <Value>(value: Value): ValueReading<Value> => ({ kind: 'value', value });

const unless = <Value>(
  isWrong: boolean,
  value: Value,
  written: string,
  problem: Problem,
): ValueReading<Value> =>
  isWrong ? { kind: 'misfits', parts: [written], problem } : asValue(value);

export const anyText: ReadValue<string> = asValue;

/** Case does not matter. */
export const oneOf =
  <Option extends string>(options: readonly Option[]): ReadValue<Option> =>
  (written) => {
    const found = options.find((option) => normalizeText(option) === normalizeText(written));
    if (found !== undefined) return asValue(found);
    const problem: Problem = (setting, cell) =>
      failure('setting not an option', setting, cell, options);
    return { kind: 'misfits', parts: [written], problem };
  };

/** The place of the option, from 1. */
export const placeAmong =
  (options: readonly string[]): ReadValue<number> =>
  (written) => {
    const reading = oneOf(options)(written, null);
    return reading.kind === 'value' ? asValue(options.indexOf(reading.value) + 1) : reading;
  };

/** @param options as people are shown them */
export const isOption =
  (wanted: string, options: readonly [string, string]): ReadValue<boolean> =>
  (written) => {
    const reading = oneOf(options)(written, null);
    return reading.kind === 'value' ? asValue(reading.value === wanted) : reading;
  };

export const wholeNumber =
  (least: number, most: number): ReadValue<number> =>
  (written) => {
    const found = Number(written);
    const isWrong = !Number.isInteger(found) || found < least || found > most;
    return unless(isWrong, found, written, (setting, cell) =>
      failure('setting not a number', setting, cell, least, most),
    );
  };

/** A full one: the clock knows no others. */
export const anHour =
  (least: number, most: number): ReadValue<number> =>
  (written) => {
    const found = hourWritten(written);
    const isWrong = found === null || found < least || found > most;
    return unless(isWrong, found ?? least, written, (setting, cell) =>
      failure('setting not an hour', setting, cell, least, most),
    );
  };

/** With its year: it is what says which year the others are of. */
export const aDay: ReadValue<CalendarDate> = (written) => {
  const found = dayWritten(written, null);
  return unless(found === null, found ?? written, written, (setting, cell) =>
    failure('setting not a date', setting, cell),
  );
};

const listOf = (written: string): readonly string[] =>
  written.split(/[;,\s]+/).filter((part) => part !== '');

/** In their order. */
export const days: ReadValue<readonly CalendarDate[]> = (written) => {
  const found = [...listOf(written)].sort();
  const isWrong = !found.every(isCalendarDate);
  return unless(isWrong, found, written, (setting, cell) =>
    failure('setting not dates', setting, cell),
  );
};

export const oneAddress: ReadValue<string> = (written) =>
  unless(written !== '' && !isMailAddress(written), written, written, (setting, cell) =>
    failure('setting not an address', setting, cell),
  );

/** As `npm run deploy` prints it, or Google's own dialog; a workbench serves its page on this machine. */
const webApp =
  /^(https:\/\/script\.google\.com\/(macros|a\/macros\/[\w.-]+|a\/[\w.-]+\/macros)\/s\/[\w-]+|http:\/\/localhost:\d+)\/exec$/;

/** Without what a browser may have added behind it. */
export const webAppAddress: ReadValue<string> = (written) => {
  const address = written.replace(/[?#].*$/, '');
  return unless(address !== '' && !webApp.test(address), address, written, (setting, cell) =>
    failure('setting not a web app', setting, cell),
  );
};

/** In lower case. */
export const addresses: ReadValue<readonly string[]> = (written) => {
  const found = listOf(written).map((each) => each.toLowerCase());
  const isWrong = !found.every(isMailAddress);
  return unless(isWrong, found, written, (setting, cell) =>
    failure('setting not addresses', setting, cell),
  );
};

export const breaks: ReadValue<readonly Break[]> = (written, year) => {
  const parts = written
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, found: breakWritten(part, year) }));
  const misfits = read.filter(({ found }) => found === null).map(({ part }) => part);
  const problem: Problem = (setting, cell) => failure('setting not a break', setting, cell);
  return misfits.length > 0
    ? { kind: 'misfits', parts: misfits, problem }
    : asValue(read.flatMap(({ found }) => found ?? []));
};
