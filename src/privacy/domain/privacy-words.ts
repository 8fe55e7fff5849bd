// What is said of who sees what: which rows an audience gets, and what each setting hides.
import type { PageLanguage } from '../../core/languages';
import type { Audience } from '../../schema/column';
import type { TabName } from '../../schema/tabs';

/** Together, so that one language cannot promise more than another. */
export type InPageLanguages = Readonly<Record<PageLanguage, string>>;

type RowRules = {
  readonly [Name in TabName]?: { readonly [Who in Audience]?: InPageLanguages };
};

export const rowRules: RowRules = {
  students: {
    family: {
      en: 'Their own child only.',
      es: 'Solo de su propio hijo o hija.',
    },
    teacher: {
      en: 'Own students only: those with the teacher’s address in Teachers, until their Status is Exited.',
      es: 'Solo de sus estudiantes: quienes tienen la dirección del maestro o de la maestra en Teachers, hasta que su Status sea Exited.',
    },
    student: { en: 'Their own row only.', es: 'Solo su propia fila.' },
  },
  goals: {
    family: {
      en: 'Of their own child, only goals whose Status is Active and whose Share with family says yes.',
      es: 'De su propio hijo o hija, solo metas con Active en Status y con yes en Share with family.',
    },
    teacher: {
      en: 'Of own students, only goals whose Status is Active and whose Share with teachers says yes.',
      es: 'De sus estudiantes, solo metas con Active en Status y con yes en Share with teachers.',
    },
    student: {
      en: 'Their own goals whose Status is Active.',
      es: 'Sus propias metas con Active en Status.',
    },
  },
  progress: {
    family: {
      en: 'Only entries whose own Share with family says yes, on goals that the family sees.',
      es: 'Solo anotaciones con yes en su propio Share with family, sobre metas que la familia ve.',
    },
    teacher: {
      en: 'Only entries on goals that the teacher sees.',
      es: 'Solo anotaciones sobre metas que el maestro o la maestra ve.',
    },
    student: {
      en: 'Only entries on their own goals.',
      es: 'Solo anotaciones sobre sus propias metas.',
    },
  },
  guardians: {
    family: {
      en: 'A guardian’s own name only, in the digest to that guardian.',
      es: 'Solo el nombre de la persona que recibe el correo.',
    },
  },
  teachers: {
    teacher: {
      en: 'A teacher’s own row only, in emails to that teacher.',
      es: 'Solo la fila propia, en los correos a ese maestro o a esa maestra.',
    },
  },
  questions: {
    family: {
      en: 'Two to four in each digest, from those whose Use says yes.',
      es: 'De dos a cuatro en cada correo, entre las que tienen yes en Use.',
    },
    student: { en: 'None yet.', es: 'Todavía ninguna.' },
  },
  translations: {
    family: {
      en: 'Only sentences of their own digest, with Machine translation: yes.',
      es: 'Solo frases de su propio correo, con Machine translation: yes.',
    },
  },
};

/** In the order in which they are told. */
export const privacyWords = {
  wholeFile: {
    en: 'Whoever can open this spreadsheet can see all of it. A filter view, a hidden column or a hidden tab hides nothing from somebody who looks.',
    es: 'Quien puede abrir esta hoja de cálculo puede verla entera. Una vista de filtro, una columna oculta o una pestaña oculta no esconden nada a quien mira.',
  },
  strictMode: {
    en: 'Strict mode is the setting Teachers: Own files. Each teacher gets a separate file with own students, and at most what is listed for teachers here. This spreadsheet then need not be shared with teachers at all.',
    es: 'El modo estricto es el ajuste Teachers: Own files. Cada maestro o maestra recibe un archivo aparte con sus estudiantes y, como máximo, lo que aquí se indica para maestros. Entonces no hace falta compartir esta hoja de cálculo con los maestros.',
  },
  contentLevel: {
    en: 'The setting Content of mails decides how much a digest may say. “Full” says all that is listed for families here, “First name and goal titles” less, “No record content” only questions.',
    es: 'El ajuste Content of mails decide cuánto puede decir el correo a una familia. «Full» dice todo lo que aquí se indica para familias, «First name and goal titles» menos, «No record content» solo preguntas.',
  },
  noStudentPage: {
    en: 'Nothing is shown to students yet. What is listed for them is the most that a page for students may ever show.',
    es: 'Por ahora no se muestra nada a estudiantes. Lo que se indica para estudiantes es lo máximo que una página para ellos podrá mostrar.',
  },
} as const satisfies Readonly<Record<string, InPageLanguages>>;
