// What the set-up page says, in the language of its reader.
import { createMessages } from '../../ui/messages/messages';
import { messages as en } from './en';
import { messages as es } from './es';

export type SettingName = keyof typeof en.setUp.names;

export const { byLanguage, useMessages } = createMessages<typeof en>({ en, es });
