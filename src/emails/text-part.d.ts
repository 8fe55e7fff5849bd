import type { Email } from './email';
/** Characters per line: what email programs show without wrapping again, also when quoted once. */
export declare const columns = 76;
/**
 * Lines of at most 76 characters, each after `prefix`; the text's own line breaks stay. A word that
 * is longer than a line, such as a link, is left whole.
 */
export declare const wrap: (text: string, prefix?: string, firstPrefix?: string) => readonly string[];
export declare const textPart: (email: Email) => string;
