// What can be wrong with a goal, its order or its progress, in Spanish.
import type { failures as en, pageFailures } from './failures.en';

const longText = (length: number, most: number): string =>
  `El texto es demasiado largo para una celda: tiene ${length.toLocaleString('en-US')} caracteres y caben ${most.toLocaleString('en-US')}. Acórtelo, o guarde el resto en otro documento.`;

const rowOf = {
  student: 'del estudiante',
  goal: 'de la meta',
  guardian: 'de la persona a cargo',
  plan: 'del plan',
  note: 'de la nota',
} as const;

export const failures: typeof en & typeof pageFailures = {
  'no such student': (id) => `En la pestaña Students no hay ningún estudiante con el ID «${id}».`,
  'no such guardian': (id) =>
    `En la pestaña Guardians no hay ninguna fila con el ID «${id}». Por favor, abra otra vez al estudiante.`,
  'unreadable row': (what, id) =>
    `La fila ${rowOf[what]} ${id} no se puede leer, así que no se muestra ni se guarda nada de ella. Corríjala en la hoja de cálculo y abra otra vez al estudiante.`,
  'goal of another student': (goalId) =>
    `La meta ${goalId} es de otro estudiante. Por favor, abra otra vez al estudiante.`,
  'goal gone': (goalId) =>
    `En la pestaña Goals ya no hay ninguna meta con el ID «${goalId}». Por favor, abra otra vez al estudiante.`,
  'year closed': (year) =>
    `El plan de ${year || 'ese año escolar'} está cerrado, así que no se escribió nada. Para una meta nueva, ponga antes las fechas del nuevo año escolar en la pestaña Settings. Para corregir lo cerrado, abra al estudiante y elija Reabrir.`,
  'plan row unreadable': (student, year) =>
    `En la pestaña Plans, la fila de ${student}${year && ` (${year})`} no se puede leer, así que no se escribió nada de ese plan. Corríjala allí y guarde otra vez.`,
  'goal row gone': (goalId) =>
    `La fila de la meta ${goalId} ya no está. Por favor, abra otra vez al estudiante.`,
  'goal stands twice': (goalId) =>
    `La meta ${goalId} está dos veces en la pestaña Goals, así que no se guardó nada. Borre una de las filas y guarde otra vez.`,

  'goal needed': () => 'Escriba la meta: no puede quedar vacía.',
  'choice needed': () => 'Elija una opción: no puede quedar vacío.',
  'reason needed': () => 'Diga en pocas palabras por qué cambia el estado.',
  'no such day': (written) =>
    `«${written}» no es un día del calendario. Escríbalo así: 2026-09-30.`,
  'no such choice': (written, options) =>
    `«${written}» no está entre las opciones: ${options.join(', ')}. Elija una de ellas.`,
  'text too long': longText,
  'target before start': () => 'La fecha prevista es anterior al inicio. Elija un día posterior.',
  'formula in cell': () =>
    'En esta celda de la pestaña Goals hay una fórmula, y se dejó como está. Cámbiela allí, o vacíe antes la celda.',
  'no column for it': (header) =>
    `La pestaña Goals no tiene la columna «${header}». Elija Living ALP > Configurar o reparar y guarde otra vez.`,

  'no goal to order': (studentId, goalId) =>
    `El estudiante ${studentId} no tiene ninguna meta que se pueda leer con el ID «${goalId}». Por favor, abra otra vez al estudiante.`,
  'order not saved': () =>
    'No se pudo guardar el orden: la pestaña Goals no tiene la columna «Order», hay una fórmula en ella, o una meta está dos veces en la pestaña. Elija Living ALP > Revisión general, o Configurar o reparar si falta la columna, e inténtelo otra vez.',

  'no entry recorded': () => 'No se anotó ninguno de los progresos.',
  'entry without goal': (goalId) =>
    `En la pestaña Goals no hay ninguna meta que se pueda leer con el ID «${goalId}».`,
  'entry of another student': (goalId, studentId) =>
    `La meta ${goalId} no es del estudiante ${studentId}, sino de otro.`,
  'entry step unknown': (goal, written, steps) =>
    `Para «${goal}»: «${written}» no está entre las opciones: ${steps.join(', ')}.`,
  'entry empty': (goal) => `Para «${goal}» no se puso nada: elija un paso o escriba una nota.`,
  'entry too long': (goal, length, most) => `Para «${goal}»: ${longText(length, most)}`,
  'entry taken': (goal) =>
    `Para «${goal}» ya hay en la pestaña Progress una anotación de este formulario, con otras palabras.`,
  'entries taken': () =>
    'Ahora no se anotó nada. Mire antes la pestaña Progress: si lo anota otra vez, lo que ya está se agrega por segunda vez.',
  'goal moved on': (student, goal, step) =>
    `${student}, “${goal}”: alguien cambió el paso de esta meta mientras tanto; ahora es ${step || 'ninguno'}.`,
  'round not recorded': () =>
    'No se anotó nada. Las líneas de arriba muestran dónde están ahora estas metas: revíselas y guarde otra vez.',
  'steps not set': (goalIds) =>
    `El progreso quedó anotado. En estas metas no se pudo cambiar el paso, porque hay una fórmula, o porque su fila está dos veces en la pestaña Goals o ya no está: ${goalIds.join(', ')}. Por favor, mire la pestaña Goals.`,
};
