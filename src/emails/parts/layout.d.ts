import { type ComponentChildren } from 'preact';
export declare const Lines: ({ text }: {
    readonly text: string;
}) => import("preact").JSX.Element;
/** The text itself decides its direction. */
export declare const OwnWords: ({ text, style, }: {
    readonly text: string;
    readonly style?: string;
}) => import("preact").JSX.Element;
interface LayoutTable {
    readonly width?: string;
    readonly style?: string;
    readonly children: ComponentChildren;
}
export declare const LayoutTable: ({ width, style, children }: LayoutTable) => import("preact").JSX.Element;
export declare const SectionHeading: ({ text }: {
    readonly text: string;
}) => import("preact").JSX.Element;
interface PartHeading {
    readonly text: string;
    /** Pixels between the part before and this one. */
    readonly above?: number;
}
export declare const PartHeading: ({ text, above }: PartHeading) => import("preact").JSX.Element;
interface Row {
    /** CSS shorthand in pixels; Outlook for Windows knows padding on cells only. */
    readonly padding: string;
    readonly background?: 'paper' | 'tint';
    readonly quiet?: boolean;
    readonly rule?: boolean;
    readonly language?: string;
    readonly direction?: 'ltr' | 'rtl';
    readonly children: ComponentChildren;
}
export declare const Row: ({ padding, background, quiet, rule, language, direction, children, }: Row) => import("preact").JSX.Element;
export {};
