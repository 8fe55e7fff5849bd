// Why the schedule was not changed, in Spanish.
import type { failures as en, pageFailures } from './failures.en';

const listed = (settings: readonly string[]): string =>
  settings.map((setting) => `«${setting}»`).join(', ');

export const failures: typeof en & typeof pageFailures = {
  'settings not saved': (settings) =>
    `No se pudo guardar esto, porque hay una fórmula, o porque la fila está dos veces o ya no está: ${listed(settings)}. Por favor, mire la pestaña Settings; lo demás quedó guardado.`,
  'settings of others': (settings) =>
    `Desde aquí no se puede cambiar ${listed(settings)}: mire la pestaña Settings. No se guardó nada.`,
  'digests sent by another': (owner) =>
    `Los resúmenes ya los envía ${owner}. Póngalos antes en pausa; después puede encargarse usted.`,
  'digests unsigned': (settings) =>
    `Las familias deben ver quién les escribe. Llene ${listed(settings)} en la pestaña Settings y elija esto otra vez.`,
  'switch stands twice': (setting) =>
    `En la pestaña Settings hay varias filas «${setting}», así que no se cambió nada. Deje una sola y elija esto otra vez.`,
};
