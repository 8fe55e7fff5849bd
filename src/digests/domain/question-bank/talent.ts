// What a parent asks about a goal in the arts, sport, leadership or another talent.
import type { QuestionEntry } from './entry';

export const talentEntries = (): readonly QuestionEntry[] => [
  {
    id: 'TALENT-WHY-01',
    aim: 'Why',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: "Of everything you've made or done, what is most truly yours?",
    es: 'De todo lo que has hecho, ¿qué sientes que es lo más tuyo?',
  },
  {
    id: 'TALENT-WHY-02',
    aim: 'Why',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: 'Whose work do you love right now, and what would you borrow from it?',
    es: '¿Quién hace cosas que te encantan y qué le copiarías a tu manera?',
  },
  {
    id: 'TALENT-WHY-03',
    aim: 'Why',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: 'When did you last get so into what you were doing that you forgot the time?',
    es: '¿Cuándo fue la última vez que se te fue el tiempo volando en lo que hacías?',
  },
  {
    id: 'TALENT-WHY-04',
    aim: 'Why',
    fits: { goalKind: 'Talent', phase: 'End', grades: 'All' },
    en: 'Which piece or moment of yours would you keep forever, and why?',
    es: '¿Qué trabajo o momento tuyo guardarías para siempre y por qué?',
  },
  {
    id: 'TALENT-HOW-01',
    aim: 'How',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: 'How much of your time is practice, and how much is playing with ideas?',
    es: '¿Cuánto de tu tiempo es práctica y cuánto es jugar con tus ideas?',
  },
  {
    id: 'TALENT-HOW-02',
    aim: 'How',
    fits: { goalKind: 'Talent', phase: 'Start', grades: 'All' },
    en: 'What would be one level up for you, and how could you try it?',
    es: '¿Cuál sería el siguiente nivel para ti y cómo podrías probarlo?',
  },
  {
    id: 'TALENT-HOW-03',
    aim: 'How',
    fits: { goalKind: 'Talent', phase: 'End', grades: 'All' },
    en: 'From your first try to your latest, what has changed the most?',
    es: 'Desde tu primer intento hasta el último, ¿qué es lo que más ha cambiado?',
  },
  {
    id: 'TALENT-SUPPORT-01',
    aim: 'Support',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: 'Who would you like to show your work to, and what do you hope to hear?',
    es: '¿A quién le quieres enseñar lo que haces y qué te gustaría que te dijera?',
  },
  {
    id: 'TALENT-SUPPORT-02',
    aim: 'Support',
    fits: { goalKind: 'Talent', phase: 'Any', grades: 'All' },
    en: 'When you practice, what do you want from me: company, quiet or an audience?',
    es: 'Cuando practicas, ¿qué quieres de mí: compañía, silencio o que te vea?',
  },
];
