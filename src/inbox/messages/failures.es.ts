// Why an answer of a family or a student was not dealt with, in Spanish.
import type * as en from './failures.en';

export const failures: typeof en.failures = {
  'answer gone': () =>
    'Esta fila ya no está en la hoja de cálculo, o no se puede leer. Vuelva a abrir la pantalla.',
  'answer changed': () =>
    'La meta o las palabras del estudiante cambiaron desde que se abrió esto. Abra otra vez al estudiante y revise antes de decidir.',
  'answer not written': (tab) =>
    `No se pudo escribir en la pestaña ${tab}: hay una fórmula en la celda, la fila está dos veces, o falta su columna. Revísela e inténtelo otra vez.`,
  'reply too long': (length, most) =>
    `Esta respuesta tiene ${length} caracteres; caben ${most}. Lo demás, dígalo en persona.`,
};
