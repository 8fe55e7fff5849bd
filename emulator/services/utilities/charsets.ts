// Bytes and text: the platform's bytes are signed, from -128 to 127 (platform §6.2).
import { PlatformError } from '../../runtime/platform-error';

export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** Throws `Invalid argument: charset` for a name that nobody knows. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    // The platform keeps a byte order mark as a character; TextDecoder would drop it.
    const decoder = new TextDecoder(charset.replaceAll('_', '-'), { ignoreBOM: true });
    // Node 20 reads windows-1252 as Latin-1, without its quotation marks, unless it is streamed.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    throw new PlatformError('Invalid argument: charset');
  }
}

/** "UTF-8", "US-ASCII" (others become "?") and "UTF-16LE" are written; other charsets are only read. */
export function encodeText(text: string, charset: string): Uint8Array {
  switch (charset.toUpperCase().replaceAll('_', '-')) {
    case 'UTF-8':
      return Buffer.from(text, 'utf8');
    case 'US-ASCII':
      return Buffer.from(text.replaceAll(/\P{ASCII}/gu, '?'), 'ascii');
    case 'UTF-16LE':
      return Buffer.from(text, 'utf16le');
    default:
      throw new PlatformError('Invalid argument: charset');
  }
}
