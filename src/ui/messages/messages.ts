// Messages in the language of the page's reader. Each capability has its own, and so has the kit.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageLanguage } from '../../core/languages';
import { kit as en } from './en';

/** What the shared components say, and in which language the page is shown. */
export type KitMessages = typeof en;

export const KitMessagesContext = createContext<KitMessages>(en);

export const useKitMessages = () => useContext(KitMessagesContext);

/** The messages of a capability, and the hook that gives them to its components. */
export const createMessages = <Messages>(byLanguage: Readonly<Record<PageLanguage, Messages>>) => ({
  byLanguage,
  useMessages: (): Messages => byLanguage[useKitMessages().language],
});
