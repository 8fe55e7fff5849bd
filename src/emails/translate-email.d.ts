import type { Email } from './email';
export interface TargetLanguage {
    /** As the translation service names it: "vi", "zh-CN". */
    readonly code: string;
    /** In English, for the English line: "Vietnamese". */
    readonly name: string;
}
/** One translation per text, in the same order. */
export type Translate = (texts: readonly string[]) => readonly string[];
/**
 * The email in `language`. `translate` is called once, with each text once; a text that comes back
 * empty, or without a name that stood in it, stays English: a missing translation is a nuisance, a
 * sentence about nobody is an error.
 */
export declare const translateEmail: (email: Email, translate: Translate, language: TargetLanguage) => Email;
