// Renders a page into the HTML that Apps Script serves, in the language of its reader.
import { type ComponentChildren, render } from 'preact';
import {
  chooseLanguage,
  type createMessages,
  KitMessagesContext,
  type PageMessages,
} from './messages/messages';

export function mount<Messages extends PageMessages>(
  { byLanguage, Context }: ReturnType<typeof createMessages<Messages>>,
  page: ComponentChildren,
): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const messages = byLanguage[chooseLanguage(navigator.languages)];
  document.documentElement.lang = messages.language;
  render(
    <Context.Provider value={messages}>
      <KitMessagesContext.Provider value={messages.kit}>{page}</KitMessagesContext.Provider>
    </Context.Provider>,
    root,
  );
}
