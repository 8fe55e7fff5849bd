// Plans and school years in Spanish.
import { pluralIn } from '../../core/plural';
import { goalWords } from '../../ui/messages/goal-words';
import type * as en from './en';

const plural = pluralIn('es');
const goals = (count: number): string => `${count} ${plural(count, 'meta', 'metas')}`;
const students = (count: number): string =>
  `${count} ${plural(count, 'estudiante', 'estudiantes')}`;
const plans = (count: number): string => `${count} ${plural(count, 'plan', 'planes')}`;

export const words: typeof en.words = goalWords.es;

export const choices: typeof en.choices = {
  kinds: {
    Initial: 'Inicial',
    Annual: 'Anual',
    Transfer: 'Por traslado',
    Amended: 'Modificado',
    '': 'Sin indicar',
  },
  states: {
    Draft: 'Borrador',
    Shared: 'Compartido con la familia',
    Reviewed: 'Revisado',
    Closed: 'Cerrado',
    '': 'Sin indicar',
  },
  nextYear: {
    'Carry over': 'Sigue igual',
    'Continue as a draft': 'Sigue como borrador',
    Retire: 'No sigue',
  },
};

export const details: typeof en.details = {
  title: 'Datos del plan',
  of: (year) => `Plan de ${year}`,
  open: 'Datos del plan',
  dates: { sharedOn: 'Compartido', reviewedOn: 'Revisado', closedOn: 'Cerrado' },
  student: 'Sobre cada estudiante',
  studentHint: 'Se guarda en la pestaña Students, para todos los años.',
  fields: {
    kind: 'Tipo de plan',
    state: 'Etapa del plan',
    writtenOn: 'Fecha en que se escribió',
    sharedOn: 'Fecha en que se compartió con la familia',
    reviewedOn: 'Fecha de revisión',
    needs: 'Necesidades',
    services: 'Servicios: quién, qué, con qué frecuencia',
    accommodations: 'Adaptaciones',
    evidenceLink: 'Enlace a la documentación de la identificación',
    copyGivenOn: 'Fecha en que la familia recibió una copia',
    strengths: 'Fortalezas',
    interests: 'Intereses',
    identifiedOn: 'Fecha de identificación',
    studentEmail: 'Correo escolar de estudiante',
    studentLanguage: 'Idioma del estudiante',
  },
  hints: {
    evidenceLink: 'Solo para el personal.',
    copyGivenOn: 'Solo para el personal.',
    identifiedOn:
      'Área y fecha, por ejemplo «Mathematics 2024-09-12». Si son varias, sepárelas con punto y coma.',
    studentEmail: 'Solo para el personal.',
    studentLanguage: 'Solo para el personal.',
  },
  save: 'Guardar',
  saved: 'Los datos del plan se guardaron.',
  unsaved: (count) => `${count} ${plural(count, 'cambio', 'cambios')} sin guardar`,
  nothing: 'No hay nada que guardar',
  theirs: (text) =>
    text === ''
      ? 'Otra persona borró esto mientras usted escribía.'
      : `Mientras tanto, otra persona escribió: «${text}»`,
  keepMine: 'Dejar lo mío',
  takeTheirs: 'Tomar lo otro',
};

export const closed: typeof en.closed = {
  is: (year) => `El plan de ${year} está cerrado y no se puede modificar.`,
  reopen: (year) => `Reabrir el plan de ${year}…`,
  reason: '¿Por qué lo reabre?',
  reasonHint: 'El motivo queda en el historial.',
  reopenNow: 'Reabrir este plan',
  cancel: 'Cancelar',
  reopened: (year) => `El plan de ${year} está abierto. Vuelva a cerrarlo cuando termine.`,
};

export const past: typeof en.past = {
  title: (year) => `Metas de ${year}`,
  open: (year) =>
    `Este año está abierto. Corrija las metas en la pestaña Goals; el resultado y la evidencia, en Lista > Cerrar el año escolar ${year}.`,
  none: 'Sin metas.',
  evidence: 'Evidencia',
};

export const end: typeof en.end = {
  button: (year) => `Cerrar el año escolar ${year}…`,
  title: (year) => `Cerrar el año escolar ${year}`,
  lead: (year, plansOpen, goalsOpen) =>
    `${plural(plansOpen, 'Está abierto', 'Están abiertos')} ${plans(plansOpen)} de ${year}, con ${goals(goalsOpen)}. Revise cada grupo y luego ciérrelos todos.`,
  outcomeOfYear: 'El fin del año escolar',
  alreadyClosed: (count) =>
    `Ya ${plural(count, 'está cerrado', 'están cerrados')} ${plans(count)}.`,
  early: (day) =>
    `Hay clases hasta el ${day}. Cuando se cierran los planes, las familias ya no reciben correos sobre estas metas, el personal docente ya no las ve y nadie puede agregar anotaciones.`,
  nothing: 'Todos los planes están cerrados. Aquí no hay nada que hacer.',
  group: (step, statuses) => `${step} · ${statuses}`,
  count: goals,
  outcome: 'Resultado',
  nextYear: 'El próximo año',
  evidence: 'Evidencia',
  evidenceHint:
    'Se escribe en todas las metas de aquí que todavía no tienen evidencia. Las familias, el personal docente y los estudiantes la ven en el plan impreso: escriba solo lo que es cierto para todas.',
  evidenceSeen: 'Las familias, el personal docente y los estudiantes la ven en el plan impreso.',
  show: (count) => `Mostrar ${goals(count)}`,
  hide: (count) => `Ocultar ${goals(count)}`,
  apart: 'Decidir por separado',
  withGroup: 'Volver al grupo',
  isApart: 'Se decide por separado',
  lastNote: 'Última anotación',
  lastNoteOfStaff: 'Última anotación (no se comparte con la familia)',
  useNote: 'Usar como evidencia (la familia la verá)',
  grade: (grade) => `grado ${grade}`,
  totals: 'Lo que se va a escribir',
  close: (year, count) => `Cerrar ${plans(count)} de ${year}`,
  sure: (count) => `¿Cerrar ${plans(count)}?`,
  sureHint:
    'Los planes cerrados no se pueden modificar, y las familias ya no reciben correos sobre estas metas. Puede reabrir el plan de un estudiante, si dice por qué.',
  yes: 'Cerrar ahora',
  no: 'Todavía no',
  done: (year, count) =>
    count === 0
      ? 'No se cerró ningún plan.'
      : `Se ${plural(count, 'cerró', 'cerraron')} ${plans(count)} de ${year}.`,
  leftOpen: (count) => `${plural(count, 'Quedó abierto', 'Quedaron abiertos')} ${plans(count)}:`,
};

export const begin: typeof en.begin = {
  button: (year) => `Empezar ${year}…`,
  title: (year) => `Empezar ${year}`,
  newYear: 'Un nuevo año escolar',
  lead: (from, year) =>
    `Las metas de ${from} siguen en ${year} como usted decidió al terminar el año. Las metas del año pasado se quedan como están.`,
  first: (count) =>
    `${plural(count, 'Queda abierto', 'Quedan abiertos')} ${plans(count)} de años anteriores. Cierre antes ese año escolar.`,
  meanings: {
    'Carry over':
      'Se copia y queda activa de inmediato. Si se comparte, la familia la ve en el próximo correo.',
    'Continue as a draft':
      'Se copia como borrador para revisarla con cada estudiante. La familia no la ve hasta que usted la ponga como Activa.',
    Retire: 'No se copia nada.',
  },
  withoutPlan: (count) =>
    `${students(count)} ${plural(count, 'va a recibir', 'van a recibir')} un plan de este año.`,
  nothing: 'Todos los estudiantes tienen un plan de este año. Aquí no hay nada que hacer.',
  choice: (goal) => `El próximo año: ${goal}`,
  go: (year, goalsNow, studentsNow) =>
    `Empezar ${year} con ${plural(studentsNow, '1 plan nuevo', `${studentsNow} planes nuevos`)} y ${goals(goalsNow)}`,
  done: (year, plansMade, goalsMade) =>
    `Empezó ${year}: se agregaron ${plans(plansMade)} y ${goals(goalsMade)}.`,
};
