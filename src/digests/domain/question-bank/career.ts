// What a parent asks about a goal for the time after school.
import type { QuestionEntry } from './entry';

export const careerEntries = (): readonly QuestionEntry[] => [
  {
    id: 'CAREER-WHY-01',
    aim: 'Why',
    fits: { goalKind: 'Career', phase: 'Any', grades: 'All' },
    en: 'Which job would you like to try for one day, and why?',
    es: 'Si pudieras probar un trabajo por un día, ¿cuál sería y por qué?',
  },
  {
    id: 'CAREER-WHY-02',
    aim: 'Why',
    fits: { goalKind: 'Career', phase: 'Any', grades: '6-8' },
    en: 'What kind of problem would you like to spend your days solving?',
    es: '¿Qué clase de problemas te gustaría resolver en tu trabajo algún día?',
  },
  {
    id: 'CAREER-WHY-03',
    aim: 'Why',
    fits: { goalKind: 'Career', phase: 'Any', grades: '9-12' },
    en: 'What do you hope this goal opens up for you later on?',
    es: '¿Qué puertas te gustaría que te abriera esta meta más adelante?',
  },
  {
    id: 'CAREER-WHY-04',
    aim: 'Why',
    fits: { goalKind: 'Career', phase: 'End', grades: '9-12' },
    en: 'How has your picture of life after high school changed this year?',
    es: '¿Cómo ha cambiado este año lo que te imaginas para después de la preparatoria?',
  },
  {
    id: 'CAREER-HOW-01',
    aim: 'How',
    fits: { goalKind: 'Career', phase: 'Any', grades: 'All' },
    en: "What would you ask someone who does the work you'd like to do?",
    es: '¿Qué le preguntarías a alguien que ya trabaja en lo que a ti te gusta?',
  },
  {
    id: 'CAREER-HOW-02',
    aim: 'How',
    fits: { goalKind: 'Career', phase: 'Any', grades: '6-8' },
    en: 'What could you try this month to find out what kind of work suits you?',
    es: '¿Qué podrías probar este mes para ver qué tipo de trabajo va contigo?',
  },
  {
    id: 'CAREER-HOW-03',
    aim: 'How',
    fits: { goalKind: 'Career', phase: 'Any', grades: '9-12' },
    en: 'Which class, club or contest would bring you closer to what you want to do?',
    es: '¿Qué clase, club o concurso te acercaría más a lo que quieres hacer?',
  },
  {
    id: 'CAREER-SUPPORT-01',
    aim: 'Support',
    fits: { goalKind: 'Career', phase: 'Any', grades: 'All' },
    en: 'Whose work would you like to see up close, and how could we set it up?',
    es: '¿A quién te gustaría ver trabajar de cerca y cómo le hacemos?',
  },
  {
    id: 'CAREER-SUPPORT-02',
    aim: 'Support',
    fits: { goalKind: 'Career', phase: 'Any', grades: '6-8' },
    en: 'What should your school counselor know about your plans?',
    es: '¿Qué debería saber de tus planes tu consejera o consejero escolar?',
  },
  {
    id: 'CAREER-SUPPORT-03',
    aim: 'Support',
    fits: { goalKind: 'Career', phase: 'Any', grades: '9-12' },
    en: 'Which step toward life after high school would you like us to take together?',
    es: 'De los pasos para después de la preparatoria, ¿en cuál quieres que te acompañe?',
  },
];
