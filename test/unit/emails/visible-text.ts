// What a reader sees of a mail's HTML, read without the code that wrote it.

const tag = /<[^>]*>/g;

/** Names of the tags in order, line breaks left out: the skeleton of a page. */
export const skeleton = (html: string): readonly string[] =>
  (html.match(tag) ?? [])
    .map((each) => each.replace(/[\s>][\s\S]*$/, ''))
    .filter((each) => !each.startsWith('<br'));

export const visibleText = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(tag, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
