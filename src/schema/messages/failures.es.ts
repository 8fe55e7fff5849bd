// What is wrong with a cell of the spreadsheet, in Spanish. Tabs, columns and choices have the names
// that they have there.
import { placeTexts } from '../problem';
import type { cellProblems as en, failures as failuresEn } from './failures.en';

const advice = 'corrija la fórmula o escriba lo que va ahí';

const cellProblems: typeof en = {
  'cell empty': () => 'está en blanco',
  'cell not a date': (cell) => `«${cell}» no es una fecha; escríbala como 2026-09-30`,
  'cell not an option': (cell, options) =>
    `«${cell}» no es ninguna de estas opciones: ${options.join(', ')}`,
  'cell not yes or no': (cell) => `«${cell}» no es ni sí ni no`,
  'cell not a number': (cell) => `«${cell}» no es un número`,
  'cell not an address': (cell) => `«${cell}» no puede ser una dirección de correo`,
  'cell not a language': (cell) =>
    `«${cell}» no es ningún idioma que se conozca aquí, así que el resumen llega en inglés`,
  'cell not a school year': (cell) =>
    `«${cell}» no es un año escolar, así que solo el personal sabe de esta meta; escríbalo así: 2026-27`,
  'cell without teacher': (cell) =>
    `«${cell}» no puede ser una dirección de correo, así que este maestro no ve al estudiante`,
  'cell shows error': (error) => `muestra el error ${error}; ${advice}`,
  'cell left out': (error) => `muestra el error ${error} y se deja fuera; ${advice}`,
  'ID too long': (id, most) => `«${id}» tiene más de ${most} caracteres; un ID es corto`,
  'ID unknown': (id, tab) => `ninguna fila de la pestaña ${tab} tiene el ID «${id}»`,
  'ID of another student': (studentId, guardianId) =>
    `«${studentId}» es otro estudiante que el del Guardian ID «${guardianId}», así que esta persona no recibe ningún correo; corrija uno de los dos`,
  'row pasted again': (id, first) =>
    `«${id}» ya está en la fila ${first}, con lo mismo en todas las columnas; borre una de las dos`,
  'ID in several rows': (id, rows, more) => {
    const named = rows.map(String);
    const last = more > 0 ? `${more} más` : named.pop();
    return `«${id}» está en las filas ${named.join(', ')} y ${last}, así que ninguna cuenta; ${
      rows.length + more === 2 ? 'corrija o borre una' : 'corrija o borre todas menos una'
    }`;
  },
};

export const failures: typeof failuresEn = placeTexts(
  cellProblems,
  (tab, row, column, what) => `${tab}, fila ${row}, ${column}: ${what}.`,
);
