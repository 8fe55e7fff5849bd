// The building blocks of the HTML part: table rows, the only elements on which padding is safe, and
// the text elements inside them.
import { type ComponentChildren, Fragment } from 'preact';
import type { Direction } from '../../core/languages';
import type { Labelled } from '../email';
import { palette, sans, serif } from '../palette';

export const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, n) => (
      <Fragment key={n}>
        {n > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
);

/** The text itself decides its direction. */
export const OwnWords = ({
  text,
  style = '',
}: {
  readonly text: string;
  readonly style?: string;
}) => (
  <p dir="auto" style={`margin:0;${style}`}>
    <Lines text={text} />
  </p>
);

interface LayoutTable {
  readonly width?: string;
  readonly style?: string;
  /** Pixels between cells. */
  readonly gap?: string;
  readonly children: ComponentChildren;
}

export const LayoutTable = ({ width, style, gap = '0', children }: LayoutTable) => (
  <table role="presentation" width={width} cellpadding="0" cellspacing={gap} style={style}>
    {children}
  </table>
);

export const SectionHeading = ({ text }: { readonly text: string }) => (
  <h2 style={`margin:0 0 8px;color:${palette.accent};font-size:17px;`}>{text}</h2>
);

/** In one paragraph, yet each in its own direction. */
export const LabelledLine = ({ label, text }: Labelled) => (
  <p style="margin:10px 0 0;">
    <strong>{`${label}: `}</strong>
    <span dir="auto">
      <Lines text={text} />
    </span>
  </p>
);

/** The side on which lines begin. */
const startSides: Readonly<Record<Direction, 'left' | 'right'>> = { ltr: 'left', rtl: 'right' };

interface Quotation extends Labelled {
  readonly direction: Direction;
  /** Pixels between the part before and this one. */
  readonly above?: number;
}

/** Upright, not italic: Arabic has no italics, and many readers find them harder. */
export const Quotation = ({ label, text, direction, above = 12 }: Quotation) => (
  <LayoutTable width="100%" style={`margin:${above}px 0 0;`}>
    <tr>
      <td style={`padding:0 14px;border-${startSides[direction]}:3px solid ${palette.accent};`}>
        {label !== '' && <p style="margin:0 0 2px;font-weight:bold;font-size:16px;">{label}</p>}
        <OwnWords text={`\u201c${text}\u201d`} style={`font-family:${serif};font-size:18px;`} />
      </td>
    </tr>
  </LayoutTable>
);

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
      style={`padding:${padding};background-color:${palette[background]};color:${quiet ? palette.quiet : palette.ink};font-family:${sans};font-size:${quiet ? 16 : 17}px;line-height:1.55;${rule ? `border-top:1px solid ${palette.line};` : ''}`}
    >
      {children}
    </td>
  </tr>
);
