// What the school asks the students themselves, for the check-in page.
import type { QuestionEntry } from './entry';

export const studentEntries = (): readonly QuestionEntry[] => [
  {
    id: 'STUDENT-WHY-01',
    aim: 'Why',
    fits: { goalKind: 'Any', phase: 'Any', grades: 'All' },
    en: 'In your own words, why does this goal matter to you?',
    es: 'Con tus propias palabras, ¿por qué te importa esta meta?',
  },
  {
    id: 'STUDENT-WHY-02',
    aim: 'Why',
    fits: { goalKind: 'Any', phase: 'Start', grades: 'All' },
    en: 'What do you hope will be different once you reach this goal?',
    es: '¿Qué esperas que cambie cuando alcances esta meta?',
  },
  {
    id: 'STUDENT-WHY-03',
    aim: 'Why',
    fits: { goalKind: 'Any', phase: 'Middle', grades: 'All' },
    en: 'What about this goal still interests you, and what no longer does?',
    es: '¿Qué te sigue interesando de esta meta y qué ya no?',
  },
  {
    id: 'STUDENT-WHY-04',
    aim: 'Why',
    fits: { goalKind: 'Any', phase: 'End', grades: 'All' },
    en: 'What should happen with this goal next year, and why?',
    es: 'El próximo año, ¿qué harías con esta meta y por qué?',
  },
  {
    id: 'STUDENT-HOW-01',
    aim: 'How',
    fits: { goalKind: 'Any', phase: 'Any', grades: 'All' },
    en: 'What is the next thing you plan to do for this goal?',
    es: '¿Qué es lo siguiente que piensas hacer por esta meta?',
  },
  {
    id: 'STUDENT-HOW-02',
    aim: 'How',
    fits: { goalKind: 'Any', phase: 'Start', grades: 'All' },
    en: 'What will be the first sign that your plan is working?',
    es: '¿Cuál va a ser la primera señal de que tu plan funciona?',
  },
  {
    id: 'STUDENT-HOW-03',
    aim: 'How',
    fits: { goalKind: 'Any', phase: 'Middle', grades: 'All' },
    en: 'What is moving along, and what is stuck?',
    es: '¿Qué va avanzando y qué se quedó atorado?',
  },
  {
    id: 'STUDENT-HOW-04',
    aim: 'How',
    fits: { goalKind: 'Any', phase: 'End', grades: 'All' },
    en: 'What would show people what you can do now?',
    es: '¿Qué mostrarías para que se vea lo que ya sabes hacer?',
  },
  {
    id: 'STUDENT-SUPPORT-01',
    aim: 'Support',
    fits: { goalKind: 'Any', phase: 'Any', grades: 'All' },
    en: 'What help would you like, and from whom?',
    es: '¿Qué ayuda te gustaría recibir y de quién?',
  },
  {
    id: 'STUDENT-SUPPORT-02',
    aim: 'Support',
    fits: { goalKind: 'Any', phase: 'Start', grades: 'All' },
    en: 'What would you like your teachers to know about you?',
    es: '¿Qué te gustaría que tus maestros supieran de ti?',
  },
  {
    id: 'STUDENT-SUPPORT-03',
    aim: 'Support',
    fits: { goalKind: 'Any', phase: 'Middle', grades: 'All' },
    en: 'What could change in class so that you learn more?',
    es: '¿Qué podría cambiar en clase para que aprendas más?',
  },
  {
    id: 'STUDENT-SUPPORT-04',
    aim: 'Support',
    fits: { goalKind: 'Any', phase: 'End', grades: 'All' },
    en: 'Which help should continue next year, and which do you no longer need?',
    es: '¿Qué ayuda quieres que siga el próximo año y cuál ya no necesitas?',
  },
];
