// The timeline of a student and the pictures of the year in Spanish.
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import type { messages as en } from './en';

const plural = pluralIn('es');
const entries = (count: number) => `${count} ${plural(count, 'anotación', 'anotaciones')}`;

export const messages: typeof en = {
  language: 'es',
  kit: shared.kit,
  words: goalWords.es,
  title: 'Historia',
  loading: 'Buscando lo que pasó …',
  nothing: 'Todavía no hay nada anotado sobre este estudiante.',
  nothingOfKind: 'No hay nada de este tipo.',
  show: 'Mostrar',
  kinds: {
    all: 'Todo',
    note: 'Notas',
    step: 'Pasos',
    email: 'Correos',
    answer: 'Respuestas',
    talk: 'Conversaciones',
    'own words': 'Sus palabras',
    plan: 'Plan',
  },
  year: (year, count) => `${year}: ${entries(count)}`,
  entry: 'Progreso',
  emailTo: (who) => `Correo a ${who}`,
  told: 'Lo nuevo',
  nextStep: 'Próximo paso',
  forms: { Plan: 'todo el plan', News: 'lo nuevo', Light: 'una pregunta', '': '' },
  states: {
    Sent: '',
    Queued: '',
    Held: '',
    Uncertain: 'No es seguro que haya llegado.',
    Failed: 'No salió.',
    '': '',
  },
  answerOf: (who) => `Respuesta de ${who}`,
  talkWith: (who) => `Conversación con ${who}`,
  ownWordsOf: (who) => `${who}, en sus propias palabras`,
  talked: { Yes: 'Ya hablaron de eso.', 'Not yet': 'Todavía no hablaron de eso.', '': '' },
  wantsContact: 'Quisiera hablar.',
  someone: 'alguien',
  plans: {
    written: 'Se escribió el plan',
    shared: 'Se compartió el plan',
    reviewed: 'Se revisó el plan',
    'copy given': 'Se dio una copia a la familia',
    closed: 'Se cerró el plan',
  },
  steps: 'Pasos durante el año',
  noSteps: 'Todavía no hay ningún paso anotado.',
  asTable: 'En una tabla',
  date: 'Fecha',
  step: 'Paso',
  plotOf: (goal, now) => `${goal}. Pasos por fecha, ahora: ${now}`,

  pictures: 'El año en imágenes',
  counting: 'Contando …',
  of: 'De',
  everybody: 'Todos los estudiantes',
  noName: 'Sin indicar',
  school: (name) => `Escuela: ${name}`,
  grade: (name) => `Grado ${name}`,
  students: (count) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`,
  month: 'Mes',
  emails: 'Correos a las familias y sus respuestas',
  emailSeries: {
    tapped: 'Respondidos con un toque',
    otherwise: 'Respondidos de otra forma',
    unanswered: 'Sin respuesta',
  },
  families: 'Estudiantes cuya familia respondió o habló',
  familySeries: 'Familias',
  progress: 'Dónde estaban las metas al final de cada mes',
  empty: 'Todavía no hay nada que mostrar.',
  total: (count) => `${count} en total`,
  close: 'Cerrar',
};
