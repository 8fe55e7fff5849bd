// The page of a progress round in Spanish.
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import type { messages as en } from './en';

const plural = pluralIn('es');
const entries = (count: number) => `${count} ${plural(count, 'anotación', 'anotaciones')}`;
const goals = (count: number) => `${count} ${plural(count, 'meta', 'metas')}`;

export const messages: typeof en = {
  language: 'es',
  kit: shared.kit,
  words: goalWords.es,
  title: 'Ronda de progreso',
  lead: 'Toque el paso en que está ahora cada meta; tóquelo otra vez para quitarlo. Escriba una nota donde haya algo que decir. Solo se guarda lo que usted llene.',
  keys: 'Con el teclado: 1 a 5 eligen el paso, Tab va a la nota, Intro a la línea siguiente.',
  loading: 'Buscando las metas …',
  filters: 'Mostrar',
  teacher: 'Docente',
  grade: 'Grado',
  school: 'Escuela',
  area: 'Área',
  kind: 'Tipo de meta',
  all: 'Todos',
  none: 'Sin indicar',
  onlySelected: (count) =>
    `Solo las filas seleccionadas en la hoja (${count} ${plural(count, 'estudiante', 'estudiantes')}; cuentan también las que oculta un filtro)`,
  shown: (count, of) =>
    count === of ? `Se muestran ${goals(of)}.` : `Se muestran ${count} de ${goals(of)}.`,
  nobody: 'Ninguna meta activa coincide. Elija «Todos» en una de las listas.',
  more: (count) => `Mostrar ${count} más`,
  last: (date) => `Última anotación: ${date}`,
  neverYet: 'Sin anotaciones todavía',
  stands: 'Ahora',
  stepOf: (name, goal, now) => `${name}, ${goal}: paso, ahora ${now}`,
  note: 'Nota',
  nextStep: 'Siguiente paso',
  noteOf: (name) => `Nota sobre ${name}`,
  nextStepOf: (name) => `Siguiente paso de ${name}`,
  share: 'Compartir con la familia',
  details: 'Siguiente paso y compartir',
  same: 'Lo mismo para varios …',
  sameLead:
    'Marque las líneas, escriba una vez y llénelas. Cada línea se puede cambiar todavía después.',
  sameStep: 'Paso (opcional)',
  noStep: 'Dejar los pasos como están',
  tick: (name, goal) => `${name}, ${goal}`,
  tickAll: (count) => `Marcar las ${count} que se muestran`,
  tickNone: 'No marcar ninguna',
  fillIn: (count) => `Llenar ${count} ${plural(count, 'línea', 'líneas')}`,
  endSame: 'Cerrar',
  filled: (count) => `${entries(count)} por guardar`,
  save: (count) => (count === 0 ? 'Guardar' : `Guardar ${entries(count)}`),
  nothing: 'Elija un paso o escriba una nota en una línea por lo menos.',
  recorded: (count) => `${entries(count)} ${plural(count, 'guardada', 'guardadas')}.`,
  undo: 'Deshacer',
  undoRound: (day, count) => `Deshacer la ronda del ${day}, ${entries(count)} …`,
  undoAsk: (day, count, by) =>
    `¿Deshacer las ${entries(count)} que ${by} guardó el ${day}? Lo que alguien cambió después se queda, y también lo que ya se contó a las familias.`,
  undoYes: 'Sí, deshacer',
  undoNo: 'Conservar',
  undone: (kept) => (kept === 0 ? 'La ronda se deshizo.' : 'La ronda se deshizo, menos esto:'),
  why: {
    'changed since': 'cambió después',
    told: 'ya se contó a la familia',
    'not written': 'hay una fórmula, o la fila está dos veces',
  },
  close: 'Cerrar',
};
