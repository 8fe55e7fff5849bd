// The caseload screen, in Spanish: who needs attention, the next run, the schedule.
import { pluralIn } from '../../core/plural';
import type * as en from './en';

const plural = pluralIn('es');
const digests = (count: number) => `${count} ${plural(count, 'resumen', 'resúmenes')}`;
const clock = (hour: number) => `${hour}:00`;

export const caseload: typeof en.caseload = {
  title: 'Lista',
  loading: 'Revisando la lista…',
  attention: (lines) =>
    lines === 0
      ? 'Hoy no hay nada pendiente.'
      : `${lines} ${plural(lines, 'asunto pendiente', 'asuntos pendientes')}.`,
  nextRun: 'Próximos resúmenes',
  off: 'Los resúmenes están en pausa. Actívelos en el menú Living ALP.',
  silent: (since) =>
    `No sale nada: ${since === '' ? 'ningún reloj envía los resúmenes' : `el reloj de cada hora no ha funcionado desde el ${since}`}. Elija Revisión general en el menú Living ALP.`,
  noRun: 'No hay ningún día de resumen por delante. Revise el calendario.',
  when: (date, hour) => `${date}, desde las ${clock(hour)}`,
  goingOut: (count) => `${plural(count, 'Saldrá', 'Saldrán')} ${digests(count)}`,
  held: (count) => `${count} ${plural(count, 'retenido', 'retenidos')}`,
  uncertain: (count) =>
    `No es seguro que ${digests(count)} se ${plural(count, 'haya', 'hayan')} enviado. Vea el menú Living ALP.`,
  failed: (count) =>
    `${digests(count)} no se ${plural(count, 'pudo', 'pudieron')} enviar. Vea la pestaña Deliveries.`,
  schedule: 'Calendario',
  print: 'Imprimir…',
  openSchedule: 'Cambiar el calendario',
  settings: {
    Cadence: 'Cada cuánto',
    Weekday: 'Día',
    Hour: 'Desde',
    'Until hour': 'No después de',
    'First day of school': 'Primer día de clases',
    'Last day of school': 'Último día de clases',
    Breaks: 'Vacaciones',
  },
  options: {
    Weekly: 'Cada semana',
    'Every two weeks': 'Cada dos semanas',
    Monthly: 'Cada mes',
    Monday: 'Lunes',
    Tuesday: 'Martes',
    Wednesday: 'Miércoles',
    Thursday: 'Jueves',
    Friday: 'Viernes',
    Saturday: 'Sábado',
    Sunday: 'Domingo',
  },
  clock,
  breaksHint: 'Por ejemplo: 2026-11-23 to 2026-11-27; 2027-03-15',
  tryIt: 'Ver las próximas fechas',
  nextDates: 'Con este calendario',
  currentDates: 'Próximas fechas',
  noDates: 'No saldría ningún resumen.',
  save: 'Guardar este calendario',
  saved: 'El calendario quedó guardado.',
  notSavedYet: 'Todavía no se ha guardado nada.',
  answers: 'Respuestas y avances',
  answerSettings: {
    'Answer page': 'Dirección de la página de respuestas',
    'Student check-in': 'Preguntar a los estudiantes por correo cómo van',
    'Whom to turn to': 'A quién pueden acudir los estudiantes',
    'Wishes to talk': 'Avisarme por correo cuando una familia quiera hablar',
  },
  answerOptions: { yes: 'Sí', no: 'No', 'At once': 'Enseguida', 'Once a day': 'Una vez al día' },
  pageHint: 'La da npm run deploy y termina en /exec. Vacía: las familias contestan el correo.',
  turnToHint:
    'Nombre y teléfono. Está en la página de los estudiantes; si falta, no se les pregunta nada.',
  saveAnswers: 'Guardar',
  answersSaved: 'Quedó guardado.',
  pageNone: 'No hay página de respuestas: las familias contestan el correo.',
  pageNotChecked:
    'La dirección está puesta y todavía no se ha comprobado: hasta entonces los correos solo ofrecen contestar.',
  pageStrange:
    'Si se abre otra cosa que «Esta dirección es correcta», la dirección es otra: cópiela otra vez de npm run deploy.',
  pageChecked: (day, account) =>
    `Las familias responden en la página. Comprobada el ${day}; funciona a nombre de ${account}.`,
  pageOlder:
    'La página tiene otra versión que esta barra lateral. Haga que se ejecute otra vez npm run deploy y compruebe la página de nuevo.',
  checkPage: 'Comprobar la página',
  lookAgain: 'Ya la comprobé',
};

export const toDo: typeof en.toDo = {
  title: 'Pendiente en los planes',
  nothing: 'Hoy no hay nada pendiente en los planes.',
  kinds: {
    'review overdue': 'Revisiones atrasadas',
    'goals to write': 'Estudiantes con metas por escribir',
    'target date passed': 'Estudiantes con una meta cuya fecha ya pasó',
    drafts: 'Estudiantes con borradores que las familias no ven',
    'review soon': 'Revisiones en los próximos 30 días',
    'no progress': 'Estudiantes sin progreso anotado en seis semanas',
    'plans to complete': 'Planes por completar',
  },
  more: (count) => `Y ${count} más. Aparecen a medida que estos se terminan.`,
  snoozed: 'Aplazado',
  notNow: 'Ahora no:',
  days: (days) => (days === 30 ? 'por un mes' : days === 14 ? 'por dos semanas' : 'por una semana'),
  putThemOff: 'Aplazar',
  putOffAbout: (matter) => `Aplazar: ${matter}`,
  putOff: (day) => `Aplazado hasta el ${day}.`,
  bringBack: 'Traer de vuelta',
  bringBackAbout: (matter) => `Traer de vuelta: ${matter}`,
  isBack: 'Está otra vez en la lista.',
};

const goalCount = (count: number) => `${count} ${plural(count, 'meta', 'metas')}`;

export const fill: typeof en.fill = {
  open: {
    targetDate: (count) => `Poner la fecha prevista de ${goalCount(count)}…`,
    measure: (count) => `Decir cómo lo sabremos en ${goalCount(count)}…`,
    status: (count) => `Poner el estado de ${goalCount(count)}…`,
  },
  titles: {
    targetDate: 'Fecha prevista de muchas metas',
    measure: 'Cómo lo sabremos, en muchas metas',
    status: 'Estado de muchas metas',
  },
  hints: {
    targetDate: '',
    measure: 'Una frase para todas.',
    status: 'Las familias ven una meta activa si se comparte con ellas.',
  },
  labels: {
    targetDate: 'Fecha prevista',
    measure: 'Cómo lo sabremos',
    status: 'Estado',
  },
  measures: [
    'Un trabajo terminado, visto juntos con una rúbrica.',
    'Muestras de trabajo de otoño y primavera, lado a lado.',
    'Una breve autoevaluación cada mes.',
  ],
  goals: 'Metas',
  all: 'Marcar todas',
  none: 'Desmarcar todas',
  save: (count) => `Guardar para ${goalCount(count)}`,
  valueNeeded: 'Elija o escriba lo que se va a poner.',
  goalNeeded: 'Marque al menos una meta.',
  saved: (count) => `Guardado para ${goalCount(count)}.`,
  undo: 'Deshacer',
  undone: (count) => `Deshecho en ${goalCount(count)}.`,
  left: 'Estas quedan como están:',
  why: {
    'changed since': 'alguien la completó mientras tanto',
    told: 'la familia ya lo sabe',
    'not written': 'la celda tiene una fórmula, o falta su fila o columna',
    closed: 'el plan está cerrado',
    'does not fit': 'no cuadra con el resto de la meta, como su inicio',
  },
};
