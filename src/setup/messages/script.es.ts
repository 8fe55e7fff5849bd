// What the health check says, in Spanish, in the alert.

import { pluralIn } from '../../core/plural';
import type { health as en } from './script.en';

const plural = pluralIn('es');
const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural(count, one, other)}`;

export const health: typeof en = {
  well: 'Se pueden leer todas las filas.',
  problems: (count) => `Hay ${counted(count, 'cosa', 'cosas')} que revisar:`,
  more: (count) => `… y ${count} más.`,
  nobodysClock:
    'La pestaña Settings dice que los resúmenes están activados, pero ningún reloj los envía. Elija Living ALP > Activar los resúmenes.',
  silentClock: (owner, since) =>
    `La pestaña Settings dice que los resúmenes están activados, pero el reloj de cada hora de ${owner} no ha funcionado desde el ${since}. Desde esa cuenta, elija Living ALP > Activar los resúmenes; desde otra, elija antes Poner en pausa los resúmenes.`,
  stoppedClock:
    'La pestaña Settings dice que los resúmenes están activados, pero su reloj de cada hora no funciona. Elija Living ALP > Activar los resúmenes.',
  unsigned:
    'Settings: complete School name y Specialist name, para que las familias vean quién les escribe.',
  newerVersion:
    'Esta hoja de cálculo se ha usado con una versión más nueva de Living ALP. Pida a la persona que lo instaló que ponga otra vez esa versión.',
  copySends: (since, url) =>
    `Una copia de este archivo envía resúmenes desde el ${since}: ${url}. Si las familias deben recibirlos de un solo archivo, elija en el otro Living ALP > Poner en pausa los resúmenes.`,
  size: (students, goals, guardians) =>
    `${counted(students, 'estudiante', 'estudiantes')}, ${counted(goals, 'meta', 'metas')}, ${counted(guardians, 'persona a cargo', 'personas a cargo')}.`,
  waiting: (families) =>
    `${counted(families, 'familia espera', 'familias esperan')} que usted decida si se le${families === 1 ? '' : 's'} puede escribir: Living ALP > Abrir la barra lateral, Lista.`,
  paused: 'Los resúmenes están en pausa.',
  on: (next) =>
    `Los resúmenes están activados. ${next ? `Los próximos salen el ${next.date}, a partir de las ${next.hour}:00.` : 'En este año escolar ya no queda ningún día de resumen.'}`,
  teachers: {
    'Filter views':
      'Docentes: vistas con filtro (Filter views), que no ocultan nada a quien quiera mirar.',
    'Own files':
      'Docentes: archivos propios (Own files). Este archivo no se tiene que compartir con docentes.',
    Off: 'Docentes: ni vistas ni archivos.',
  },
  due: (goingOut, held) =>
    `Si usted enviara ahora lo pendiente: ${counted(goingOut, 'resumen', 'resúmenes')}, ${held} ${plural(held, 'retenido', 'retenidos')}.`,
  held: (reason, count) => `Retenidos (${reason}): ${count}.`,
  unsure: {
    Uncertain: (count) =>
      `De ${counted(count, 'correo', 'correos')} no se sabe si ${plural(count, 'salió', 'salieron')}; mire la pestaña Deliveries.`,
    Failed: (count) =>
      `${counted(count, 'correo no se pudo', 'correos no se pudieron')} enviar; mire la pestaña Deliveries.`,
  },
  past: (before, counts) =>
    `Filas anteriores al ${before}, que ya no hacen falta: ${counts}. Living ALP > Mover años anteriores a pestañas de archivo… las quita de en medio.`,
  quota: (emails) => `Correos que todavía se pueden enviar hoy, más o menos: ${emails}.`,
  pageUnchecked:
    'La página de respuestas no se ha comprobado, así que los correos solo ofrecen responder: Living ALP > Abrir la barra lateral, Lista, Respuestas y avances, Comprobar la página.',
  pageOlder:
    'La página de respuestas tiene otra versión que este menú. Pida a la persona que lo instaló que ejecute otra vez npm run deploy, y después compruebe la página de nuevo.',
  byPage: (account, day) =>
    `Las familias responden en la página de respuestas, a nombre de ${account} (comprobada el ${day}). Si esa cuenta se cierra, la página también.`,
  byReply: 'Las familias responden contestando el correo.',
};
