// The email that asks a student to check in, in the student's language.
import { directionOf, type MailLanguage } from '../../core/languages';
import { button, type Email, paragraph } from '../../emails/email';

export interface StudentEmail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly page: string;
  readonly sender: { readonly name: string; readonly school: string };
  /** Never ''. */
  readonly whomToTurnTo: string;
  readonly familyReads: boolean;
}

interface Texts {
  readonly subject: string;
  readonly summary: (name: string) => string;
  readonly about: string;
  readonly readers: Readonly<Record<'family' | 'staff', (sender: string) => string>>;
  readonly open: string;
  readonly help: (whom: string) => string;
  readonly link: string;
}

const en: Texts = {
  subject: 'Two minutes about your goals',
  summary: (name) => `Hi ${name}, how are your goals going?`,
  about: 'Say it in your own words. A line or two is enough, and you can skip anything.',
  readers: {
    family: (sender) =>
      `${sender} reads what you write. The email to your family opens with it, unless you keep a part out.`,
    staff: (sender) => `${sender} reads what you write.`,
  },
  open: 'Check in',
  help: (whom) =>
    `Is something wrong, or do you need help now? Talk to ${whom}. Messages here are read on school days only.`,
  link: 'This link is only for you. Please do not pass it on.',
};

const es: Texts = {
  subject: 'Dos minutos sobre tus metas',
  summary: (name) => `Hola, ${name}: ¿cómo vas con tus metas?`,
  about: 'Cuéntalo con tus palabras. Con una o dos líneas basta, y puedes saltarte lo que quieras.',
  readers: {
    family: (sender) =>
      `${sender} lee lo que escribes. El correo para tu familia empieza con eso, a menos que dejes fuera alguna parte.`,
    staff: (sender) => `${sender} lee lo que escribes.`,
  },
  open: 'Contar cómo voy',
  help: (whom) =>
    `¿Pasa algo malo o necesitas ayuda ahora? Habla con ${whom}. Los mensajes de aquí se leen solo en días de clases.`,
  link: 'Este enlace es solo para ti. Por favor, no lo compartas.',
};

const texts: Readonly<Record<MailLanguage, Texts>> = { en, es };

/** The subject names no program: it shows on shared screens. */
export function studentEmail({
  language,
  name,
  page,
  sender,
  whomToTurnTo,
  familyReads,
}: StudentEmail): Email {
  const words = texts[language];
  const whoWrites = sender.name || sender.school;
  return {
    language,
    direction: directionOf(language),
    subject: words.subject,
    greeting: '',
    notices: [],
    summary: words.summary(name),
    blocks: [
      paragraph(words.about),
      button(words.open, page),
      paragraph(words.readers[familyReads ? 'family' : 'staff'](whoWrites)),
      paragraph(words.help(whomToTurnTo)),
    ],
    signature: { closing: '', names: [sender.name, sender.school].filter((each) => each !== '') },
    footer: [words.link],
    footerLink: null,
    keep: [],
  };
}
