// The menu and what its items say, in Spanish. Tabs, settings and their choices keep the names that
// they have in the sheet.

import { pluralIn } from '../../core/plural';
import { wordedDate } from '../../core/worded-date';
import type { menu as en } from './script.en';

const plural = pluralIn('es');

const day = (date: string): string => wordedDate(date, 'es', 'weekday');
const digests = (count: number): string => `${count} ${plural(count, 'resumen', 'resúmenes')}`;
const emails = (count: number): string => `${count} ${plural(count, 'correo', 'correos')}`;

const items: typeof en.items = {
  sidebar: 'Abrir la barra lateral',
  import: 'Importar un archivo de estudiantes…',
  print: 'Imprimir planes…',
  sendDue: 'Enviar ahora los resúmenes pendientes…',
  uncertain: 'Enviar otra vez los resúmenes no confirmados…',
  switchOn: 'Activar los resúmenes',
  pause: 'Poner en pausa los resúmenes',
  refreshTeachers: 'Actualizar las vistas de docentes',
  teacherLinks: 'Enviar a cada docente su enlace…',
  teacherPages: 'Enviar a cada docente su página…',
  archive: 'Mover años anteriores a pestañas de archivo…',
  endLinks: 'Anular todos los enlaces de respuesta…',
  health: 'Revisión general',
  setUp: 'Configurar o reparar',
};

export const menu: typeof en = {
  items,
  dialogs: {
    import: 'Importar un archivo de estudiantes',
    print: 'Imprimir planes',
    round: 'Ronda de progreso',
    pictures: 'El año en imágenes',
  },
  setUp: {
    tabsRenamed: (titles) => `Pestañas con nombre nuevo: ${titles.join(', ')}.`,
    tabsAdded: (titles) => `Pestañas agregadas: ${titles.join(', ')}.`,
    columnsAdded: (columns) => `Columnas agregadas: ${columns.join(', ')}.`,
    named:
      'Su dirección quedó anotada en Specialists, en la pestaña Settings: ahora usted puede usar todo el menú.',
    next: 'La pestaña «Start here» dice cómo seguir.',
    unchanged: 'Todo está en orden. No se cambió nada.',
  },
  schedule: {
    copyTitle: 'Activar los resúmenes en una copia',
    copyQuestion:
      'Desde ahora este archivo enviaría por sí solo, haga lo que haga el original: las familias que están en los dos recibirían cada resumen dos veces. ¿Activar los resúmenes aquí?',
    title: '¿Activar los resúmenes?',
    firstDay: (date, hour, emailCount, students) =>
      emailCount === 0
        ? `El primer día de resumen es ${day(date)}. Tal como está todo ahora, ninguna familia recibiría un correo.`
        : `Los primeros resúmenes salen ${day(date)}, a partir de ${wordedHour(hour)}: ${emails(emailCount)} a las familias de ${students} ${plural(students, 'estudiante', 'estudiantes')}. La tarde anterior usted recibe un correo que dice quién recibe uno.`,
    noDay:
      'En este año escolar ya no queda ningún día de resumen: ninguna familia recibe un correo hasta que la pestaña Settings tenga las fechas del siguiente. ¿Activar los resúmenes de todos modos?',
    heldBack: (count) =>
      `${count} ${plural(count, 'persona de una familia no recibe', 'personas de las familias no reciben')} ninguno, tal como está todo ahora:`,
    unread: (count) =>
      `${count} ${plural(count, 'fila no se puede leer y quedó', 'filas no se pueden leer y quedaron')} fuera. Elija ${items.health} para ver cuáles.`,
    question:
      '¿Activar los resúmenes? Antes de ese día no se envía nada, y usted puede ponerlos en pausa en cualquier momento.',
    unchanged: 'No se cambió nada.',
    paused:
      'Los resúmenes están en pausa. Ninguna familia recibe un resumen hasta que usted los active otra vez.',
    on: (isChange, hour, days) =>
      `${isChange ? 'Los resúmenes están activados' : 'Los resúmenes ya estaban activados, y no se cambió nada'}. ${
        days.length === 0
          ? 'En este año escolar ya no queda ningún día de resumen. Mire la pestaña Settings.'
          : `Salen a partir de ${wordedHour(hour)}; los próximos días son: ${days.map(day).join('; ')}. La tarde anterior usted recibe un correo.`
      }`,
    passed: (date) =>
      `Los del ${day(date)} no salen por sí solos: elija ${items.sendDue} si las familias deben recibirlos.`,
  },
  sending: {
    title: 'Enviar resúmenes',
    nothingDue: 'Ahora no hay nada que enviar.',
    nothingUncertain: 'Ningún resumen de este período está sin confirmar.',
    held: (count) => ` ${plural(count, 'Queda retenido', 'Quedan retenidos')} ${digests(count)}.`,
    nextDay: (date) => ` El próximo día de resumen es ${day(date)}.`,
    goingOut: (count) => `${plural(count, 'Saldrá', 'Saldrán')} ahora ${digests(count)}.`,
    moved: (count, shown, rest) =>
      ` De estas personas a cargo, ${count} ${plural(count, 'tiene', 'tienen')} otra dirección u otro estudiante que en el último resumen: ${shown.join('; ')}${rest > 0 ? `; y ${rest} más` : ''}.`,
    question: ' ¿Continuar?',
    nothingSent: 'No se envió nada.',
    gone: (count) => `${plural(count, 'Salió', 'Salieron')} ${digests(count)}.`,
    waiting: (count) => `${count} ${plural(count, 'espera', 'esperan')} hasta el próximo envío.`,
    failed: (count) =>
      `${count} no se ${plural(count, 'pudo', 'pudieron')} enviar; mire la pestaña Deliveries.`,
    uncertain: (count) =>
      `De ${count} no se sabe si ${plural(count, 'salió', 'salieron')}; mire la pestaña Deliveries.`,
    endedEarly:
      'El envío terminó antes de tiempo: se pusieron en pausa los resúmenes, ya no se puede leer un ajuste, o cambiaron muchas direcciones a la vez.',
  },
  archive: {
    title: 'Mover años anteriores a pestañas de archivo',
    scattered: (tab, rows, before, column) =>
      `En ${tab}, ${rows} ${plural(rows, 'fila anterior', 'filas anteriores')} al ${before} ${plural(rows, 'está', 'están')} entre otras más nuevas. Para que también se muevan, ordene la pestaña por ${column}, de la más antigua a la más nueva.`,
    nothing: (before) => `No hay nada que mover: hay pocas filas anteriores al ${before}.`,
    question: (before, counts) =>
      `Las filas anteriores al ${before} se mueven a pestañas propias al final de esta hoja de cálculo. No se borra nada, y los resúmenes y los planes no las necesitan. ${counts}. ¿Continuar?`,
    unmoved: 'No se movió ninguna fila.',
    moved: (counts) => `Listo. ${counts}.`,
  },
  endLinks: {
    title: 'Anular todos los enlaces de respuesta',
    question:
      'Los enlaces a la página de respuestas de todos los correos ya enviados dejan de funcionar, y la página se lo explica con amabilidad a las familias. Los próximos correos llevan enlaces nuevos. Hágalo si algún correo llegó a quien no debía. ¿Continuar?',
    kept: 'No se cambió nada.',
    done: 'Se anularon todos los enlaces. Los próximos correos llevan enlaces nuevos.',
  },
  health: { kept: 'Esto queda en la pestaña «Start here», en inglés.' },
  teachers: {
    noChange: 'No hubo que cambiar ninguna vista.',
    views: (made, changed, removed) =>
      `Vistas nuevas: ${made}, cambiadas: ${changed}, quitadas: ${removed}.`,
    linksOnTab: 'Los enlaces de cada docente están en la pestaña Teachers.',
    files: (synced, waiting, notes) =>
      `Archivos al día: ${synced}; esperan hasta la próxima hora: ${waiting}. Notas que pasaron a los planes: ${notes}. Los enlaces están en la pestaña Teachers.`,
    again: (account) => `El reloj de ${account} lo revisa cada hora.`,
    off: 'En Settings, Teachers está en Off, así que no hay vistas.',
    served: 'Ya lo recibieron hoy',
    held: (reason) => `Retenidos (${reason})`,
    withoutAccess: `Todavía no tienen vista ni archivo (elija antes Living ALP > ${items.refreshTeachers})`,
    nobody: 'Ahora ningún docente recibe correo.',
    goingOut: (count) => `${emails(count)} ahora`,
    arrived: 'Quizá ya lo recibieron hoy, y sale otra vez',
    first: 'El primero, en inglés:',
    title: (count) => `¿Enviar ${emails(count)} a docentes?`,
    gone: (count) => `${plural(count, 'Salió', 'Salieron')} ${emails(count)}.`,
    waiting: (count) =>
      `${count} ${plural(count, 'espera', 'esperan')}: ${plural(count, 'lo', 'los')} envía el reloj de cada hora, o más tarde esta opción del menú.`,
  },
};

/** 16 is "las 4:00 p. m.". */
function wordedHour(hour: number): string {
  const onClock = ((hour + 11) % 12) + 1;
  return `${plural(onClock, 'la', 'las')} ${onClock}:00 ${hour < 12 ? 'a. m.' : 'p. m.'}`;
}
