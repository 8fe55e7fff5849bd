// Says what is wrong with the emails that came of a random file, from what its maker knows of it.
import type { SentMail } from '../../../../emulator/runtime/platform-state';
import type { Child, RandomFile } from './random-file';

export const properties = {
  undecided: 'nobody is emailed about whom something in the file speaks against it',
  gone: 'nobody is emailed about a child who has left or is of age, whoever is allowed',
  stranger: 'nobody is emailed whose address does not stand in the file as theirs',
  otherChild: 'no email holds words of another child',
  staffWords: 'no email holds words of the staff',
  twice: 'nobody is emailed twice about a child',
  clean: 'everybody is emailed about whom all is clear',
  refused: 'no file is refused',
} as const;

export interface Fault {
  readonly property: keyof typeof properties;
  /** What was done to the line: "restriction beside Guardian 1 (dash, order)". */
  readonly how: string;
  /** "vokadi@families.example" */
  readonly what: string;
}

/** Without its markup; colors and such are no words. */
const textOf = ({ subject, body, htmlBody }: SentMail): string =>
  [subject, body, htmlBody.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')].join('\n');

/** " read about zoë s goals ": words with a space before and after, in small letters. */
const wordsOf = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Asked for thousands of words, most of which stand nowhere. */
function holder(mail: SentMail): (words: string) => boolean {
  const text = wordsOf(textOf(mail));
  const all = new Set(text.split(' '));
  return (words) => {
    const wanted = wordsOf(words);
    return wanted.trim().includes(' ') ? text.includes(wanted) : all.has(wanted.trim());
  };
}

/** `isDecided`: everybody who waited is allowed, but whom words hold as No contact. */
export function faultsIn(
  { children }: RandomFile,
  mails: readonly SentMail[],
  isDecided: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  const sent = new Map<string, Child>();
  const about = new Map<Child, string[]>();
  for (const mail of mails) {
    const holds = holder(mail);
    const to = mail.to.toLowerCase();
    const child = children.find(({ ownWords }) => ownWords.some(holds));
    const fault = (property: Fault['property'], what: string): number =>
      faults.push({ property, how: child?.how ?? 'no child', what });
    for (const each of children) {
      const foreign = each === child ? [] : each.ownWords;
      for (const word of foreign) if (holds(word)) fault('otherChild', `${word} to ${to}`);
      for (const word of each.staffWords)
        if (holds(word)) fault('staffWords', `"${word}" to ${to}`);
    }
    if (!child?.addresses.includes(to)) fault('stranger', to);
    if (!child) continue;
    if (!isDecided && child.notYet.includes(to)) fault('undecided', to);
    if (child.never.includes(to)) fault('gone', to);
    if (sent.get(to) === child) fault('twice', to);
    sent.set(to, child);
    about.set(child, [...(about.get(child) ?? []), to]);
  }
  for (const child of children) {
    for (const address of child.surely)
      if (!about.get(child)?.includes(address))
        faults.push({ property: 'clean', how: child.how, what: address });
  }
  return faults;
}
