// Goes through an XML text, as the parts of a workbook are.
import { Parser } from 'saxen';

export interface Tag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEnd: boolean;
  /** Of an end: the text since its beginning, that of other elements not counted. */
  readonly text: string;
  /** Whether an element of this name is around it. */
  readonly isInside: (name: string) => boolean;
}

/** Calls with each beginning and each end of an element, in their order. */
export function eachTag(xml: string, visit: (tag: Tag) => void): void {
  if (xml === '') return;
  const open: { readonly name: string; readonly attributes: Tag['attributes']; text: string }[] =
    [];
  const isInside = (wanted: string): boolean => open.some(({ name }) => name === wanted);
  const addText = (text: string) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += text;
  };
  new Parser()
    .on('openTag', (name, attributesOf, decode) => {
      const attributes: Record<string, string> = {};
      for (const [key, value] of Object.entries(attributesOf())) attributes[key] = decode(value);
      const plain = name.replace(/^.*:/, '');
      visit({ name: plain, attributes, isEnd: false, text: '', isInside });
      open.push({ name: plain, attributes, text: '' });
    })
    .on('text', (text, decode) => addText(decode(text)))
    .on('cdata', addText)
    .on('closeTag', () => {
      const ended = open.pop();
      if (ended !== undefined) visit({ ...ended, isEnd: true, isInside });
    })
    .on('error', (error) => {
      throw error;
    })
    .parse(xml);
}
