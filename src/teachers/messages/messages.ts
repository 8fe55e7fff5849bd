// What the teachers' sidebar says, in the language of its reader.
import { createMessages } from '../../ui/messages/messages';
import { en } from './en';
import { es } from './es';

export type Messages = typeof en;

export const { byLanguage, useMessages } = createMessages<Messages>({ en, es });
