// Why a digest was not sent at a click, in Spanish.
import type { BlockedBy, failures as en, pageFailures } from './failures.en';

const nextDay = (next: string | null): string =>
  next === null ? '' : ` El próximo día de resumen es ${next}.`;

const blockedBy: Readonly<Record<BlockedBy, string>> = {
  'several rows': 'varias filas tienen su Delivery ID',
  'no such column': 'la columna ya no está',
  formula: 'ahí hay una fórmula',
};

export const failures: typeof en & typeof pageFailures = {
  'delivery blocked': (email, id, header, by) =>
    `El correo para ${email} no puede salir, porque no se puede escribir en su fila “${id}” de la pestaña Deliveries, columna “${header}”: ${blockedBy[by]}.`,
  'no digest day yet': (next) =>
    `En este año escolar todavía no ha llegado ningún día de resumen.${nextDay(next)}`,
  'digest gone already': (on, next) => `Este resumen ya salió, el ${on}.${nextDay(next)}`,
  'digest sent often': (on, times) =>
    `Este resumen ya salió ${times} veces, la última el ${on}. Si sigue sin llegar, revise la dirección con la familia.`,
  'last digest says gone': (on, next) =>
    `No se envió nada: la pestaña Deliveries no tiene ninguna fila de este resumen, pero la celda “Last digest” de este responsable en la pestaña Guardians dice que uno salió el ${on}. Si no fue para este responsable sobre este estudiante, vacíe esa celda y envíelo otra vez.${nextDay(next)}`,
  'no mail left': () =>
    'Google ya no envía hoy más correos de esta cuenta. Por favor, inténtelo mañana.',
  'rows changed just now': () =>
    'No se envió nada: alguien acaba de cambiar las filas de esta familia, o la pestaña Settings. Por favor, revíselas e inténtelo otra vez.',
  'delivery unclear': () =>
    'No se envió nada: la fila de este correo en la pestaña Deliveries no se puede leer, o ya salió un correo posterior. Por favor, mire la pestaña Deliveries.',
  'many addresses moved': (count, moves) =>
    `${count} responsables tienen otra dirección u otro estudiante que en el último resumen, así que ninguno sale por sí solo: ${moves.join('; ')}. Si se ordenó o se pegó solo una parte de la pestaña Guardians, deshágalo. Si las direcciones son correctas, elija Living ALP > Enviar ahora los resúmenes pendientes….`,
  'addresses of others': (moves) =>
    `No se envía antes de que usted lo mire, porque la dirección se conoce de resúmenes sobre un estudiante de otra familia, o el último resumen fue sobre otro estudiante: ${moves.join('; ')}. Si es un error, corríjalo en la pestaña Guardians. Si es correcto, elija Living ALP > Enviar ahora los resúmenes pendientes…, que lo muestra y pregunta.`,
  'run was cut off': () =>
    'Antes se interrumpió un envío, y ahora hay otro correo que no es seguro. No se envió nada. Mire la pestaña Deliveries y elija esto otra vez.',
};
