import type { Translation } from '../../schema/tabs';
import type { TranslateText } from '../../store/ports';
export interface Translator {
    readonly translate: (texts: readonly string[], languageCode: string) => readonly string[];
    /** What has been translated and does not stand in the tab. */
    readonly added: () => readonly Translation[];
}
export declare function createTranslator(known: readonly Translation[], translateText: TranslateText): Translator;
