// What mails to teachers have in common: a greeting, the way to their students, who sends them.
import { button } from '../blocks';
import type { Block, Button, Letter } from '../letter';

/** How this teacher sees own students. */
export type TeacherDoor =
  | { readonly kind: 'views'; readonly students: string; readonly goals: string }
  | { readonly kind: 'own file'; readonly url: string }
  | { readonly kind: 'none yet' };

export interface TeacherAddressee {
  /** '' where nobody has noted it. */
  readonly name: string;
  readonly door: TeacherDoor;
  readonly sender: {
    readonly name: string;
    readonly school: string;
    readonly replyTo: string;
  };
}

export function doorButtons(door: TeacherDoor): readonly Button[] {
  switch (door.kind) {
    case 'views':
      return [
        button('Open my students', door.students),
        button('Open their goals', door.goals),
      ].filter(({ url }) => url !== '');
    case 'own file':
      return [button('Open my file', door.url)];
    case 'none yet':
      return [];
  }
}

/** The subject names no child and no program: it shows on locked screens. */
export const teacherLetter = (
  subject: string,
  { name, sender }: TeacherAddressee,
  sentence: string,
  blocks: readonly Block[],
): Letter => ({
  language: 'en',
  direction: 'ltr',
  subject,
  notices: [],
  summary: `Hello${name === '' ? '' : ` ${name}`}, ${sentence}`,
  blocks,
  signature: { closing: '', names: [sender.name, sender.school].filter((part) => part !== '') },
  footer: [
    `To answer, reply to this mail: it goes to ${sender.replyTo}.`,
    'It is about students’ education records. Please do not pass it on.',
  ],
  keep: [],
});
