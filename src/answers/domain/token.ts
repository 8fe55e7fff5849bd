// The token in a link of an email: it says which email it is from, whose it is, which child it is about,
// what it is good for and until when, in a form that nobody else can read, make or change.
//
// HMAC-SHA256 over the fields is both the proof and, as the nonce, what hides them under XChaCha20: the
// construction of RFC 5297 (SIV) with these two in place of CMAC and AES. Nothing of it calls a service of Google, so a
// flood of invented links costs nobody's quota.

import { xchacha20 } from '@noble/ciphers/chacha.js';
import { equalBytes } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad, hex } from '@scure/base';
import { parsed } from '../../core/parsed';

/**
 * - `family`: a guardian answers a digest.
 * - `student`: a student checks in.
 * - `preview`: the page as a guardian would see it; nothing is saved.
 * - `check`: a specialist finds out whether the page at an address is the caseload's own.
 */
export const tokenPurposes = ['family', 'student', 'preview', 'check'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export interface TokenFields {
  /** ID of the email; of a check, the address that is checked. */
  readonly delivery: string;
  /** Guardian ID; the student's own ID in a student's link. */
  readonly person: string;
  readonly student: string;
  readonly purpose: TokenPurpose;
  /** In seconds since 1970: from this second on the link opens nothing. */
  readonly expires: number;
}

/** Longer than any token of ours: IDs have at most 100 characters. */
export const longestToken = 2_000;

const nonceSize = 24;

interface Keys {
  readonly mac: Uint8Array;
  readonly cipher: Uint8Array;
}

/** @param secret 64 hexadecimal digits */
function keysOf(secret: string): Keys {
  const both = hkdf(sha256, hex.decode(secret), undefined, ascii('living-alp link'), 64);
  return { mac: both.subarray(0, 32), cipher: both.subarray(32) };
}

const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** JSON that has one byte per character: Apps Script has no TextEncoder. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const tagOf = (message: Uint8Array, { mac }: Keys): Uint8Array =>
  hmac(sha256, mac, message).subarray(0, nonceSize);

/** A function that writes tokens: the keys are made once for all emails of a run. */
export function tokenWriter(secret: string): (fields: TokenFields) => string {
  const keys = keysOf(secret);
  return ({ delivery, person, student, purpose, expires }) => {
    const message = ascii(asciiJson([delivery, person, student, purpose, expires]));
    const tag = tagOf(message, keys);
    const hidden = xchacha20(keys.cipher, tag, message);
    const token = new Uint8Array(tag.length + hidden.length);
    token.set(tag);
    token.set(hidden, tag.length);
    return base64urlnopad.encode(token);
  };
}

/** Null for whatever this secret has not made. The caller asks whether it has expired. */
export function readToken(token: string, secret: string): TokenFields | null {
  const bytes = bytesOf(token);
  if (bytes === null || bytes.length <= nonceSize) return null;
  const keys = keysOf(secret);
  const tag = bytes.subarray(0, nonceSize);
  const message = xchacha20(keys.cipher, tag, bytes.subarray(nonceSize));
  if (!equalBytes(tagOf(message, keys), tag)) return null;
  return fieldsOf(parsed(String.fromCharCode(...message)));
}

function bytesOf(token: string): Uint8Array | null {
  if (token.length > longestToken || !/^[\w-]+$/.test(token)) return null;
  try {
    return base64urlnopad.decode(token);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): TokenFields | null {
  if (!Array.isArray(value) || value.length !== 5) return null;
  const [delivery, person, student, named, expires] = value as readonly unknown[];
  const purpose = tokenPurposes.find((each) => each === named);
  const isWhole =
    typeof delivery === 'string' &&
    typeof person === 'string' &&
    typeof student === 'string' &&
    typeof expires === 'number' &&
    purpose !== undefined;
  return isWhole ? { delivery, person, student, purpose, expires } : null;
}

/** @param now milliseconds since 1970 */
export const isExpired = ({ expires }: Pick<TokenFields, 'expires'>, now: number): boolean =>
  Math.floor(now / 1000) >= expires;

/** A secret from any random text, 64 hexadecimal digits. @param random at least 256 bits of chance */
export const secretFrom = (random: string): string => hex.encode(sha256(ascii(random)));

/** A short name that follows from texts and tells nothing of them, for rows that are written once. */
export const opaqueId = (...texts: readonly string[]): string =>
  base64urlnopad.encode(sha256(ascii(asciiJson(texts))).subarray(0, 12));
