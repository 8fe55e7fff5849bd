// The digest in Spanish, as a school in Colorado writes to a family: usted, warm, short.
import { pluralIn } from '../../core/plural';
import type { Messages } from './messages';

const plural = pluralIn('es');
const listed = new Intl.ListFormat('es-US');

const who = (child: string): string => child || 'su hijo o hija';

export const es: Messages = {
  subjects: {
    words: (child) => `En palabras de ${who(child)}: cómo va`,
    reached: (child) => (child ? `¡${child} logró una meta!` : '¡Una meta lograda!'),
    note: (child) => `Novedades sobre las metas de ${who(child)}`,
    goals: (child) =>
      child
        ? `Las metas de ${child} y una pregunta para hoy`
        : 'Preguntas para platicar hoy en casa',
    question: (child) =>
      child ? `Una pregunta para ${child}` : 'Una pregunta para platicar hoy en casa',
    'How this works': (child) =>
      child
        ? `Las metas de ${child} para este año y cómo funcionan estos correos`
        : 'Para qué son estos correos',
    'New goals': (child) =>
      child ? `Las metas de ${child}: ¿quiere agregar algo?` : '¿Quiere agregar algo?',
    Conference: (child) =>
      child ? `Antes de la reunión: las metas de ${child}` : 'Antes de la reunión en la escuela',
    'End of year': (child) =>
      child ? `Las metas de ${child} al cerrar el año escolar` : 'Al cerrar el año escolar',
  },
  cadences: {
    Weekly: 'cada semana',
    'Every two weeks': 'cada dos semanas',
    Monthly: 'cada mes',
  },
  greeting: (guardian) => (guardian ? `Hola, ${guardian}:` : 'Hola:'),
  openings: {
    goals: (child) =>
      child ? `Así van las metas de ${child}.` : 'Es buen momento para una plática corta.',
    question: () => 'Sin novedades, solo una pregunta.',
  },
  seasons: {
    'How this works': {
      opening: (child) =>
        child
          ? `Estas son las metas de ${child} para este año escolar.`
          : 'Este es un correo corto para platicar en casa.',
      paragraph: ({ child, often }) =>
        child
          ? `Vienen de su Plan de Aprendizaje Avanzado (ALP, por sus siglas en inglés): el plan de cada año con lo que ${child} ya puede aprender. La escuela lo escribe junto con ${child} y se puede cambiar. Más o menos ${often} le mandaremos lo nuevo y una pregunta para platicar. ¿Falta algo? Conteste este correo.`
          : `Más o menos ${often} le mandaremos una o dos preguntas para su hijo o hija. Bastan unos minutos. Si tiene alguna duda, conteste este correo.`,
    },
    'New goals': {
      opening: (child) =>
        child ? `Las metas de ${child} cambiaron.` : 'Cambiaron las metas en la escuela.',
      paragraph: () =>
        'Aquí abajo las puede leer. ¿Quisiera agregar o cambiar algo? Conteste este correo; las metas se pueden cambiar en cualquier momento.',
    },
    Conference: {
      opening: () => 'Ya vienen las reuniones con las familias.',
      paragraph: ({ child, days }) =>
        `Son el ${listed.format(days)}. Pregunte a ${who(child)} de qué habría que hablar ahí. ¿Hay algo que usted quiera platicar? Conteste este correo y le haremos un espacio.`,
    },
    'End of year': {
      opening: () => 'Este es el último correo del año escolar.',
      paragraph: ({ child }) =>
        `Gracias por cada plática con ${who(child)}. ¿Qué debemos recordar para el próximo año? Con una frase basta; conteste este correo.`,
    },
  },
  news: {
    words: (child) => `En palabras de ${who(child)}:`,
    reached: (child) => (child ? `¡${child} logró una meta!` : '¡Una meta lograda!'),
    note: (date) => `Lo nuevo de la escuela, ${date}:`,
    answer: 'La última vez usted nos dijo:',
    talked: (child, times) =>
      times === 1
        ? `Usted platicó con ${who(child)} sobre las metas. ¡Gracias!`
        : `Este año usted ya platicó ${times} veces con ${who(child)}. ¡Gracias!`,
    rating: 'Cómo va',
    obstacle: 'Lo que se atravesó',
    ifThen: 'El plan',
    helpWanted: 'Le gustaría ayuda con',
    nextStep: 'El siguiente paso',
  },
  ask: {
    heading: (child) => (child ? `Pregúntele hoy a ${child}` : 'Pregunte hoy en casa'),
    goal: 'Sobre esta meta',
    hint: 'Y luego solo escuche.',
  },
  answers: {
    lead: '¿Pudieron platicar?',
    talked: 'Ya platicamos',
    notYet: 'Todavía no',
    call: 'Por favor, llámenme',
    orReply: 'O conteste este correo.',
    byReply: '¿Cómo le fue? Conteste este correo; con una frase basta.',
    byReplyShort: '¿Cómo le fue? Conteste este correo.',
  },
  asksYou: (child) => (child ? `Lo que ${child} le pide` : 'Lo que le piden a usted'),
  nextEmail: (date) => `Próximo correo: ${date}.`,
  conferences: (days) => `Reuniones con las familias: ${listed.format(days)}.`,
  beingSet: {
    subject: (child) =>
      child
        ? `Estamos definiendo las metas de ${child} para este año escolar`
        : 'Estamos definiendo las metas para este año escolar',
    opening: (child) =>
      `Empezó un nuevo año escolar y estamos definiendo las metas de ${who(child)}.`,
    paragraphs: (child) => [
      `En las próximas semanas ${who(child)} y la escuela van a elegir en qué trabajar este año. Cuando las metas estén listas, usted las recibirá en un correo como este.`,
      `Mientras tanto, puede ayudar con una plática en casa: pregunte en qué le gustaría mejorar este año, y por qué. Si hay una respuesta, o si hay algo que usted quisiera para este año, conteste este correo.`,
    ],
  },
  asWritten: 'Las metas y notas aparecen en el idioma en que se escribieron.',
  asWrittenShort: 'Meta en su idioma original.',
  translatedShort: 'Traducido por computadora.',
  translated:
    'Una computadora tradujo las metas, las notas y las palabras de otras personas; puede haber errores. Si quiere el original, conteste este correo.',
  goalsHeading: (child, count) =>
    child
      ? `${plural(count, 'La meta', 'Las metas')} de ${child}`
      : plural(count, 'La meta', 'Las metas'),
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
  measure: 'Cómo lo sabremos',
  notes: 'También hay novedades',
  atHome: 'En casa',
  target: (date) => `Fecha prevista: ${date}`,
  questions: (count) => plural(count, 'Otra pregunta, si gusta', 'Más preguntas, si gusta'),
  closing: '',
  reason: (guardian, child) => {
    const relation = `madre, padre o persona a cargo de ${child || 'alguien que estudia aquí'}`;
    return guardian
      ? `Para ${guardian}, que la escuela tiene como ${relation}.`
      : `La escuela tiene su nombre como ${relation}.`;
  },
  howToStop: (sender) =>
    `Para hacer una pausa, responda PAUSA; para ya no recibir estos correos, responda ALTO${sender ? ` o dígaselo a ${sender}` : ''}.`,
  howToStopShort: 'Para una pausa, responda PAUSA; para parar, ALTO.',
  settings: 'Cambiar, pausar o parar estos correos',
  answerWords: ['PAUSA', 'ALTO'],
};
