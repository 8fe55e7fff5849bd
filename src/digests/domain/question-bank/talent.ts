// What a parent asks about a goal in the arts, sport, leadership, creative thinking or another talent.
import type { QuestionEntry } from './entry';

export const talentEntries = (): readonly QuestionEntry[] => [
  {
    id: 'TALENT-WHY-01',
    aim: 'Why',
    fits: { goalKind: 'Talent', areaClass: 'Arts' },
    en: "Of everything you've made or performed, what is most truly yours?",
    es: 'De todo lo que has creado o presentado, ¿qué sientes que es lo más tuyo?',
  },
  {
    id: 'TALENT-WHY-02',
    aim: 'Why',
    fits: { goalKind: 'Talent', areaClass: 'Arts' },
    en: 'Whose work do you love right now, and what would you borrow from it?',
    es: '¿Quién hace cosas que te encantan y qué idea tomarías para hacerla a tu manera?',
  },
  {
    id: 'TALENT-WHY-03',
    aim: 'Why',
    fits: { goalKind: 'Talent' },
    en: 'When did you last get so into what you were doing that you forgot the time?',
    es: '¿Cuándo fue la última vez que se te fue el tiempo volando en lo que hacías?',
  },
  {
    id: 'TALENT-WHY-04',
    aim: 'Why',
    fits: { goalKind: 'Talent', phase: 'End' },
    en: 'Which piece or moment of yours would you keep forever, and why?',
    es: '¿Qué trabajo o momento tuyo guardarías para siempre y por qué?',
  },
  {
    id: 'TALENT-WHY-05',
    aim: 'Why',
    fits: { goalKind: 'Talent' },
    en: 'What do you love about this that nobody can see from outside?',
    es: '¿Qué te encanta de esto que desde fuera no se ve?',
  },
  {
    id: 'TALENT-HOW-01',
    aim: 'How',
    fits: { goalKind: 'Talent', areaClass: 'Arts' },
    en: 'How much of your time is practice, and how much is playing with ideas?',
    es: '¿Cuánto tiempo dedicas a practicar y cuánto a jugar con tus ideas?',
  },
  {
    id: 'TALENT-HOW-02',
    aim: 'How',
    fits: { goalKind: 'Talent', phase: 'Start' },
    en: 'What would be one level up for you, and how could you try it?',
    es: '¿Cuál sería el siguiente nivel para ti y cómo podrías probarlo?',
  },
  {
    id: 'TALENT-HOW-03',
    aim: 'How',
    fits: { goalKind: 'Talent', phase: 'End' },
    en: 'From your first try to your latest, what has changed the most?',
    es: 'Desde tu primer intento hasta el último, ¿qué es lo que más ha cambiado?',
  },
  {
    id: 'TALENT-HOW-04',
    aim: 'How',
    fits: { goalKind: 'Talent', progress: 'Under way' },
    en: 'What did you do the last time you spent an hour on this?',
    es: '¿Qué hiciste la última vez que le dedicaste una hora a esto?',
  },
  {
    id: 'TALENT-SUPPORT-01',
    aim: 'Support',
    fits: { goalKind: 'Talent', areaClass: 'Arts' },
    en: 'Who would you like to show your work to, and what do you hope to hear?',
    es: '¿A quién le quieres mostrar lo que haces y qué te gustaría que te dijera?',
  },
  {
    id: 'TALENT-SUPPORT-02',
    aim: 'Support',
    fits: { goalKind: 'Talent', areaClass: 'Arts' },
    en: 'When you practice, what do you want from me: company, quiet or an audience?',
    es: 'Cuando practicas, ¿qué quieres de mí: compañía, silencio o público?',
  },
  {
    id: 'TALENT-SUPPORT-03',
    aim: 'Support',
    fits: { goalKind: 'Talent' },
    en: 'What would give you more time or room for this?',
    es: '¿Qué te daría más tiempo o más espacio para esto?',
  },
];
