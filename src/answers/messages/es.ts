// What the answer page says, in Spanish: usted to a parent, tú to a student.

import type * as en from './en';

const whose = (child: string): string => (child === '' ? 'su hijo o hija' : child);

export const plain: typeof en.plain = {
  headings: {
    'not valid': 'Este enlace ya no funciona',
    'try later': 'Esta página está ocupada en este momento',
    trouble: 'Algo salió mal',
  },
  texts: {
    'not valid':
      'Por favor, use el enlace del correo más reciente de la escuela. También puede contestar ese correo: lo lee una persona.',
    'try later':
      'Por favor, espere unos minutos y vuelva a abrir el enlace del correo. También puede contestar el correo.',
    trouble:
      'Por favor, vuelva a abrir el enlace del correo en unos minutos. También puede contestar el correo.',
  },
};

export const page: typeof en.page = {
  send: 'Enviar',
  sending: 'Enviando…',
  tryAgain: 'Intentar otra vez',
  optional: '(opcional)',
  changeAnswer: 'Cambiar lo que envié',
  theSchool: 'la escuela',
};

export const sendings: typeof en.sendings = {
  family: {
    slow: 'Se sigue enviando. Por favor, no cierre esta página.',
    mayClose: 'Ya puede cerrar esta página.',
    failures: {
      'not valid':
        'Este enlace ya no funciona, así que no se envió nada. Por favor, copie lo que escribió y conteste el correo más reciente.',
      'try later':
        'La página está ocupada en este momento. Lo que escribió sigue aquí: inténtelo otra vez en un minuto.',
      trouble: 'Algo salió mal. Lo que escribió sigue aquí: inténtelo otra vez en un minuto.',
      offline:
        'Parece que no hay conexión. Lo que escribió sigue aquí: inténtelo otra vez cuando tenga internet.',
      'no answer':
        'No llegó respuesta y no sabemos si se envió. Por favor, inténtelo otra vez: nunca llega dos veces.',
    },
  },
  student: {
    slow: 'Se sigue enviando. Por favor, no cierres esta página.',
    mayClose: 'Ya puedes cerrar esta página.',
    failures: {
      'not valid':
        'Este enlace ya no funciona, así que no se envió nada. Copia lo que escribiste y contesta el correo más reciente.',
      'try later':
        'La página está ocupada en este momento. Lo que escribiste sigue aquí: inténtalo otra vez en un minuto.',
      trouble: 'Algo salió mal. Lo que escribiste sigue aquí: inténtalo otra vez en un minuto.',
      offline:
        'Parece que no hay conexión. Lo que escribiste sigue aquí: inténtalo otra vez cuando tengas internet.',
      'no answer':
        'No llegó respuesta y no sabemos si se envió. Inténtalo otra vez: nunca llega dos veces.',
    },
  },
};

export const family: typeof en.family = {
  preview: 'Esta es una vista previa. Nada de lo que envíe desde aquí se guarda.',
  heading: (child) => `¿Pudieron platicar de las metas de ${whose(child)}?`,
  goals: (count) => (count === 1 ? 'La meta' : 'Las metas'),
  answer: 'Su respuesta',
  answers: {
    talked: 'Ya platicamos',
    'not-yet': 'Todavía no',
    call: 'Por favor, llámenme',
  },
  chooseOne: 'Por favor, elija una de las tres respuestas.',
  lines: {
    '': 'Si quiere decirnos algo',
    talked: '¿Qué le contaron?',
    'not-yet': '¿Hay algo que ayudaría?',
    call: '¿A qué hora le podemos llamar?',
  },
  given: (answer, message) =>
    message === ''
      ? `Su respuesta hasta ahora: ${answer}. Aquí la puede cambiar.`
      : `Su respuesta hasta ahora: ${answer}, «${message}». Aquí la puede cambiar.`,
  thanks: '¡Gracias!',
  arrived: {
    talked: (sender) => `Su respuesta ya le llegó a ${sender}.`,
    'not-yet': (sender) =>
      `Su respuesta ya le llegó a ${sender}. Cualquier día es bueno para preguntar.`,
    call: (sender) =>
      `${sender} ya sabe que usted quiere que le llamen. Si es urgente, por favor llame a la escuela.`,
  },
  arrivedInPreview: 'Esto es lo que ve una familia después de enviar. No se guardó nada.',
  question: 'Una pregunta más para platicar en casa',
};

export const emails: typeof en.emails = {
  heading: 'Cambiar cada cuánto llegan estos correos, pausarlos o dejar de recibirlos',
  on: {
    Weekly: 'Estos correos llegan cada semana.',
    'Every two weeks': 'Estos correos llegan cada dos semanas.',
    Monthly: 'Estos correos llegan una vez al mes.',
  },
  paused: 'Estos correos están en pausa.',
  pausedUntil: (day) => `Estos correos están en pausa hasta el ${day}.`,
  stopped:
    'Usted ya no recibe estos correos. Si los quiere otra vez, conteste cualquiera de ellos o llame a la escuela.',
  howOften: 'Cada cuánto',
  cadences: {
    Weekly: 'Cada semana',
    'Every two weeks': 'Cada dos semanas',
    Monthly: 'Una vez al mes',
  },
  saveCadence: 'Guardar',
  pause: 'Hacer una pausa',
  twoWeeks: 'Pausar por dos semanas',
  month: 'Pausar por un mes',
  until: 'O pausar hasta el',
  pauseUntil: 'Pausar hasta esta fecha',
  noDay: 'Por favor, elija una fecha después de hoy.',
  resume: 'Volver a recibir los correos ya',
  stop: 'Dejar de recibir estos correos',
  reallyStop:
    '¿Quiere dejar de recibir estos correos? Si más adelante los quiere otra vez, puede contestar cualquiera de ellos o llamar a la escuela.',
  yesStop: 'Sí, ya no los quiero',
  keep: 'No, quiero seguir',
  done: 'Guardado.',
  notDone: 'Esto no se pudo cambiar aquí. Por favor, conteste el correo o llame a la escuela.',
};

export const student: typeof en.student = {
  hello: (name) => `Hola, ${name}`,
  helloNoName: 'Hola',
  lead: '¿Cómo vas con tus metas? Cuéntalo con tus propias palabras. Con una o dos líneas basta, y puedes saltarte lo que quieras.',
  noGoals:
    'Ahora no hay ninguna meta sobre la cual escribir. De todos modos, puedes pedir hablar con alguien.',
  answered: (sender) => `${sender} te contestó:`,
  readers: 'Quién lee esto',
  reads: (sender) => `${sender} lee lo que escribes, y queda en tu expediente de la escuela.`,
  familyReads:
    'El próximo correo a tu familia sobre tus metas empieza con tus palabras. Puedes dejar cualquier parte fuera de ese correo. De todos modos, tu mamá, tu papá o la persona a cargo de ti puede pedirle a la escuela que le muestre tu expediente.',
  device: 'Hasta que lo envíes, lo que escribes queda solo en esta ventana.',
  sentBefore: 'Ya enviaste esto. Puedes cambiarlo y enviarlo otra vez.',
  goal: (number, count) => (count === 1 ? 'Tu meta' : `Meta ${number} de ${count}`),
  why: 'Por qué te importa',
  rating: '¿Cómo va? Tú decides.',
  ratings: {
    'Getting started': 'Estoy empezando',
    'On the way': 'Voy avanzando',
    'Nearly there': 'Ya casi lo logro',
    Achieved: 'Ya lo logré',
  },
  clear: 'Borrar esta respuesta',
  parts: {
    ownRating: '¿Cómo va?',
    did: 'Qué hice',
    obstacle: 'Qué lo hizo difícil',
    ifThen: 'Mi plan para eso: si … entonces voy a …',
    helpWanted: 'Ayuda que me gustaría',
  },
  hints: {
    ownRating: '',
    did: 'Una línea, o un enlace a tu trabajo.',
    obstacle: '',
    ifThen: 'Por ejemplo: Si me atoro, entonces voy a pedirle a Sam que lo revise conmigo.',
    helpWanted: '',
  },
  keepOut: 'No ponerlo en el correo a mi familia',
  more: 'Más sobre esta meta',
  wish: '¿Qué hacemos con esta meta?',
  wishes: {
    Keep: 'Dejarla igual',
    Stretch: 'Hacerla más difícil',
    Shrink: 'Hacerla más pequeña',
    Swap: 'Cambiarla por otra',
  },
  wording: '¿Cómo la dirías tú?',
  wordingHint: (sender) => `${sender} lo platica contigo antes de cambiar la meta.`,
  talk: 'Quiero hablar con alguien',
  talkHint: (sender) => `Se le avisa a ${sender} en seguida.`,
  talkKeptOut: 'No va en el correo a tu familia.',
  talkAbout: '¿De qué se trata?',
  nothing: 'Todavía no hay nada que enviar. Primero elige o escribe algo.',
  send: (sender) => `Enviar a ${sender}`,
  wrong: 'Si pasa algo malo',
  turnTo: '¿Necesitas ayuda o pasa algo malo? No esperes una respuesta aquí. Habla con:',
  schoolDays:
    'Lo que escribes aquí se lee solo en días de clases. En una emergencia, llama al 911.',
  mustHelp: 'Si escribes que alguien puede salir lastimado, tenemos que buscar ayuda.',
  thanks: (name) => `¡Gracias, ${name}!`,
  thanksNoName: '¡Gracias!',
  arrived: (sender) => `Ya le llegó a ${sender}. Lo lee en un día de clases.`,
  talkArrived: (sender) => `${sender} ya sabe que quieres hablar.`,
  wishArrived: (sender) => `Propones un cambio en una meta. ${sender} primero lo platica contigo.`,
};

export const check: typeof en.check = {
  checking: 'Comprobando esta dirección…',
  right: 'Esta dirección es correcta',
  rightText:
    'La página es la de sus estudiantes. Desde ahora los correos pueden llevar enlaces a ella. Ya puede cerrar esta página.',
  wrong: 'Esta no es la página de sus estudiantes',
  wrongText:
    'Revise «Answer page» en la pestaña Settings: tiene que ser la dirección de la aplicación web del script de esta misma hoja. Después, ábrala otra vez desde la barra lateral.',
  unclear: 'No se pudo comprobar la dirección',
  tryAgain:
    'Hasta ahora no hay nada malo con ella. Por favor, vuelva a comprobarla desde la barra lateral en unos minutos.',
};
