// The teacher's sidebar in Spanish, as schools of the United States write it.
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import type * as english from './en';

const plural = pluralIn('es');
const students = (count: number) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`;

export const messages: typeof english.messages = {
  language: 'es',
  ...goalWords.es,

  title: 'Living ALP',
  starting: 'Abriendo sus estudiantes…',
  loading: 'Abriendo al estudiante…',
  myStudents: 'Mis estudiantes',
  nobody: (account) =>
    `Ningún estudiante tiene ${account} en Teachers. Pida a su especialista que le agregue ahí.`,
  lookAgain: 'Buscar otra vez',
  search: 'Buscar por nombre',
  found: (count) => `${plural(count, 'Se encontró', 'Se encontraron')} ${students(count)}.`,
  noneFound: 'Ninguno de sus estudiantes tiene este nombre.',
  grade: (grade) => `Grado ${grade}`,
  opened: (name) => `Se abrió: ${name}.`,
  otherSelected: (name) =>
    `En la hoja está elegido: ${name}. Lo que usted escribe aquí todavía no está guardado.`,
  goThere: 'Mostrar de todos modos',

  areas: 'Áreas',
  strengths: 'Fortalezas',
  interests: 'Intereses',
  goals: 'Metas',
  noGoals: 'Por ahora no se comparte ninguna meta con los maestros.',
  why: 'Por qué me importa (palabras del estudiante)',
  measure: 'Cómo lo sabremos',
  atSchool: 'Lo que ayuda en clase',
  target: (date) => `hasta el ${date}`,

  noteOn: (goal) => `Nota sobre: ${goal}`,
  what: {
    'Seen it': 'Lo vi',
    'Helped with it': 'Ayudé con esto',
    'Noticed something': 'Noté algo',
  },
  fewWords: 'Unas palabras (opcional)',
  noticed: '¿Qué notó?',
  enterSaves: 'La tecla Entrar guarda.',
  save: 'Guardar',
  saving: 'Guardando…',
  noted: (what) => `Anotado: ${what}`,
  notSaved: 'La nota todavía no está guardada.',
  cancel: 'Cancelar',
  noticedNeeded: 'Escriba lo que notó.',
  tooLong: (count, most) => `Use ${most} caracteres como máximo. Por ahora hay ${count}.`,

  lastNotes: 'Últimas notas',
  noNotes: 'Todavía no se ha anotado nada.',
  roles: {
    Teacher: 'docente',
    Specialist: 'especialista',
    Guardian: 'familia',
    Student: 'estudiante',
  },
  unsavedTitle: 'Sin guardar todavía',
  lookAtIt: (name) => `Ir a ${name}`,
  goalGone: 'Esta meta ya no se comparte con los maestros. Copie sus palabras si las necesita.',
  studentGone: 'Este estudiante ya no está en su lista. Copie sus palabras si las necesita.',
  notKept:
    'Este navegador no conserva nada de la barra. Espere a que diga «Anotado» antes de cerrarla.',

  kit: {
    ...shared.kit,
    discard: 'Descartar',
    reallyDiscard: 'Descartar del todo',
    sendAgain: 'Enviarla otra vez',
    unconfirmed:
      'Esta nota estaba en camino cuando se cerró la barra. Enviarla otra vez nunca la repite.',
    neverTwice: 'Intentarlo otra vez nunca repite la nota.',
    failures: {
      ...shared.kit.failures,
      busy: ['Otra persona está guardando en este momento. Inténtelo otra vez en un minuto.'],
      'not authorized': [
        'Google no dice aquí quién es usted. Entre solo con su cuenta de la escuela, vuelva a cargar la hoja y abra otra vez la barra.',
      ],
      'not permitted': [
        'Google necesita antes su permiso. Cierre esta barra, ábrala desde el menú Living ALP y dé el permiso.',
      ],
    },
  },
};
