// The plainer blocks of a letter.
import type { Button, Heading, Paragraph } from './letter';

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export const heading = (text: string): Heading => ({ kind: 'heading', text });

export const button = (label: string, url: string, note = ''): Button => ({
  kind: 'button',
  label,
  url,
  note,
});
