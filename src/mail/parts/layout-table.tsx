// A table that only places things, and says so to a screen reader.
import type { ComponentChildren } from 'preact';

interface LayoutTable {
  readonly width?: string;
  readonly style?: string;
  readonly children: ComponentChildren;
}

export const LayoutTable = ({ width, style, children }: LayoutTable) => (
  <table role="presentation" width={width} cellpadding="0" cellspacing="0" style={style}>
    {children}
  </table>
);
