// The messages of a page in the language of its reader, provided to its components by contexts.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PageLanguage, pageLanguages } from '../../core/languages';
import { kit as en } from './en';

/** What the shared components say. */
export type KitMessages = typeof en;

export interface PageMessages {
  readonly language: PageLanguage;
  readonly kit: KitMessages;
}

/** A page makes its messages, their context and the hook for its components by one call of this. */
export function createMessages<Messages extends PageMessages>(
  byLanguage: Readonly<Record<PageLanguage, Messages>>,
) {
  const Context = createContext(byLanguage[pageLanguages[0]]);
  return { byLanguage, Context, useMessages: () => useContext(Context) };
}

export const KitMessagesContext = createContext<KitMessages>(en);

export const useKitMessages = () => useContext(KitMessagesContext);

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export function chooseLanguage(wanted: readonly string[]): PageLanguage {
  const found = wanted
    .map((tag) => tag.toLowerCase().split('-')[0])
    .flatMap((code) => pageLanguages.find((language) => language === code) ?? []);
  return found[0] ?? pageLanguages[0];
}
