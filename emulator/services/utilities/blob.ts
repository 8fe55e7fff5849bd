// A piece of content with a type and a name.

import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import { decodeText, encodeText, signed, unsigned } from './charsets';

export class Blob extends DescribedObject {
  readonly service = 'Utilities';
  readonly platformName = 'Blob';
  readonly methods: MethodTable = {
    getBytes: { takes: [[]] },
    getDataAsString: { takes: [[], ['string']] },
    getContentType: { takes: [[]] },
    getName: { takes: [[]] },
    setName: { takes: [['string']] },
    setContentType: { takes: [['string']] },
    setDataFromString: { takes: [['string'], ['string', 'string']] },
    setBytes: { takes: [['bytes']] },
    copyBlob: { takes: [[]] },
    isGoogleType: { takes: [[]] },
  };
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    super();
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }
  getBytes(): number[] {
    return signed(this.#bytes);
  }
  getDataAsString(charset = 'UTF-8'): string {
    return decodeText(this.#bytes, charset);
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
  setContentType(contentType: string): this {
    this.#contentType = contentType;
    return this;
  }
  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.#bytes = encodeText(text, charset);
    return this;
  }
  setBytes(bytes: readonly number[]): this {
    this.#bytes = unsigned(bytes);
    return this;
  }
  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#contentType, this.#name);
  }
  isGoogleType(): boolean {
    return false;
  }
}

/** @param content text, or bytes from -128 to 255 */
export function makeBlob(content: unknown, contentType: string | null, name: string | null): Blob {
  if (typeof content === 'string') {
    return new Blob(encodeText(content, 'UTF-8'), contentType ?? 'text/plain', name);
  }
  if (Array.isArray(content)) return new Blob(unsigned(content), contentType, name);
  throw new PlatformError("The parameters don't match the method signature for Utilities.newBlob.");
}
