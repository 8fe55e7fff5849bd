// The progress screen, in Spanish.
import { pluralIn } from '../../../domain/language/plural';
import type { Wording } from '../wording';

const plural = pluralIn('es');
const goals = (count: number) => `${count} ${plural(count, 'meta', 'metas')}`;

export const progress: Wording['progress'] = {
  title: 'Progreso',
  one: 'Este estudiante',
  many: 'Muchos a la vez',
  which: 'Anotar para',
  noGoals: 'No hay ninguna meta activa en la que anotar el progreso.',
  details: 'Nota y próximo paso',
  note: 'Nota (opcional)',
  nextStep: 'Próximo paso (opcional)',
  share: 'Mostrar a la familia',
  forGoals: goals,
  record: (count) => (count === 0 ? 'Anotar el progreso' : `Anotar para ${goals(count)}`),
  chooseStep: 'Elija el progreso de al menos una meta.',
  recorded: (count) => `Anotado para ${goals(count)}.`,
  stands: 'Ahora',
  lastTime: 'Último',
  of: 'Estudiantes de',
  teacher: 'Un maestro o una maestra',
  selection: 'Las filas elegidas en la hoja',
  hiddenRows:
    'También cuentan las filas intermedias que un filtro oculta. Quite la marca a quien no corresponda.',
  chooseTeacher: 'Elija a quién',
  teacherNeeded: 'Elija primero un maestro o una maestra.',
  find: 'Mostrar sus metas',
  kind: 'Metas',
  anyKind: 'De todo tipo',
  step: 'El mismo progreso para todos',
  stepNeeded: 'Elija un progreso.',
  goalsNeeded: 'Marque al menos una meta.',
  ticked: (count, of) => `${count} de ${goals(of)} ${plural(count, 'marcada', 'marcadas')}`,
  tickAll: 'Marcar todas',
  tickNone: 'No marcar ninguna',
  nobody: 'No se encontró ningún estudiante con una meta activa.',
};
