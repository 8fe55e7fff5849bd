// docs/who-sees-what.md, drawn from the tabs.
import { privacyWords } from '../src/privacy/domain/privacy-words';
import {
  audiences,
  headersFor,
  type SeenColumn,
  type SeenTab,
  whoSeesWhat,
} from '../src/privacy/domain/who-sees-what';
import type { Audience } from '../src/schema/column';

const names: Readonly<Record<Audience, string>> = {
  family: 'Families',
  teacher: 'Teachers',
  student: 'Students',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cell = ({ audience, mailedFrom }: SeenColumn, who: Audience): string => {
  if (!audience.includes(who)) return '–';
  if (who !== 'family') return 'yes';
  return mailedFrom === null ? 'on paper' : `from *${mailedFrom}*`;
};

const section = (tab: SeenTab): string => {
  if (tab.rules.length === 0) {
    return `## ${tab.title}\n\nStaff only: ${headersFor(tab).join(', ')}.`;
  }
  const seeing = audiences.filter((who) => tab.rules.some((rule) => rule.who === who));
  return [
    `## ${tab.title}`,
    '',
    row(['Column', ...seeing.map((who) => names[who])]),
    row(['---', ...seeing.map(() => '---')]),
    ...tab.columns.map((column) => row([column.header, ...seeing.map((who) => cell(column, who))])),
    '',
    ...tab.rules.map(({ who, rule }) => `- ${names[who]}: ${rule.en}`),
  ].join('\n');
};

export const whoSeesWhatPage = (): string => {
  const sentences = Object.values(privacyWords).map(({ en }) => `- ${en}`);
  const parts = [
    '<!-- Made by `npm run docs` from src/schema/tabs.ts. Change it there. -->',
    '# Who sees what',
    'Every column of the spreadsheet, and whom its content may reach: a family by digest, or on the paper that the specialist prints; a teacher in a sidebar, email or file of own students, or on paper; a student on paper. “on paper” means that no email says it. “–” means that it does not reach them. Staff see every column. The sidebar says the same, under *Caseload* > *Who sees what*.',
    sentences.join('\n'),
    'IDs are shown to nobody but staff. A teacher’s sidebar uses the IDs of own students and goals to tell the script which one is meant. A digest is also signed with the names of specialist and school from Settings.',
    ...whoSeesWhat().map(section),
  ];
  return `${parts.join('\n\n')}\n`;
};
