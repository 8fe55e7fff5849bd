// The digest in Spanish, as a school in Colorado writes to a family: usted, warm, short.
import { pluralIn } from '../../core/plural';
import { inWords } from './counts';
import type { Messages } from './messages';

const plural = pluralIn('es');
const numbers = ['ninguna', 'una', 'dos', 'tres', 'cuatro'];
const questionsInWords = (count: number) =>
  `${inWords(count, numbers)} ${plural(count, 'pregunta', 'preguntas')}`;

export const es: Messages = {
  subject: (child, questions, day) => {
    const ask = `${questions} ${plural(questions, 'pregunta', 'preguntas')} para conversar`;
    if (child === '') {
      if (questions === 0)
        return day ? `Un correo de la escuela, ${day}` : 'Un correo de la escuela';
      return day ? `${ask} con su hijo o hija, ${day}` : `${ask} con su hijo o hija esta semana`;
    }
    if (questions === 0) return `Las metas de ${child}${day && `, ${day}`}: cómo van`;
    return day
      ? `Las metas de ${child}, ${day}: ${ask}`
      : `Las metas de ${child}: ${ask} esta semana`;
  },
  summary: ({ child, goals, questions, titlesOnly }) => {
    if (goals === 0) {
      return questions === 0
        ? `¿Cómo le va a ${child || 'su hijo o hija'}? Nos gustaría saber de usted.`
        : `Aquí tiene ${questionsInWords(questions)} para conversar con ${child || 'su hijo o hija'}.`;
    }
    const opening = `${child || 'Su hijo o hija'} tiene ${goals} ${plural(goals, 'meta', 'metas')} en este momento.`;
    if (titlesOnly) {
      const here = plural(goals, 'Aquí la puede leer', 'Aquí las puede leer');
      return questions === 0
        ? `${opening} ${here}.`
        : `${opening} ${here}, con ${questionsInWords(questions)} para conversar en familia.`;
    }
    const standing = `Aquí le contamos cómo ${plural(goals, 'va', 'van')}`;
    return questions === 0
      ? `${opening} ${standing}.`
      : `${opening} ${standing} y le dejamos ${questionsInWords(questions)} para conversar en familia.`;
  },
  beingSet: {
    subject: (child) =>
      child
        ? `Estamos definiendo las metas de ${child} para este año escolar`
        : 'Estamos definiendo las metas para este año escolar',
    summary: (child) =>
      `Empezó un nuevo año escolar y estamos definiendo las metas de ${child || 'su hijo o hija'}.`,
    paragraphs: (child) => [
      `En las próximas semanas ${child || 'su hijo o hija'} y la escuela van a elegir en qué trabajar este año. Cuando las metas estén listas, usted las recibirá en un correo como este.`,
      `Mientras tanto, puede ayudar con una plática en casa: pregunte en qué le gustaría mejorar este año, y por qué. Si hay una respuesta, o si hay algo que usted quisiera para este año, conteste este correo.`,
    ],
  },
  asWritten: 'Las metas y notas aparecen en el idioma en que se escribieron.',
  goalKinds: {
    Academic: 'Meta de aprendizaje',
    Affective: 'Meta socioemocional',
    Talent: 'Meta de talento',
    Career: 'Meta para el futuro',
    Combined: 'Meta',
  },
  goalNumber: (number) => `Meta ${number}`,
  progressSteps: {
    'Not started': 'todavía no empieza',
    'Getting started': 'ya empezó',
    'On the way': 'en camino',
    'Nearly there': 'casi lograda',
    Achieved: 'lograda',
  },
  progress: (words, step, of) =>
    step === null ? `Cómo va: ${words}` : `Cómo va: ${words} (paso ${step} de ${of})`,
  why: (child) =>
    child
      ? `Por qué le importa, en palabras de ${child}`
      : 'Por qué le importa, en sus propias palabras',
  news: 'Lo nuevo',
  nextStep: 'El siguiente paso',
  atHome: 'Cómo puede usted ayudar en casa',
  target: (date) => `Fecha prevista: ${date}`,
  questions: (count) => plural(count, 'Una pregunta para conversar', 'Preguntas para conversar'),
  questionsHint: 'Bastan unos minutos. Escuchar ya es una gran ayuda.',
  replyOnly: (child) =>
    `¿Cómo le fue al conversar con ${child || 'su hijo o hija'}? Conteste este correo; con una frase basta.`,
  closing: 'Reciba un cordial saludo,',
  reason: (guardian, child) => {
    const reader = guardian
      ? `Este correo es para ${guardian}. Lo recibe`
      : 'Usted recibe este correo';
    return `${reader} porque la escuela tiene su nombre como madre, padre o persona a cargo de ${child || 'alguien que estudia aquí'}.`;
  },
  howToStop: (sender) =>
    `Si prefiere hacer una pausa, responda PAUSA. Si ya no desea recibir estos correos, responda ALTO. ${sender ? `También puede decírselo a ${sender}.` : 'También puede avisar a la escuela.'}`,
  answerWords: ['PAUSA', 'ALTO'],
};
