// What emails to teachers have in common: a greeting, the way to their students, who sends them.
import { type Block, type Button, button, type Email } from '../../emails/email';

/** How this teacher sees own students. */
export type TeacherAccessLink =
  | { readonly kind: 'views'; readonly students: string; readonly goals: string }
  | { readonly kind: 'own file'; readonly url: string }
  | { readonly kind: 'none yet' };

export interface TeacherAddressee {
  /** '' where nobody has noted it. */
  readonly name: string;
  readonly accessLink: TeacherAccessLink;
  readonly sender: {
    readonly name: string;
    readonly school: string;
    readonly replyTo: string;
  };
}

export function accessButtons(accessLink: TeacherAccessLink): readonly Button[] {
  switch (accessLink.kind) {
    case 'views':
      return [
        button('Open my students', accessLink.students),
        button('Open their goals', accessLink.goals),
      ].filter(({ url }) => url !== '');
    case 'own file':
      return [button('Open my file', accessLink.url)];
    case 'none yet':
      return [];
  }
}

/** The subject names no child and no program: it shows on locked screens. */
export const teacherEmail = (
  subject: string,
  { name, sender }: TeacherAddressee,
  sentence: string,
  blocks: readonly Block[],
): Email => ({
  language: 'en',
  direction: 'ltr',
  subject,
  greeting: '',
  notices: [],
  summary: `Hello${name === '' ? '' : ` ${name}`}, ${sentence}`,
  blocks,
  signature: { closing: '', names: [sender.name, sender.school].filter((part) => part !== '') },
  footer: [
    `To answer, reply to this email: it goes to ${sender.replyTo}.`,
    'It is about students’ education records. Please do not pass it on.',
  ],
  footerLink: null,
  keep: [],
});
