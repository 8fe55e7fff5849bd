// What the page of a progress round says, in the language of its reader.
import { createMessages } from '../../ui/messages/messages';
import { messages as en } from './en';
import { messages as es } from './es';

export const { byLanguage, useMessages } = createMessages<typeof en>({ en, es });
