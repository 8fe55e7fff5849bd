// What the timeline and the pictures of the year say, in the language of their reader.
import { createMessages } from '../../ui/messages/messages';
import { messages as en } from './en';
import { messages as es } from './es';

export const { byLanguage, useMessages } = createMessages<typeof en>({ en, es });
