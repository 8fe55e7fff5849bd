// Renders a page into the HTML that Apps Script serves, in the language of its reader.
import { type ComponentChildren, render } from 'preact';
import { chooseLanguage, type PageLanguage } from '../core/languages';
import { PauseNotice } from './feedback/pause-notice';
import { type KitMessages, KitMessagesContext } from './messages/messages';

/** The script says in which language the menu is; a page opened without it asks the browser. */
const wanted = (): readonly string[] => [
  document.body.dataset.language ?? '',
  ...navigator.languages,
];

/** @param byLanguage has the kit's messages, in the words of this page */
export function mount(
  byLanguage: Readonly<Record<PageLanguage, { readonly kit: KitMessages }>>,
  page: ComponentChildren,
): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const { kit } = byLanguage[chooseLanguage(wanted())];
  document.documentElement.lang = kit.language;
  render(
    <KitMessagesContext.Provider value={kit}>
      <PauseNotice />
      {page}
    </KitMessagesContext.Provider>,
    root,
  );
}
