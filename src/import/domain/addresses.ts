// Takes the e-mail addresses out of a cell, and keeps a broken one so that somebody sees it.
import { isMailAddress } from '../../caseload/domain/mail-address';

export interface Addresses {
  /** Lower-cased where complete, as typed where broken; each once, in the order of the cell. */
  readonly addresses: readonly string[];
  /** Words beside the addresses, such as "(work)". */
  readonly leftOut: readonly string[];
}

/** What people write where there is no address. */
const saysNone = /^(n\/?a|none|no|no e-?mail|unknown|not given|ninguno|-+|—|\?+|\.)$/i;

/** A comma ends an address only where another one follows: "jane@mail,example" is one. */
const splitCommas = (text: string): readonly string[] =>
  text.split(/,(?=[^,@]*@)|,\s*$/).map((piece) => piece.trim());

const readPiece = (piece: string): Addresses => {
  const words = piece.split(/\s+/).filter((word) => word !== '');
  const complete = words.filter(isMailAddress);
  const others = words.filter((word) => !isMailAddress(word));
  if (words.length === 0) return { addresses: [], leftOut: [] };
  if (words.every((word) => /[^@]@[^@]/.test(word))) return { addresses: words, leftOut: [] };
  if (complete.length > 0 && others.every((word) => !word.includes('@'))) {
    return { addresses: complete, leftOut: others };
  }
  return { addresses: [piece.trim()], leftOut: [] };
};

/** Several addresses stand apart by ";", "," or white space; "Name <address>" is understood. */
export const readAddresses = (cell: string): Addresses => {
  if (saysNone.test(cell.trim())) return { addresses: [], leftOut: [] };
  const bare = cell
    .replace(/mailto:/gi, '')
    .replace(/[^;,\n<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>/g, '$1;');
  const pieces = bare.split(/[;\n]/).flatMap(splitCommas).map(readPiece);
  const found = pieces
    .flatMap((piece) => piece.addresses)
    .map((address) => (isMailAddress(address) ? address.toLowerCase() : address));
  return { addresses: [...new Set(found)], leftOut: pieces.flatMap((piece) => piece.leftOut) };
};
