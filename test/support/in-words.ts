// What a person reads where a value has failures in it: each as its English sentence.
import { failureSentence } from '../../src/rpc/failure-texts';
import type { Failure } from '../../src/rpc/result';

/** As pages say them; the script itself has texts for some of them only. */
export const inSentences = (failures: readonly Failure[]): readonly string[] =>
  failures.map((failure) => failureSentence(failure, 'en'));

export function inWords(value: unknown): unknown {
  if (isFailure(value)) return inSentences([value])[0];
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inWords(part)]));
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
