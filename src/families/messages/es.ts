// The family screen, in Spanish: guardians, their digest, check-ins.
import type * as en from './en';

export const family: typeof en.family = {
  title: 'Familia',
  nobody: 'No hay ninguna persona a cargo. Agregue una en la pestaña Guardians.',
  language: 'Idioma',
  digest: 'Resumen',
  lastMail: 'Último resumen',
  lastAnswer: 'Última respuesta',
  never: 'ninguno todavía',
  goesOut: 'Recibe el próximo resumen.',
  held: 'Retenido',
  reasons: {
    'No contact': 'El contacto está en «No contact». Solo usted ve esto.',
    'Contact is not decided yet':
      'Nadie ha decidido todavía si se puede escribir a esta persona. Decídalo en Estudiantes.',
    'Status is not decided yet':
      'Falta decidir Status en la pestaña Students. Elija antes una de sus opciones.',
    'Enrollment is not decided yet':
      'Falta decidir Enrollment en la pestaña Students. Elija antes una de sus opciones.',
    'Student has left the school': 'El estudiante ya no está en la escuela.',
    'Student has not started yet': 'El estudiante todavía no ha empezado en la escuela.',
    'A guardian’s row of this child needs attention':
      'Una fila de una persona a cargo de este estudiante no se puede leer y quizá diga No contact para esta dirección, o nombra a dos estudiantes. Haga la revisión (Health check).',
    'The student’s row needs attention':
      'La fila del estudiante no se puede leer, o dos estudiantes tienen este ID. Haga la revisión (Health check).',
    'Student exited': 'El estudiante salió del programa.',
    'Student is 18 or over': 'El estudiante tiene 18 años o más y no hay consentimiento.',
    'Digest stopped': 'La familia canceló el resumen.',
    'Digest paused': 'El resumen está en pausa.',
    'Digest setting cannot be read':
      'La celda Digest no se entiende. Escriba On, Stopped o una pausa.',
    'No e-mail address': 'No hay dirección de correo.',
    'E-mail address cannot be right': 'La dirección de correo no puede ser correcta.',
    'Another guardian of this child has the same address':
      'Otra persona a cargo de este estudiante tiene la misma dirección y lo recibe.',
    'A text for the family needs attention':
      'Un texto para la familia muestra un error como #REF!, o el ID de su fila está en dos filas. La revisión (Health check) dice en qué celda.',
    'No active goal shared with the family': 'Ninguna meta activa se muestra a la familia.',
    'The next digest day came first': 'Antes llegó el siguiente día de resumen.',
    'Nothing new twice, and no answer':
      'Dos veces no hubo novedades ni respuesta: este no se manda. Aun así, usted puede mandarlo desde aquí.',
    'The guardian’s row is gone': 'La fila de esta persona ya no está en la pestaña Guardians.',
    'The guardian’s row needs attention':
      'La fila de esta persona no se puede leer, o dos personas tienen este ID. Haga la revisión (Health check).',
  },
  sendDetails: {
    'The run was cut off, and it is not known how far it had come. It may have arrived.':
      'El envío se interrumpió y no se sabe hasta dónde había llegado. Puede que se haya recibido.',
    'The run was cut off while this email was going out. It may have arrived.':
      'El envío se interrumpió cuando salía este correo. Puede que se haya recibido.',
    'Google reported an error, and it may have arrived all the same.':
      'Google informó de un error, y puede que se haya recibido de todos modos.',
    'Google refused it; the run was cut off later.':
      'El servicio de correo lo rechazó; el envío se interrumpió después.',
  },
  detailOpenings: {
    'An earlier try may have arrived.': 'Puede que se haya recibido un intento anterior.',
    'Google reported an error, and it may have arrived all the same:':
      'Google informó de un error, y puede que se haya recibido de todos modos:',
    'The email could not be written:': 'El correo no se pudo escribir:',
  },
  errorWords: (words) => `«${words}»`,
  preview: 'Vista previa',
  pause: 'Pausar',
  endPause: 'Terminar la pausa',
  log: 'Anotar llamada o respuesta',
  previewTitle: (name) => `Próximo resumen para ${name}`,
  subject: 'Asunto',
  to: 'Para',
  asMail: 'Como correo',
  asText: 'Como texto',
  view: 'Mostrar el resumen',
  mailFrame: 'El resumen tal como se enviará',
  test: 'Enviarme una prueba',
  testSent: (to) => `La prueba va en camino a ${to}.`,
  sendNow: 'Enviar ahora…',
  confirmSend: (name, to) => `¿Enviar ahora a ${name} (${to}) el resumen de este turno?`,
  send: 'Sí, enviarlo',
  confirmResend: (name, to) =>
    `Un intento anterior se interrumpió. Puede que el correo a ${name} (${to}) haya llegado. ¿Enviarlo otra vez?`,
  resend: 'Sí, enviarlo otra vez',
  states: {
    Sent: 'El resumen se envió.',
    Queued: 'El resumen está en cola y sale en el próximo turno.',
    Held: 'El resumen quedó retenido.',
    Failed: 'El resumen no se pudo enviar.',
    Uncertain: 'No es seguro que el resumen se haya enviado.',
  },
  pauseTitle: (name) => `Pausar el resumen para ${name}`,
  pauseUntil: 'Hasta este día',
  pauseHint: 'Desde ese día el resumen vuelve a salir.',
  dateNeeded: 'Elija un día.',
  paused: (date) => `En pausa hasta el ${date}.`,
  pauseEnded: 'La pausa terminó.',
  logTitle: 'Anotar llamada o respuesta',
  from: 'Con',
  fromNeeded: 'Escriba con quién habló.',
  way: 'Cómo',
  ways: { Phone: 'Teléfono', Reply: 'Respuesta', Meeting: 'Reunión' },
  talked: '¿Hablaron en casa de las metas?',
  talkedAnswers: { Yes: 'Sí', 'Not yet': 'Todavía no', '': 'No se preguntó' },
  message: 'Qué se dijo',
  wantsContact: 'Quieren que se les contacte',
  save: 'Guardar',
  tooLong: 'Es demasiado largo para una celda: caben 50,000 caracteres. Acórtelo, por favor.',
  logged: 'La conversación quedó guardada.',
  messageNeeded: 'Escriba qué se dijo, o si hablaron en casa.',
};
