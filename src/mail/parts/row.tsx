// One block of the letter: a row of the page's table, the only place that padding is safe.
import type { ComponentChildren } from 'preact';
import { palette, sans } from '../palette';

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

export const Row = ({
  padding,
  background = 'paper',
  quiet = false,
  rule = false,
  language,
  direction,
  children,
}: Row) => (
  <tr>
    <td
      lang={language}
      dir={direction}
      style={`padding:${padding};background-color:${palette[background]};color:${quiet ? palette.quiet : palette.ink};font-family:${sans};font-size:${quiet ? 16 : 17}px;line-height:1.55;word-break:break-word;${rule ? `border-top:1px solid ${palette.line};` : ''}`}
    >
      {children}
    </td>
  </tr>
);
