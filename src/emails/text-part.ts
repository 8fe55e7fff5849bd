// The plain-text part, written from the email itself so that it reads like one.
import type { Block, Email, GoalCard, Labelled, NewsEntry } from './email';

/** Characters per line: what email programs show without wrapping again, also when quoted once. */
export const columns = 76;

const characters = (text: string): number => [...text].length;

/**
 * Lines of at most 76 characters, each after `prefix`; the text's own line breaks stay. A word that
 * is longer than a line, such as a link, is left whole.
 */
export const wrap = (text: string, prefix = '', firstPrefix = prefix): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let length = prefix.length;
    for (const word of paragraph.split(' ').filter(Boolean)) {
      const added = characters(word) + 1;
      if (line !== '' && length + added > columns) {
        lines.push(line);
        [line, length] = [word, prefix.length + added - 1];
      } else if (line === '') {
        [line, length] = [word, length + added - 1];
      } else {
        [line, length] = [`${line} ${word}`, length + added];
      }
    }
    lines.push(line);
  }
  return lines.map((line, n) => `${n === 0 ? firstPrefix : prefix}${line}`.trimEnd());
};

type Lines = readonly string[];

const underlined = (heading: string): Lines => [
  ...wrap(heading),
  '-'.repeat(Math.min(columns, characters(heading))),
];

const under = (part: Labelled | null): Lines =>
  part === null ? [] : ['', ...wrap(`${part.label}:`), ...wrap(part.text, '  ')];

const quoted = (part: Labelled | null): Lines =>
  part === null ? [] : ['', ...wrap(`${part.label}:`), ...wrap(part.text, '  > ')];

const newsLines = ({ label, about, text, isQuoted, parts }: NewsEntry): Lines => [
  ...(label === '' ? [] : wrap(label)),
  ...(about === null ? [] : wrap(`${about.label}: ${about.text}`)),
  ...(text === '' ? [] : wrap(text, isQuoted ? '  > ' : '  ')),
  ...parts.flatMap((part) => wrap(`${part.label}: ${part.text}`)),
];

const goalLines = (card: GoalCard): Lines => [
  ...(card.label === '' ? [] : underlined(card.label)),
  ...wrap(card.goal),
  ...quoted(card.why),
  ...under(card.measure),
  ...(card.progress === null ? [] : ['', ...wrap(card.progress.text)]),
  ...(card.target === '' ? [] : [...(card.progress === null ? [''] : []), ...wrap(card.target)]),
  ...(card.news === null
    ? []
    : [
        '',
        ...wrap(`${card.news.label}:`),
        ...card.news.items.flatMap(({ date, note }) => wrap(`${date}: ${note}`, '    ', '  - ')),
      ]),
  ...under(card.atHome),
];

const blockLines = (block: Block): Lines => {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return wrap(block.text);
    case 'heading':
      return underlined(block.text);
    case 'news':
      return block.items.flatMap((item, n) => [...(n === 0 ? [] : ['']), ...newsLines(item)]);
    case 'ask':
      return [
        ...underlined(block.heading),
        ...(block.goal === null ? [] : [...wrap(`${block.goal.label}: ${block.goal.text}`), '']),
        ...wrap(block.question, '  '),
        ...(block.hint === '' ? [] : ['', ...wrap(block.hint)]),
      ];
    case 'answers':
      return [
        ...(block.lead === '' ? [] : wrap(block.lead)),
        ...block.links.flatMap(({ label, url }) => [...wrap(`${label}:`), url]),
        ...(block.note === '' ? [] : wrap(block.note)),
      ];
    case 'quotation':
      return [...wrap(`${block.label}:`), ...wrap(block.text, '  > ')];
    case 'goal':
      return goalLines(block);
    case 'questions':
      return [
        ...underlined(block.heading),
        ...block.questions.flatMap(({ question, about }, n) => [
          '',
          ...wrap(question, '   ', `${n + 1}. `),
          ...(about === null ? [] : wrap(`${about.label}: ${about.text}`, '   ')),
        ]),
      ];
    case 'list':
      return [
        ...block.items.flatMap(({ title, note }) => [
          ...wrap(title, '  ', '- '),
          ...(note === '' ? [] : wrap(note, '  ')),
        ]),
        ...(block.more === '' ? [] : wrap(block.more)),
      ];
    case 'button':
      return [
        ...wrap(`${block.label}:`),
        block.url,
        ...(block.note === '' ? [] : wrap(block.note)),
      ];
  }
};

export const textPart = (email: Email): string => {
  const { closing, names } = email.signature;
  const { footerLink } = email;
  const sections: readonly Lines[] = [
    ...email.notices.map(({ text }) => wrap(text)),
    ...(email.greeting === '' ? [] : [wrap(email.greeting)]),
    wrap(email.summary),
    ...email.blocks.map(blockLines),
    [...(closing === '' ? [] : wrap(closing)), ...names.flatMap((name) => wrap(name))],
    [
      ...email.footer.flatMap((line) => wrap(line)),
      ...(footerLink === null ? [] : [...wrap(`${footerLink.label}:`), footerLink.url]),
    ],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
