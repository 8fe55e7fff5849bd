// The words for goals, in Spanish: fields, choices, what is missing.
import { goalWords } from '../../../page/wording/goal-words';
import type { Wording } from '../wording';

export const goal: Wording['goal'] = {
  fields: {
    why: 'Por qué me importa (palabras del estudiante)',
    goal: 'Meta',
    kind: 'Tipo',
    area: 'Área',
    measure: 'Cómo lo sabremos',
    baseline: 'De dónde parte',
    target: 'Adónde quiere llegar',
    atSchool: 'En la escuela: estrategias',
    atHome: 'En casa: cómo puede ayudar la familia',
    start: 'Inicio',
    targetDate: 'Fecha prevista',
    status: 'Estado',
    progress: 'Progreso',
    shareWithFamily: 'Mostrar a la familia',
    shareWithTeachers: 'Mostrar a los maestros',
  },
  ...goalWords.es,
  gaps: {
    'no goal': () => 'Todavía no hay ninguna meta.',
    'no academic goal': () => 'No hay ninguna meta académica.',
    'no affective goal': () => 'No hay ninguna meta afectiva.',
    'area without a goal': (about) => `No hay ninguna meta para ${about}.`,
    'no measure': (about) => `«${about}» no dice cómo lo sabremos.`,
    'no target date': (about) => `«${about}» no tiene fecha prevista.`,
    'target date has passed': (about) => `La fecha prevista de «${about}» ya pasó.`,
    'no progress lately': (about) => `Hace tiempo que no se anota ningún progreso en «${about}».`,
    'review overdue': (about) => `La revisión debía hacerse el ${about}.`,
    'no family answer this year': () => 'La familia no ha respondido en este año escolar.',
  },
  yes: 'Sí',
  no: 'No',
  empty: '(en blanco)',
};
