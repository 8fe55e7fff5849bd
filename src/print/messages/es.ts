// The print dialog and the documents, in Spanish.
import { pluralIn } from '../../core/plural';
import type { GoalKind, PrintReader } from '../../schema/choices';
import { kit as sharedKit } from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import type * as en from './en';

const plural = pluralIn('es');
const students = (count: number) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`;

export const dialog: typeof en.dialog = {
  title: 'Imprimir planes',
  document: 'Qué imprimir',
  documents: {
    Plan: 'Plan',
    'Conference sheet': 'Hoja para la reunión',
    'Student slip': 'Hoja del estudiante',
  },
  about: {
    Plan: 'El plan de este año escolar: de una a tres páginas.',
    'Conference sheet':
      'Para la mesa de la reunión: 20 minutos, en inglés y español, con líneas para firmar. Muestra solo las metas que se comparten con la familia.',
    'Student slip': 'Para que cada estudiante la llene a mano y se la devuelva a usted.',
  },
  reader: 'Quién lo va a leer',
  readers: { Family: 'Familia', Teacher: 'Maestro o maestra', Student: 'Estudiante' },
  readerHint: {
    Family: 'Solo metas y anotaciones con yes en Share with family.',
    Teacher: 'Solo metas con yes en Share with teachers.',
    Student: 'Sus propias metas activas, sin anotaciones.',
  },
  language: 'Idioma del documento',
  languages: { en: 'Inglés', es: 'Español' },
  scope: 'Estudiantes',
  scopes: {
    student: 'Este estudiante',
    selection: 'Filas seleccionadas en la hoja',
    caseload: 'Toda la lista',
  },
  loading: 'Preparando los documentos…',
  preview: 'Vista previa',
  ready: (count) =>
    count === 1 ? '1 estudiante.' : `${students(count)}, cada estudiante en una página nueva.`,
  nobody: {
    student:
      'No se puede leer la fila de este estudiante. Elija Revisión general en el menú Living ALP.',
    selection:
      'No hay ninguna fila de un estudiante seleccionada en la hoja. Cierre esta ventana, seleccione filas y ábrala otra vez, o elija toda la lista.',
    caseload: 'Todavía no hay estudiantes en esta lista.',
  },
  withoutGoals: (count, reader) =>
    `No se ${plural(count, 'imprime', 'imprimen')} ${students(count)}: no ${plural(count, 'tiene', 'tienen')} ninguna meta activa${sharedWith[reader]}. Los borradores no se imprimen.`,
  unread: (count) =>
    `Algunas filas de ${students(count)} no se pueden leer y no están en el papel. Elija Revisión general en el menú Living ALP.`,
  withheld: (names) =>
    `Antes de entregarlas: ${students(names.length)} ${plural(names.length, 'tiene', 'tienen')} una persona a cargo con No contact o sin decidir: ${names.join(', ')}.`,
  notGiven: (count) =>
    plural(
      count,
      'Este plan no se marca como entregado.',
      'Sus planes no se marcan como entregados.',
    ),
  print: 'Imprimir o guardar como PDF',
  printing: 'Anotando las copias…',
  note: {
    copies: 'Este botón anota cada copia, aunque usted cancele la impresión.',
    given:
      'Este botón anota cada copia. En los planes abiertos también escribe la fecha de hoy en «Copy given on» y marca los borradores como compartidos, aunque usted cancele la impresión.',
  },
  logged:
    'Anotado. ¿No se abrió la ventana de impresión? Haga clic otra vez; en Copies habrá entonces una segunda línea.',
  close: 'Cerrar',
};

const sharedWith: Readonly<Record<PrintReader, string>> = {
  Family: ' que se comparta con las familias',
  Teacher: ' que se comparta con los maestros',
  Student: '',
};

const familyKinds: Readonly<Record<GoalKind | '', string>> = {
  Academic: 'Meta de aprendizaje',
  Affective: 'Meta socioemocional',
  Talent: 'Meta de talento',
  Career: 'Meta para el futuro',
  Combined: '',
  '': '',
};

export const paper: typeof en.paper = {
  ...goalWords.es,
  kindsFor: { Family: familyKinds, Teacher: goalWords.es.kinds, Student: goalWords.es.kinds },
  name: 'Plan de aprendizaje avanzado',
  textsAsWritten: 'Los textos aparecen en el idioma en que se escribieron.',
  schoolYear: (year) => `Año escolar ${year}`,
  grade: (grade) => `Grado ${grade}`,
  fields: {
    areas: 'Áreas de identificación (estudiantes dotados y talentosos)',
    identifiedOn: 'Fecha de identificación',
    strengths: 'Fortalezas',
    interests: 'Intereses',
    needs: 'Necesidades',
    services: 'Servicios',
    accommodations: 'Adaptaciones',
    planKind: 'Tipo de plan',
    writtenOn: 'Fecha del plan',
    reviewedOn: 'Fecha de revisión',
    why: 'Por qué me importa',
    measure: 'Cómo lo sabremos',
    baseline: 'Desde dónde empieza',
    target: 'Hasta dónde debe llegar',
    atSchool: 'En la escuela',
    atHome: 'En casa',
    start: 'Inicio',
    targetDate: 'Fecha prevista',
    competency: 'Competencia',
    standard: 'Estándar',
    responsible: 'Persona adulta responsable',
    obstacle: 'Qué puede hacerlo difícil',
    ifThen: 'Si … entonces voy a …',
    progress: 'Progreso',
    note: 'Última anotación',
    nextStep: 'Próximo paso',
  },
  planKinds: {
    Initial: 'Primer plan',
    Annual: 'Plan anual',
    Transfer: 'Plan de traslado',
    Amended: 'Plan modificado',
    '': '',
  },
  goals: 'Metas de este año escolar',
  goal: (place) => `Meta ${place}`,
  noGoals: 'Las metas de este año escolar todavía se están preparando.',
  previous: 'Metas anteriores y su resultado',
  questions: (signed) => `¿Preguntas? ${signed}`,
  version: (version) => `Copia n.º ${version}`,
  conference: {
    title: 'Reunión sobre el plan',
    minutes: '20 minutos',
    min: 'min',
    steps: {
      why: 'Para qué nos reunimos',
      student: 'Primero habla cada estudiante',
      family: 'La familia',
      teacher: 'El maestro o la maestra',
      decide: 'Decidir, meta por meta',
      readBack: 'Leer lo que decidimos',
    },
    why: (name) => `Para ver las metas de ${name} y decidir cómo seguir.`,
    studentSays: [
      'Me da orgullo … Se nota en …',
      'Es más difícil de lo que parece …',
      'Quiero cambiar … y necesito …',
    ],
    familySays: ['En casa vemos …', 'Nos ayudaría …'],
    teacherSays: ['Un verdadero reto fue …', 'Algo que voy a probar: …'],
    next: 'Próximo paso',
    who: 'Quién',
    byWhen: 'Para cuándo',
    nextMeeting: 'Nos reunimos otra vez el',
    signTitle: 'Quiénes participaron',
    signing: 'Firmar significa «Participé». No significa «Estoy de acuerdo».',
    roles: {
      student: 'Estudiante',
      family: 'Madre, padre o persona a cargo',
      teacher: 'Maestro o maestra',
      specialist: 'Especialista',
      other: 'Intérprete u otra persona',
    },
    date: 'Fecha',
  },
  choices: {
    keep: 'Dejarla igual',
    stretch: 'Hacerla más difícil',
    shrink: 'Hacerla más pequeña',
    swap: 'Cambiarla por otra',
    close: 'Terminarla',
  },
  slip: {
    title: 'Mis metas, en mis propias palabras',
    lead: 'Escribe mucho o poco, como quieras. No tienes que llenar todas las partes.',
    reads: (specialist) =>
      specialist === ''
        ? 'Tu especialista de la escuela lee esto y puede compartir lo que escribas con tu familia y tus maestros.'
        : `${specialist} lee esto y puede compartir lo que escribas con tu familia y tus maestros.`,
    keepOut:
      'Por favor, no incluyan esto en los correos a mi familia. (De todos modos, mi familia puede pedirle a la escuela que se lo muestre.)',
    giveTo: (specialist) =>
      specialist === ''
        ? 'Por favor, devuelve esta hoja a tu especialista de la escuela.'
        : `Por favor, devuelve esta hoja a ${specialist}.`,
    wrong:
      'Si te pasa algo que no puede esperar, no lo escribas aquí: habla hoy mismo con una persona adulta de confianza en la escuela. Si escribes que alguien puede salir lastimado, tenemos que buscar ayuda.',
    date: 'Fecha',
    rating: '¿Cómo va? Tú decides.',
    ratings: ['Todavía no empiezo', 'Ya empecé', 'Voy por buen camino', 'Ya lo logré'],
    did: 'Qué hice',
    obstacle: 'Qué lo hizo difícil',
    ifPart: 'Si',
    thenPart: 'entonces voy a',
    help: 'Ayuda que me gustaría',
    decide: 'Qué me gustaría hacer con esta meta',
    noGoals: 'Una meta que me gustaría tener',
  },
};

export const kit: typeof en.kit = {
  ...sharedKit,
  failures: {
    ...sharedKit.failures,
    'does not fit': [
      'Living ALP se actualizó mientras esta ventana estaba abierta. Vuelva a cargar la hoja y abra otra vez la ventana.',
    ],
  },
};
