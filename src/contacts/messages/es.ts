// Las familias que esperan una decisión.
import { pluralIn } from '../../core/plural';
import type * as en from './en';

const plural = pluralIn('es');
const families = (count: number) => `${count} ${plural(count, 'familia', 'familias')}`;
const people = (count: number) => `${count} ${plural(count, 'persona', 'personas')}`;
const reasons = (count: number) => `${count} ${plural(count, 'motivo', 'motivos')}`;

export const decide: typeof en.decide = {
  title: 'Familias por decidir',
  open: (count) => `${families(count)} ${plural(count, 'espera', 'esperan')} una decisión suya`,
  loading: 'Buscando familias que esperan…',
  lead: 'A nadie de esta lista se le escribe hasta que usted decida. Las palabras por las que esperan se muestran tal como están en su archivo o en su hoja. Lo que deje sin decidir sigue en espera.',
  nobody: 'Ninguna familia espera una decisión.',
  section: (columns) =>
    columns.length === 0 ? 'Contact está vacío o no es claro' : columns.join(', '),
  noWords: 'En la pestaña Guardians, Contact está vacío o no se puede leer.',
  columns: (count) => `${plural(count, 'Una columna', `${count} columnas`)} de su archivo`,
  columnsHint:
    'Nada de estas columnas entra en la lista, pero una celda puede decir que a una familia no se le debe escribir. Su respuesta vale para toda la columna y para los próximos archivos.',
  column: (header) => `${header}:`,
  judgements: {
    harmless: 'Nada en ella impide un correo',
    read: 'Mirar cada celda',
  },
  allHarmless: (count, of) =>
    `Nada de ${count === of ? 'estas' : 'las otras'} ${count} columnas impide un correo`,
  mayBeAboutEmails: 'Puede tratar de correos: mire las celdas.',
  moreCells: (count) => `${count} ${plural(count, 'celda', 'celdas')} más`,
  behindColumns: (count) =>
    `${families(count)} ${plural(count, 'espera', 'esperan')} también por otras palabras. Podrá decidir aquí cuando haya juzgado estas columnas.`,
  held: 'Estas palabras suenan a una restricción: aquí no se escribe a nadie si usted no lo permite.',
  whom: (count, students) => `${people(count)}, ${families(students)}`,
  choices: { Allowed: 'Permitido', 'No contact': 'Sin contacto' },
  choiceFor: (choice, whom) => `${choice}: ${whom}`,
  everybody: (count) => (count === 1 ? '' : 'Todas'),
  allFine: (count) => `Todo esto está bien: permitir a ${people(count)}`,
  place: (place) => `Persona a cargo ${place} de cada estudiante`,
  oneByOne: 'Una por una',
  guardianOf: (name, relation, student) =>
    `${name}${relation === '' ? '' : ` (${relation})`}, de ${student}`,
  saving: 'Guardando…',
  saved: (contact, count, left) =>
    `Guardado: ${decide.choices[contact]} para ${people(count)}. ${
      left === 0 ? 'Ya no espera nadie.' : `${plural(left, 'Queda', 'Quedan')} ${reasons(left)}.`
    }`,
  judged: (left) =>
    `Guardado. ${left === 0 ? 'Ya no espera nadie.' : `${plural(left, 'Queda', 'Quedan')} ${reasons(left)}.`}`,
  instead: (contact) => `No, mejor ${decide.choices[contact].toLowerCase()}`,
  later: 'Puede cambiarlo cuando quiera en la columna Contact de la pestaña Guardians.',
  leftOut: (count) =>
    `No se decidió nada sobre ${people(count)}: las palabras o la fila han cambiado mientras tanto. Mírelas otra vez.`,
};
