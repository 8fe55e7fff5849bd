import type { Email } from './email';
/** Whose words a text is: a sentence of this product, or something a person typed. */
export type Author = 'product' | 'person';
type Change = (text: string, author: Author) => string;
/**
 * The same email with every text changed. Left alone: the notices (each is in its own language),
 * the names under the email, and addresses of links.
 */
export declare const withTexts: (email: Email, change: Change) => Email;
export {};
