// The set-up page, in Spanish.
import { pluralIn } from '../../core/plural';
import { kit as commonKit } from '../../ui/messages/es';
import type * as english from './en';

const plural = pluralIn('es');
const students = (count: number): string =>
  `${count} ${plural(count, 'estudiante', 'estudiantes')}`;

export const messages: typeof english.messages = {
  language: 'es',
  kit: commonKit,
  setUp: {
    welcome: 'Le damos la bienvenida a Living ALP',
    whatItDoes:
      'Guarda los planes de sus estudiantes en esta hoja de cálculo y envía a cada familia un correo corto sobre ellos. Primero agrega las pestañas que necesita. Lo que hay en este archivo queda como está.',
    begin: 'Configurar esta hoja de cálculo',
    making: 'Agregando las pestañas. Tarda unos segundos…',
    looking: 'Revisando su hoja de cálculo…',
    title: 'Configuración',
    left: (count) =>
      `${plural(count, 'Falta', 'Faltan')} ${count} ${plural(count, 'paso', 'pasos')}. Hágalos en el orden que quiera y cierre esto cuando quiera: lo guardado queda.`,
    allDone: 'Los cinco pasos están hechos.',
    isDone: '(hecho)',
    isLeft: '(pendiente)',
    steps: {
      names: 'Su escuela y su nombre',
      dates: 'Año escolar y vacaciones',
      file: 'Sus estudiantes',
      families: 'Familias por decidir',
      schedule: 'Cuándo salen los resúmenes',
    },
    names: { 'School name': 'Escuela', 'Specialist name': 'Su nombre' },
    nameHints: {
      'School name': 'Por ejemplo: Mesa View Middle School',
      'Specialist name':
        'Como la conocen las familias, por ejemplo: Ms. Whitfield. Firma los correos.',
    },
    save: 'Guardar',
    noFile:
      'Importe la lista que da el sistema de información escolar, o la hoja de cálculo del año pasado. Usted ve todo antes de que se escriba.',
    fileFirst: 'Importe primero a sus estudiantes.',
    imported: (count, guardians) =>
      `En esta hoja hay ${students(count)} y ${guardians} ${plural(guardians, 'familiar', 'familiares')}.`,
    datesRight: 'Estas fechas están bien: guardar',
    openImport: 'Importar un archivo…',
    lookAgain: 'Ya lo importé',
    nextDates: 'Los próximos días de resumen',
    sendTest: 'Enviarme un correo de prueba',
    testSent:
      'Un correo de prueba va en camino a su dirección. Muestra lo que recibiría la primera familia de la lista.',
    switchOn: 'Activar los resúmenes…',
    areOn:
      'Los resúmenes están activados. La tarde anterior a cada uno usted recibe un correo que dice a quién llega.',
    noDay: 'En este año escolar ya no queda ningún día de resumen. Revise las fechas de arriba.',
    firstDay: (day, emails, count) =>
      emails === 0
        ? `El primer día de resumen es ${day}. Tal como está todo ahora, ninguna familia recibiría un correo.`
        : `Los primeros resúmenes salen ${day}: ${emails} ${plural(emails, 'correo', 'correos')} a las familias de ${students(count)}.`,
    heldBack: (count) =>
      `${count} ${plural(count, 'familiar no recibe', 'familiares no reciben')} ninguno, tal como está todo ahora`,
    unread: (count) =>
      `${count} ${plural(count, 'fila no se puede leer y quedó', 'filas no se pueden leer y quedaron')} fuera. La Revisión general del menú dice cuáles.`,
    yes: 'Sí, activarlos',
    no: 'Ahora no',
    toSidebar: 'Abrir mi lista de estudiantes',
    later: 'Dejar el resto para después',
  },
};
