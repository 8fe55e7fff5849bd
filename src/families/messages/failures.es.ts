// Why a check-in or a pause was not saved, in Spanish.
import type { failures as en } from './failures.en';

export const failures: typeof en = {
  'check-in taken': (words) =>
    `En la pestaña Check-ins ya hay ${words === null ? 'una fila que no se puede leer' : `otro texto: «${words}»`}, guardado desde este formulario. Ahora no se guardó nada. Si lo suyo es otra conversación, guárdelo una vez más para agregarlo.`,
  'day not to come': (written) =>
    `«${written}» no es un día que esté por venir. Escríbalo así: 2026-09-30.`,
  'digest stopped': () =>
    'Esta familia canceló el resumen, y con una pausa empezaría de nuevo. Si la familia lo pide, escriba On en la columna Digest de la pestaña Guardians.',
  'follow-up not closed': (tab) =>
    `Esto quedó guardado. En la pestaña ${tab} no se pudo marcar como atendido un deseo anterior de hablar, porque hay una fórmula o la fila está dos veces. Revísela, por favor.`,
  'guardian changed': () =>
    'Alguien cambió los datos de esta persona, o las notas sobre la familia, desde que usted abrió el formulario. No se guardó nada: vuelva atrás y mire otra vez.',
  'guardian not written': (columns) =>
    `No se pudo escribir en estas celdas de la pestaña Guardians: ${columns.join(', ')}. Hay una fórmula, la fila está dos veces, o ya no está la fila o la columna.`,
  'language not known': (written) =>
    `«${written}» no es un idioma que se conozca aquí. Escriba su nombre, por ejemplo Spanish.`,
  'not an address': (written) =>
    `«${written}» no puede ser una dirección de correo. Escríbala así: rosa@example.org.`,
  'pause not written': () =>
    'No se pudo escribir en la columna Digest: hay una fórmula, la fila está dos veces, o ya no está la fila o la columna. Por favor, mire la pestaña Guardians.',
};
