// Renders a page into the HTML that Apps Script serves, in the language of its reader.
import { type ComponentChildren, render } from 'preact';
import type { PageLanguage } from '../core/languages';
import { chooseLanguage, type KitMessages, KitMessagesContext } from './messages/messages';

/** @param byLanguage has the kit's messages, in the words of this page */
export function mount(
  byLanguage: Readonly<Record<PageLanguage, { readonly kit: KitMessages }>>,
  page: ComponentChildren,
): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const { kit } = byLanguage[chooseLanguage(navigator.languages)];
  document.documentElement.lang = kit.language;
  render(<KitMessagesContext.Provider value={kit}>{page}</KitMessagesContext.Provider>, root);
}
