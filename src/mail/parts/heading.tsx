// The headings inside a letter: of a section, and of a part of a goal.
import { palette } from '../palette';

export const SectionHeading = ({ text }: { readonly text: string }) => (
  <h2 style={`margin:0 0 8px;color:${palette.accent};font-size:17px;`}>{text}</h2>
);

interface PartHeading {
  readonly text: string;
  /** Pixels between the part before and this one. */
  readonly above?: number;
}

export const PartHeading = ({ text, above = 20 }: PartHeading) => (
  <h3 style={`margin:${above}px 0 2px;font-size:16px;`}>{text}</h3>
);
