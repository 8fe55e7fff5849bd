// What a parent asks about a goal in a school subject.
import type { QuestionEntry } from './entry';

export const academicEntries = (): readonly QuestionEntry[] => [
  {
    id: 'ACADEMIC-WHY-01',
    aim: 'Why',
    fits: { goalKind: 'Academic', phase: 'Any', grades: 'All' },
    en: 'What would you love to know more about in this subject?',
    es: 'En esta materia, ¿de qué te encantaría saber más?',
  },
  {
    id: 'ACADEMIC-WHY-02',
    aim: 'Why',
    fits: { goalKind: 'Academic', phase: 'Any', grades: 'All' },
    en: "What are you wondering about that class hasn't answered yet?",
    es: '¿Qué pregunta traes que en clase todavía no te han contestado?',
  },
  {
    id: 'ACADEMIC-WHY-03',
    aim: 'Why',
    fits: { goalKind: 'Academic', phase: 'Any', grades: 'All' },
    en: 'Outside of school, where have you run into what you learn in class?',
    es: 'Fuera de la escuela, ¿dónde te has topado con lo que ves en clase?',
  },
  {
    id: 'ACADEMIC-WHY-04',
    aim: 'Why',
    fits: { goalKind: 'Academic', phase: 'End', grades: '6-8' },
    en: 'Which idea from this year do you want to keep thinking about, and why?',
    es: '¿A qué idea de este año le quieres seguir dando vueltas y por qué?',
  },
  {
    id: 'ACADEMIC-HOW-01',
    aim: 'How',
    fits: { goalKind: 'Academic', phase: 'Any', grades: 'All' },
    en: 'In this subject, what is too easy for you and what makes you think?',
    es: 'En esta materia, ¿qué se te hace muy fácil y qué sí te pone a pensar?',
  },
  {
    id: 'ACADEMIC-HOW-02',
    aim: 'How',
    fits: { goalKind: 'Academic', phase: 'Any', grades: '3-5' },
    en: 'What do you do to catch your own mistakes?',
    es: '¿Qué haces para encontrar tus propios errores?',
  },
  {
    id: 'ACADEMIC-HOW-03',
    aim: 'How',
    fits: { goalKind: 'Academic', phase: 'Any', grades: '6-8' },
    en: "What is the hardest idea you're working on, and how would you explain it to me?",
    es: '¿Cuál es la idea más difícil que están viendo y cómo me la explicarías?',
  },
  {
    id: 'ACADEMIC-HOW-04',
    aim: 'How',
    fits: { goalKind: 'Academic', phase: 'Middle', grades: '9-12' },
    en: 'When you put work off, what is it mostly: dull, unclear or too big?',
    es: 'Cuando dejas un trabajo para después, ¿qué pasa casi siempre: aburre, no se entiende o es mucho?',
  },
  {
    id: 'ACADEMIC-SUPPORT-01',
    aim: 'Support',
    fits: { goalKind: 'Academic', phase: 'Any', grades: 'All' },
    en: 'Which book, place or person could tell us more about a topic you like?',
    es: '¿Qué libro, lugar o persona nos podría contar más de un tema que te gusta?',
  },
  {
    id: 'ACADEMIC-SUPPORT-02',
    aim: 'Support',
    fits: { goalKind: 'Academic', phase: 'Any', grades: '6-8' },
    en: 'Where would you like to go faster or deeper, and who could you ask?',
    es: '¿En qué te gustaría avanzar más rápido o más a fondo y a quién se lo pedirías?',
  },
  {
    id: 'ACADEMIC-SUPPORT-03',
    aim: 'Support',
    fits: { goalKind: 'Academic', phase: 'Any', grades: '6-8' },
    en: 'What would make homework in this subject worth your time?',
    es: '¿Qué haría que la tarea de esta materia valiera más la pena?',
  },
  {
    id: 'ACADEMIC-SUPPORT-04',
    aim: 'Support',
    fits: { goalKind: 'Academic', phase: 'Any', grades: '9-12' },
    en: "Who could you talk to about your favorite topic at the level you'd like?",
    es: '¿Con quién podrías hablar de tu tema favorito al nivel que a ti te gusta?',
  },
];
