import type { Email } from './email';
/**
 * A subject or a sender's name: one line of at most 120 characters. All marks of direction go: in an
 * inbox they would reorder what stands beside it.
 */
export declare const headerLine: (text: string) => string;
export interface RenderedEmail {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
}
/** Whatever people typed shows literally: the HTML is made by JSX, which escapes, the text as is. */
export declare const render: (email: Email) => RenderedEmail;
