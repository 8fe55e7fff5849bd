// Turns the bytes of a file into text; Apps Script has no TextDecoder, but its blobs know charsets.
import type { DecodeFile } from '../application/ports';

export const decodeFile: DecodeFile = (bytes, charset) =>
  Utilities.newBlob([...bytes]).getDataAsString(charset);
