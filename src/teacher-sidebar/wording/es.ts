// The teacher's sidebar in Spanish, as schools of the United States write it.
import { pluralIn } from '../../domain/language/plural';
import { goalWords } from '../../page/wording/goal-words';
import type { Wording } from './wording';

const plural = pluralIn('es');
const students = (count: number) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`;

export const es: Wording = {
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
  discard: 'Descartar',
  reallyDiscard: 'Descartar del todo',
  problem: 'Hay un problema',
  tryAgain: 'Intentar otra vez',
  sendAgain: 'Enviarla otra vez',
  unconfirmed:
    'Esta nota estaba en camino cuando se cerró la barra. Enviarla otra vez nunca la repite.',
  neverTwice: 'Intentarlo otra vez nunca repite la nota.',
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

  troubles: {
    refused: ['No se pudo aceptar. Por favor, revise lo que escribió.'],
    busy: ['Otra persona está guardando en este momento. Inténtelo otra vez en un minuto.'],
    'changed meanwhile': ['La hoja cambió desde que se abrió esto. Inténtelo otra vez.'],
    'not authorised': [
      'Google no dice aquí quién es usted. Entre solo con su cuenta de la escuela, vuelva a cargar la hoja y abra otra vez la barra.',
    ],
    trouble: ['Algo salió mal. Por favor, inténtelo otra vez en un minuto.'],
    'no answer': ['Google no respondió. Lo que escribió se conserva: inténtelo otra vez.'],
    'connection lost': [
      'Se perdió la conexión. Lo que escribió se conserva. Compruebe que tiene internet.',
      'Si pasa siempre, abra la hoja en una ventana privada, solo con su cuenta de la escuela.',
    ],
    'another account': [
      'Usted tiene abiertas varias cuentas de Google, y Google tomó la que no es. Abra la hoja en una ventana privada, solo con su cuenta de la escuela.',
    ],
    'not permitted': [
      'Google necesita antes su permiso. Cierre esta barra, ábrala desde el menú Living ALP y dé el permiso.',
    ],
    'quota used up': [
      'El límite de Google para hoy se agotó. Lo que escribió se conserva: inténtelo otra vez mañana.',
    ],
    'does not fit': [
      'Living ALP se actualizó mientras esta barra estaba abierta. Lo que escribió se conserva: vuelva a cargar la hoja y abra otra vez la barra.',
    ],
  },
};
