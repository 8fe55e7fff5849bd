import type { Messages } from './messages';
export declare const es: Messages;
