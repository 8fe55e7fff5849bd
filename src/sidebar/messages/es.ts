// What the sidebar says around its screens, in Spanish, as schools of the United States write it.
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/es';
import type * as en from './en';

const plural = pluralIn('es');

export const sidebar: typeof en.sidebar = {
  title: 'Living ALP',
  isCopy:
    'Este archivo es una copia y aquí los resúmenes están apagados: no se envía nada. Para enviar desde este archivo, elija Living ALP > Activar los resúmenes.',
  original: 'Abrir el original',
  screensLabel: 'Pantallas',
  screens: {
    plan: 'Plan',
    progress: 'Progreso',
    family: 'Familia',
    timeline: 'Historia',
    caseload: 'Lista',
  },
  search: 'Buscar por nombre o número',
  searchList: 'Estudiantes encontrados',
  found: (count) =>
    count === 0
      ? 'No se encontró ningún estudiante.'
      : `${plural(count, 'Se encontró', 'Se encontraron')} ${count} ${plural(count, 'estudiante', 'estudiantes')}.`,
  noneFound: 'Ningún estudiante tiene este nombre o número.',
  statuses: {
    Identified: '',
    'Talent pool': 'Reserva de talento',
    Exited: 'Salió',
    'To decide': 'Estado por decidir',
    '': '',
  },
  grade: (grade) => `Grado ${grade}`,
  showSelected: 'Mostrar el estudiante elegido',
  noneSelected: 'Elija en la hoja una fila con un número de estudiante, o búsquelo arriba.',
  chooseStudent: 'Elija un estudiante',
  chooseHint: 'Elija su fila en la hoja, o búsquelo por nombre o número.',
  toCaseload: 'Ver lo que espera entre sus estudiantes',
  otherSelected: (name) =>
    `En la hoja está elegido: ${name}. Lo que usted escribe todavía no está guardado.`,
  anotherStudent: 'otro estudiante',
  goThere: 'Mostrar de todos modos',
  problems: 'Algunas filas de este estudiante no se pueden leer, y lo que dicen falta aquí:',
  loading: 'Abriendo el plan…',
  starting: 'Abriendo Living ALP…',
  opened: (name) => `Plan de ${name}.`,
  unsavedWork: 'Todavía no está guardado',
  beingSaved: 'Guardando…',
  notKept:
    'Este navegador no conserva borradores de la barra. Espere a que diga «Guardado» antes de cerrarla.',
};

export const kit: typeof en.kit = {
  ...shared.kit,
  failures: {
    ...shared.kit.failures,
    'changed meanwhile': [
      'La hoja cambió desde que se abrió esto. Abra de nuevo al estudiante e inténtelo otra vez.',
    ],
  },
};
