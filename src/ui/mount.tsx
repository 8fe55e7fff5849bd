// Renders a page into the HTML that Apps Script serves, in the language of its reader.
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chooseLanguage, type PageLanguage } from '../core/languages';
import { type KitMessages, KitMessagesContext, useKitMessages } from './messages/messages';
import { onPausing } from './rpc/go-on-after-pause';

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

/** Google has asked for a pause: what was asked for goes on by itself, and the page says so meanwhile. */
function PauseNotice() {
  const t = useKitMessages();
  const [isPausing, setPausing] = useState(false);
  useEffect(() => onPausing(setPausing), []);
  return (
    <p aria-live="polite" class={isPausing ? 'notice pausing' : 'unseen'}>
      {isPausing && t.pausing}
    </p>
  );
}
