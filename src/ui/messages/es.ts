// What the page kit itself says, in Spanish, as schools of the United States write it.
import type * as en from './en';

export const kit: typeof en.kit = {
  language: 'es',
  problem: 'Hay un problema',
  opens: {
    openRound: 'Ronda de progreso…',
    openSetUp: 'Configuración, paso a paso',
    openYearPictures: 'El año en imágenes…',
  },
  tryAgain: 'Intentar otra vez',
  back: 'Atrás',
  pending: 'Un momento…',
  pausing: 'Google pide una pausa breve; esto sigue por sí solo.',
  cancel: 'Cancelar',
  close: 'Cerrar',
  discard: 'Descartarlo',
  reallyDiscard: 'Descartar del todo',
  noSuchDay: 'Ese día no existe. Escriba otro o deje el campo vacío.',
  sendAgain: 'Enviarlo otra vez',
  unconfirmed:
    'No es seguro que esto se haya guardado: no llegó respuesta. Enviarlo otra vez nunca lo guarda dos veces.',
  neverTwice: 'Intentarlo otra vez nunca lo guarda dos veces.',
  failures: {
    refused: ['No se pudo aceptar. Por favor, revise lo que escribió.'],
    busy: ['Living ALP está haciendo otra tarea. Por favor, inténtelo otra vez en un minuto.'],
    'changed meanwhile': ['La hoja cambió desde que se abrió esto. Inténtelo otra vez.'],
    'not authorized': [
      'Living ALP todavía no tiene permiso para trabajar con esta hoja. Elija en el menú Living ALP > Configurar o reparar y dé el permiso.',
    ],
    paused: ['Google pide una pausa breve. Por favor, inténtelo otra vez en un minuto.'],
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
      'Google necesita antes su permiso. Elija en el menú Living ALP > Configurar o reparar, dé el permiso e inténtelo otra vez.',
    ],
    'quota used up': [
      'El límite de Google para hoy se agotó. Lo que escribió se conserva: inténtelo otra vez mañana.',
    ],
    'does not fit': [
      'Living ALP se actualizó mientras esta barra estaba abierta. Lo que escribió se conserva: vuelva a cargar la hoja y abra otra vez la barra.',
    ],
  },
};
