// Maps over every text of an email, for translation and for removing unprintable characters.
import type { Block, Email, GoalCard, Labelled, Link, NewsEntry } from './email';

/** Whose words a text is: a sentence of this product, or something a person typed. */
export type Author = 'product' | 'person';

type Change = (text: string, author: Author) => string;

const labelled = (part: Labelled | null, change: Change): Labelled | null =>
  part && { label: change(part.label, 'product'), text: change(part.text, 'person') };

const link = (part: Link, change: Change): Link => ({
  ...part,
  label: change(part.label, 'product'),
});

const newsEntry = (entry: NewsEntry, change: Change): NewsEntry => ({
  ...entry,
  label: change(entry.label, 'product'),
  about: labelled(entry.about, change),
  text: change(entry.text, 'person'),
  parts: entry.parts.flatMap((part) => labelled(part, change) ?? []),
});

const goalCard = (card: GoalCard, change: Change): GoalCard => ({
  kind: 'goal',
  label: change(card.label, 'product'),
  goal: change(card.goal, 'person'),
  why: labelled(card.why, change),
  measure: labelled(card.measure, change),
  progress: card.progress && { ...card.progress, text: change(card.progress.text, 'product') },
  target: change(card.target, 'product'),
  news: card.news && {
    label: change(card.news.label, 'product'),
    items: card.news.items.map(({ date, note }) => ({
      date: change(date, 'product'),
      note: change(note, 'person'),
    })),
  },
  atHome: labelled(card.atHome, change),
});

const block = (part: Block, change: Change): Block => {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
    case 'heading':
      return { ...part, text: change(part.text, 'product') };
    case 'news':
      return { ...part, items: part.items.map((entry) => newsEntry(entry, change)) };
    case 'ask':
      return {
        kind: 'ask',
        heading: change(part.heading, 'product'),
        goal: labelled(part.goal, change),
        question: change(part.question, 'person'),
        hint: change(part.hint, 'product'),
      };
    case 'answers':
      return {
        kind: 'answers',
        lead: change(part.lead, 'product'),
        links: part.links.map((each) => link(each, change)),
        note: change(part.note, 'product'),
      };
    case 'quotation':
      return { ...part, label: change(part.label, 'product'), text: change(part.text, 'person') };
    case 'goal':
      return goalCard(part, change);
    case 'questions':
      return {
        kind: 'questions',
        heading: change(part.heading, 'product'),
        questions: part.questions.map(({ question, about }) => ({
          question: change(question, 'person'),
          about: labelled(about, change),
        })),
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
 * The same email with every text changed. Left alone: the notices (each is in its own language),
 * the names under the email, and addresses of links.
 */
export const withTexts = (email: Email, change: Change): Email => ({
  ...email,
  subject: change(email.subject, 'product'),
  greeting: change(email.greeting, 'product'),
  summary: change(email.summary, 'product'),
  blocks: email.blocks.map((part) => block(part, change)),
  signature: { ...email.signature, closing: change(email.signature.closing, 'product') },
  footer: email.footer.map((line) => change(line, 'product')),
  footerLink: email.footerLink && link(email.footerLink, change),
});
