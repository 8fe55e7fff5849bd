// What the teachers' sidebar says, in the language of its reader.
import { createMessages } from '../../ui/messages/messages';
import { messages as en } from './en';
import { messages as es } from './es';

export type Messages = typeof en;

export const { byLanguage, useMessages } = createMessages<Messages>({ en, es });
