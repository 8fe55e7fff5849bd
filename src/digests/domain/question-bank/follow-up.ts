// What a parent asks to go on from the last talk or the child's last check-in.
import type { QuestionEntry } from './entry';

export const followUpEntries = (): readonly QuestionEntry[] => [
  {
    id: 'FOLLOW-01',
    aim: 'Follow-up',
    fits: {},
    en: 'Since we last talked about this, what have you tried?',
    es: 'Desde la última vez que hablamos de esto, ¿qué has intentado?',
  },
  {
    id: 'FOLLOW-02',
    aim: 'Follow-up',
    fits: {},
    en: 'What became of what we talked about?',
    es: '¿En qué quedó lo que hablamos?',
  },
  {
    id: 'FOLLOW-03',
    aim: 'Follow-up',
    fits: {},
    en: 'What has gone better than you expected since last time?',
    es: 'Desde la última vez, ¿qué salió mejor de lo que esperabas?',
  },
  {
    id: 'FOLLOW-04',
    aim: 'Follow-up',
    fits: {},
    en: 'What is easier now than when we last talked?',
    es: '¿Qué te resulta más fácil que cuando hablamos la última vez?',
  },
  {
    id: 'FOLLOW-05',
    aim: 'Follow-up',
    fits: {},
    en: 'What stayed on your mind after our last talk?',
    es: '¿En qué te quedaste pensando después de nuestra última conversación?',
  },
  {
    id: 'FOLLOW-06',
    aim: 'Follow-up',
    fits: {},
    en: 'Of what we said last time, what would you change today?',
    es: 'De lo que dijimos la última vez, ¿qué cambiarías hoy?',
  },
  {
    id: 'FOLLOW-07',
    aim: 'Follow-up',
    fits: {},
    en: 'Of the things you wanted to try, what is still waiting, and what would help?',
    es: 'De lo que querías probar, ¿qué sigue pendiente y qué te ayudaría?',
  },
  {
    id: 'FOLLOW-08',
    aim: 'Follow-up',
    fits: {},
    en: 'What have I done lately that helped, even a little?',
    es: 'Últimamente, ¿qué hice yo que te ayudó, aunque fuera un poco?',
  },
  {
    id: 'FOLLOW-09',
    aim: 'Follow-up',
    fits: {},
    en: 'Who else have you told about this by now?',
    es: 'A estas alturas, ¿a quién más le has contado de esto?',
  },
  {
    id: 'FOLLOW-10',
    aim: 'Follow-up',
    fits: {},
    en: 'What would you like to add to what you told me?',
    es: '¿Qué te gustaría agregar a lo que me contaste?',
  },
  {
    id: 'FOLLOW-11',
    aim: 'Follow-up',
    fits: { grades: 'K-2' },
    en: 'What did you try again after we talked?',
    es: '¿Qué volviste a intentar después de que hablamos?',
  },
  {
    id: 'FOLLOW-12',
    aim: 'Follow-up',
    fits: { progress: 'Achieved' },
    en: 'When we first talked about this goal, what did you not yet believe you could do?',
    es: 'Cuando empezamos a hablar de esta meta, ¿qué no creías poder hacer todavía?',
  },
];
