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
      en: 'Of their own child, only goals of this school year whose Status is Active and whose Share with family says yes. On paper, also goals of this year and the one before that are over and have an Outcome, where Share with family says yes.',
      es: 'De su propio hijo o hija, solo metas de este año escolar con Active en Status y con yes en Share with family. En papel, también metas de este año y del anterior que terminaron y tienen un Outcome, con yes en Share with family.',
    },
    teacher: {
      en: 'Of own students, only goals of this school year whose Status is Active and whose Share with teachers says yes. On paper, also goals of this year and the one before that are over and have an Outcome, where Share with teachers says yes.',
      es: 'De sus estudiantes, solo metas de este año escolar con Active en Status y con yes en Share with teachers. En papel, también metas de este año y del anterior que terminaron y tienen un Outcome, con yes en Share with teachers.',
    },
    student: {
      en: 'Their own goals of this school year whose Status is Active, and those of this year and the one before that are over and have an Outcome.',
      es: 'Sus propias metas de este año escolar con Active en Status, y las de este año y del anterior que terminaron y tienen un Outcome.',
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
  plans: {
    family: {
      en: 'On paper only: the plan of their own child for this school year.',
      es: 'Solo en papel: el plan de su propio hijo o hija para este año escolar.',
    },
    teacher: {
      en: 'On paper only: a plan for this school year that the specialist has printed for a teacher.',
      es: 'Solo en papel: un plan de este año escolar que se imprimió para un maestro o una maestra.',
    },
    student: {
      en: 'On paper only: their own plan for this school year.',
      es: 'Solo en papel: su propio plan para este año escolar.',
    },
  },
  guardians: {
    family: {
      en: 'A guardian’s own name only, in the digest to that guardian.',
      es: 'Solo el nombre de la persona que recibe el correo.',
    },
  },
  checkIns: {
    family: {
      en: 'What the student has not kept out of emails, on goals that the family sees. Of Message, each guardian their own last answer only.',
      es: 'Lo que el estudiante no dejó fuera de los correos, sobre metas que la familia ve. De Message, cada persona solo su propia última respuesta.',
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
      en: 'One to four in each digest, from those whose Use says yes.',
      es: 'De una a cuatro en cada correo, entre las que tienen yes en Use.',
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
    en: 'The setting Content of mails decides how much a digest may say. “Full” says all that is listed for families here except what they see on paper only, “First name and goal titles” less, “No record content” only questions.',
    es: 'El ajuste Content of mails decide cuánto puede decir el correo a una familia. «Full» dice todo lo que aquí se indica para familias menos lo que ven solo en papel, «First name and goal titles» menos, «No record content» solo preguntas.',
  },
  paper: {
    en: 'Paper is printed by the specialist, for a family, a teacher or a student; it has at most what is listed for that reader here. It names no guardian, and shows no ID.',
    es: 'El papel se imprime desde aquí, para una familia, un maestro o una maestra, o un estudiante; tiene como máximo lo que aquí se indica para quien lo lee. No nombra a ninguna persona a cargo y no muestra ningún ID.',
  },
  noStudentPage: {
    en: 'Students see nothing on a screen yet, only on paper. What is listed for them is the most that paper or a page for students may ever show.',
    es: 'Por ahora los estudiantes no ven nada en una pantalla, solo en papel. Lo que se indica para estudiantes es lo máximo que el papel o una página para ellos podrá mostrar.',
  },
} as const satisfies Readonly<Record<string, InPageLanguages>>;
