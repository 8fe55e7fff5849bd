import type { Messages } from './messages';
export declare const en: Messages;
