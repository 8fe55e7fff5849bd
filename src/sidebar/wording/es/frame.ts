// What the sidebar says around its screens, in Spanish, as schools of the United States write it.
import { pluralIn } from '../../../domain/language/plural';
import type { Wording } from '../wording';

const plural = pluralIn('es');

export const frame: Wording['frame'] = {
  title: 'Living ALP',
  screensLabel: 'Pantallas',
  screens: { plan: 'Plan', progress: 'Progreso', family: 'Familia', caseload: 'Lista' },
  search: 'Buscar por nombre o número',
  searchList: 'Estudiantes encontrados',
  found: (count) =>
    count === 0
      ? 'No se encontró ningún estudiante.'
      : `${plural(count, 'Se encontró', 'Se encontraron')} ${count} ${plural(count, 'estudiante', 'estudiantes')}.`,
  noneFound: 'Ningún estudiante tiene este nombre o número.',
  grade: (grade) => `Grado ${grade}`,
  showSelected: 'Mostrar el estudiante elegido',
  noneSelected: 'Elija en la hoja una fila con un número de estudiante, o búsquelo arriba.',
  noDay: 'Ese día no existe. Escriba otro o deje el campo vacío.',
  chooseStudent: 'Elija un estudiante',
  chooseHint: 'Elija su fila en la hoja, o búsquelo por nombre o número.',
  otherSelected: (name) =>
    `En la hoja está elegido: ${name}. Lo que usted escribe todavía no está guardado.`,
  anotherStudent: 'otro estudiante',
  goThere: 'Mostrar de todos modos',
  problems: 'Algunas filas de este estudiante no se pueden leer, y lo que dicen falta aquí:',
  loading: 'Abriendo el plan…',
  starting: 'Abriendo Living ALP…',
  opened: (name) => `Plan de ${name}.`,
  working: 'Un momento…',
  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  problem: 'Hay un problema',
  tryAgain: 'Intentar otra vez',
  discard: 'Descartarlo',
  reallyDiscard: 'Descartar del todo',
  unsavedWork: 'Todavía no está guardado',
  beingSaved: 'Guardando…',
  sendAgain: 'Enviarlo otra vez',
  unconfirmed:
    'No es seguro que esto se haya guardado: no llegó respuesta. Enviarlo otra vez nunca lo guarda dos veces.',
  neverTwice: 'Intentarlo otra vez nunca lo guarda dos veces.',
  notKept:
    'Este navegador no conserva borradores de la barra. Espere a que diga «Guardado» antes de cerrarla.',
  troubles: {
    refused: ['No se pudo aceptar. Por favor, revise lo que escribió.'],
    busy: ['Living ALP está haciendo otra tarea. Por favor, inténtelo otra vez en un minuto.'],
    'changed meanwhile': [
      'La hoja cambió desde que se abrió esto. Abra de nuevo al estudiante e inténtelo otra vez.',
    ],
    'not authorised': [
      'Living ALP todavía no tiene permiso para trabajar con esta hoja. Elija en el menú Living ALP > Set up or repair y dé el permiso.',
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
      'Google necesita antes su permiso. Elija en el menú Living ALP > Set up or repair, dé el permiso e inténtelo otra vez.',
    ],
    'quota used up': [
      'El límite de Google para hoy se agotó. Lo que escribió se conserva: inténtelo otra vez mañana.',
    ],
    'does not fit': [
      'Living ALP se actualizó mientras esta barra estaba abierta. Lo que escribió se conserva: vuelva a cargar la hoja y abra otra vez la barra.',
    ],
  },
};
