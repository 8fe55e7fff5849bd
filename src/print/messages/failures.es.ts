// What can be wrong when a plan is printed, in Spanish.
import type { failures as english, NotNoted } from './failures.en';

const causes: Readonly<Record<NotNoted, string>> = {
  'no such row': 'su fila ya no está',
  'several rows': 'el plan está ahí dos veces',
  'no such column': 'la columna no existe',
  formula: 'en la celda hay una fórmula',
};

export const failures: typeof english = {
  'print changed': () =>
    'Alguien cambió este plan después de que se mostró aquí, así que no se imprimió nada. Así está ahora: por favor, revíselo otra vez y después imprima.',
  'copy not noted': (student, header, why) =>
    `No se pudo llenar «${header}» en la pestaña Plans para ${student}: ${causes[why]}. La copia sí quedó anotada en la pestaña Copies.`,
};
