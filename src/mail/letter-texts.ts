// Walks over every text of a letter, for translation and for the removal of what cannot be shown.
import type { Block, GoalCard, Labelled, Letter } from './letter';

/** Whose words a text is: a sentence of this product, or something a person typed. */
export type Author = 'product' | 'person';

type Change = (text: string, author: Author) => string;

const labelled = (part: Labelled | null, change: Change): Labelled | null =>
  part && { label: change(part.label, 'product'), text: change(part.text, 'person') };

const goalCard = (card: GoalCard, change: Change): GoalCard => ({
  kind: 'goal',
  label: change(card.label, 'product'),
  goal: change(card.goal, 'person'),
  why: labelled(card.why, change),
  progress: card.progress && { ...card.progress, text: change(card.progress.text, 'product') },
  target: change(card.target, 'product'),
  news: card.news && {
    label: change(card.news.label, 'product'),
    items: card.news.items.map(({ date, note }) => ({
      date: change(date, 'product'),
      note: change(note, 'person'),
    })),
  },
  nextStep: labelled(card.nextStep, change),
  atHome: labelled(card.atHome, change),
});

const block = (part: Block, change: Change): Block => {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return { ...part, text: change(part.text, 'product') };
    case 'goal':
      return goalCard(part, change);
    case 'questions':
      return {
        kind: 'questions',
        heading: change(part.heading, 'product'),
        hint: change(part.hint, 'product'),
        questions: part.questions.map((question) => change(question, 'person')),
      };
    case 'list':
      return {
        kind: 'list',
        items: part.items.map(({ title, note }) => ({
          title: change(title, 'person'),
          note: change(note, 'person'),
        })),
        more: change(part.more, 'product'),
      };
    case 'button':
      return {
        ...part,
        label: change(part.label, 'product'),
        note: change(part.note, 'product'),
      };
  }
};

/**
 * The same letter with every text changed. Left alone: the notices (each is in its own language),
 * the names under the letter, and addresses of links.
 */
export const withTexts = (letter: Letter, change: Change): Letter => ({
  ...letter,
  subject: change(letter.subject, 'product'),
  summary: change(letter.summary, 'product'),
  blocks: letter.blocks.map((part) => block(part, change)),
  signature: { ...letter.signature, closing: change(letter.signature.closing, 'product') },
  footer: letter.footer.map((line) => change(line, 'product')),
});
