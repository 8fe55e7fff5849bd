import type { Email } from '../email';
interface Page {
    readonly email: Email;
    readonly title: string;
}
/**
 * The width stands in CSS as pixels with a maximum of 100 %: Outlook for Windows takes the pixels,
 * phones the maximum, so no second table for Outlook is needed.
 */
export declare const page: ({ email, title }: Page) => import("preact").JSX.Element;
export {};
