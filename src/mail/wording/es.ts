// The digest in Spanish, as a school in Colorado writes to a family: usted, warm, short.
import { inWords, plural } from './counts';
import type { Wording } from './wording';

const numbers = ['ninguna', 'una', 'dos', 'tres', 'cuatro'];
const questionsInWords = (count: number) =>
  `${inWords(count, numbers)} ${plural(count, 'pregunta', 'preguntas')}`;

export const es: Wording = {
  subject: (child, questions, day) => {
    const ask = `${questions} ${plural(questions, 'pregunta', 'preguntas')} para conversar`;
    if (child === '') {
      if (questions === 0)
        return day ? `Una carta de la escuela, ${day}` : 'Una carta de la escuela';
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
        ? `¿Cómo le va a ${child || 'su hijo o hija'}? Nos gustaría saber de ustedes.`
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
  goalKinds: {
    Academic: 'Meta de aprendizaje',
    Affective: 'Meta personal y de convivencia',
    Talent: 'Meta de talento',
    Career: 'Meta para el futuro',
    Combined: 'Meta',
  },
  goalNumber: (number) => `Meta ${number}`,
  progressSteps: {
    'Not started': 'todavía sin empezar',
    'Getting started': 'dando los primeros pasos',
    'On the way': 'en camino',
    'Nearly there': 'ya casi la logra',
    Achieved: 'lograda',
  },
  progress: (words, step, of) => `Cómo va: ${words} (paso ${step} de ${of})`,
  why: (child) =>
    child
      ? `Por qué le importa, en palabras de ${child}`
      : 'Por qué le importa, en sus propias palabras',
  news: 'Lo nuevo',
  nextStep: 'El siguiente paso',
  atHome: 'Cómo puede ayudar en casa',
  target: (date) => `Fecha prevista: ${date}`,
  questions: (count) => plural(count, 'Una pregunta para conversar', 'Preguntas para conversar'),
  questionsHint: 'Bastan unos minutos. Escuchar ya es una gran ayuda.',
  answer: 'Cuéntenos cómo les fue',
  answerOr: 'Le tomará un minuto. O simplemente responda a este correo.',
  replyOnly:
    '¿Cómo les fue en la conversación? Simplemente responda a este correo. Basta una frase.',
  nextDigest: (date) => `La próxima carta llegará el ${date}.`,
  closing: 'Reciba un cordial saludo,',
  reason: (guardian, child) => {
    const reader = guardian
      ? `Esta carta es para ${guardian}. La recibe`
      : 'Usted recibe esta carta';
    const relation = child ? `madre, padre o tutor de ${child}` : 'madre, padre o tutor';
    return `${reader} porque en los datos de la escuela usted figura como ${relation}.`;
  },
  howToStop: (sender) =>
    `Si prefiere hacer una pausa, responda PAUSA. Si ya no desea recibir estas cartas, responda ALTO. ${sender ? `También puede decírselo a ${sender}.` : 'También puede avisar a la escuela.'}`,
  answerWords: ['PAUSA', 'ALTO'],
};
