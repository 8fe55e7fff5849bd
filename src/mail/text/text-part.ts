// The plain-text part, written from the letter itself so that it reads like one.
import type { Block, GoalCard, Labelled, Letter } from '../letter';
import { columns, wrap } from './wrap';

type Lines = readonly string[];

const underlined = (heading: string): Lines => [
  ...wrap(heading),
  '-'.repeat(Math.min(columns, [...heading].length)),
];

const under = (part: Labelled | null): Lines =>
  part === null ? [] : ['', ...wrap(`${part.label}:`), ...wrap(part.text, '  ')];

const quoted = (part: Labelled | null): Lines =>
  part === null ? [] : ['', ...wrap(`${part.label}:`), ...wrap(part.text, '  > ')];

const goalLines = (card: GoalCard): Lines => [
  ...underlined(card.label),
  ...wrap(card.goal),
  ...quoted(card.why),
  ...(card.progress === null ? [] : ['', ...wrap(card.progress.text)]),
  ...(card.target === '' ? [] : [...(card.progress === null ? [''] : []), ...wrap(card.target)]),
  ...(card.news === null
    ? []
    : [
        '',
        ...wrap(`${card.news.label}:`),
        ...card.news.items.flatMap(({ date, note }) => wrap(`${date}: ${note}`, '    ', '  - ')),
      ]),
  ...under(card.nextStep),
  ...under(card.atHome),
];

const blockLines = (block: Block): Lines => {
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.text);
    case 'heading':
      return underlined(block.text);
    case 'goal':
      return goalLines(block);
    case 'questions':
      return [
        ...underlined(block.heading),
        ...wrap(block.hint),
        ...block.questions.flatMap((question, n) => ['', ...wrap(question, '   ', `${n + 1}. `)]),
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

export const textPart = (letter: Letter): string => {
  const { closing, names } = letter.signature;
  const sections: readonly Lines[] = [
    ...letter.notices.map(({ text }) => wrap(text)),
    wrap(letter.summary),
    ...letter.blocks.map(blockLines),
    [...(closing === '' ? [] : wrap(closing)), ...names.flatMap((name) => wrap(name))],
    letter.footer.flatMap((line) => wrap(line)),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
