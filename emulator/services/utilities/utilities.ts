// The global `Utilities`.
import { createHash, createHmac } from 'node:crypto';
import { type PlatformEnum, platformEnum } from '../../runtime/platform-enum';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable, type Signatures } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { type Blob, makeBlob } from './blob';
import { encodeText, signed, unsigned } from './charsets';
import { formatJavaDate } from './java-date-format';

/** Longest sleep in milliseconds (platform §6.2). */
const LONGEST_SLEEP_MS = 300_000;

const DIGEST = platformEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const CHARSET = platformEnum('US_ASCII', 'UTF_8');
const HASH_NAMES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Text or bytes, optionally with a charset for text. */
const CONTENT: Signatures = [['string'], ['bytes'], ['string', CHARSET]];
const KEYED: Signatures = [
  ['string', 'string'],
  ['bytes', 'bytes'],
  ['string', 'string', CHARSET],
];
const ENCODED: Signatures = [['string'], ['string', CHARSET]];
type Content = string | readonly number[];

export class Utilities extends DescribedObject {
  readonly service = 'Utilities';
  readonly platformName = 'Utilities';
  readonly DigestAlgorithm = DIGEST;
  readonly Charset = CHARSET;
  readonly methods: MethodTable = {
    getUuid: { takes: [[]] },
    sleep: { takes: [['integer']] },
    formatDate: { takes: [['date', 'string', 'string']] },
    base64Encode: { takes: CONTENT },
    base64EncodeWebSafe: { takes: CONTENT },
    base64Decode: { takes: ENCODED },
    base64DecodeWebSafe: { takes: ENCODED },
    computeDigest: {
      takes: [
        [DIGEST, 'string'],
        [DIGEST, 'bytes'],
        [DIGEST, 'string', CHARSET],
      ],
    },
    computeHmacSha256Signature: { takes: KEYED },
    newBlob: { takes: [['any'], ['any', 'string'], ['any', 'string', 'string']] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  /** A version 4 UUID; counted, not random, so that runs can be repeated. */
  getUuid(): string {
    const { state } = this.#environment;
    state.sequence += 1;
    const hex = createHash('sha256').update(`uuid ${state.sequence}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS) {
      throw new PlatformError('Invalid argument: milliseconds');
    }
    this.#environment.context.pass(milliseconds);
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatJavaDate(date.getTime(), timeZone, format);
  }
  base64Encode(content: Content, charset = CHARSET.UTF_8): string {
    return Buffer.from(bytesOf(content, charset)).toString('base64');
  }
  /** Keeps the padding (platform §6.2 [U]). */
  base64EncodeWebSafe(content: Content, charset = CHARSET.UTF_8): string {
    return this.base64Encode(content, charset).replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded))
      throw new PlatformError('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }
  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }
  /** A text without a charset is hashed as US-ASCII [GF]. */
  computeDigest(algorithm: PlatformEnum, content: Content, charset = CHARSET.US_ASCII): number[] {
    const name = HASH_NAMES[algorithm.name()];
    if (name === undefined) throw new PlatformError(`Invalid argument: ${algorithm.name()}`);
    return signed(createHash(name).update(bytesOf(content, charset)).digest());
  }
  computeHmacSha256Signature(content: Content, key: Content, charset = CHARSET.US_ASCII): number[] {
    const hash = createHmac('sha256', bytesOf(key, charset)).update(bytesOf(content, charset));
    return signed(hash.digest());
  }
  newBlob(content: unknown, contentType: string | null = null, name: string | null = null): Blob {
    return makeBlob(content, contentType, name);
  }
}

function bytesOf(content: Content, charset: PlatformEnum): Uint8Array {
  return typeof content === 'string' ? encodeText(content, charset.name()) : unsigned(content);
}
