// The dialog in Spanish, as it is written in schools of the United States: usted, plain, short.

import { pluralIn } from '../../core/plural';
import { languageCode } from '../../core/read-language';
import * as shared from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import {
  type CaseloadField,
  detailOf,
  type GoalDetail,
  type GoalDetailField,
  type GoalField,
  type GoalOwner,
} from '../domain/caseload-field';
import { otherLanguage } from '../domain/import-decisions';
import type * as english from './en';

const plural = pluralIn('es');
const students = (count: number) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`;
const lines = (count: number) => `${count} ${plural(count, 'línea', 'líneas')}`;
const columns = (count: number) => `${count} ${plural(count, 'columna', 'columnas')}`;

const quoted = (text: string) => `«${text}»`;

const meaningNames: Readonly<Record<string, string>> = {
  Identified: 'Identificado',
  'Talent pool': 'Reserva de talento',
  Exited: 'Salió del programa',
  Active: 'Está en la escuela',
  Left: 'Ya no está en la escuela',
  'Not yet': 'Todavía no está en la escuela',
  [otherLanguage]: 'Otro idioma: correos en inglés',
};

const spanishNames = new Intl.DisplayNames('es', { type: 'language' });

/** @param name the English one */
const spanishLanguage = (name: string): string =>
  spanishNames.of(languageCode(name) ?? 'und') ?? name;

const guardianParts: Readonly<Record<string, string>> = {
  Name: 'nombre completo',
  FirstName: 'nombre',
  LastName: 'apellidos',
  Relation: 'parentesco',
  Email: 'correo electrónico',
  Language: 'idioma',
  Type: 'tipo de contacto',
};
const goalParts: Readonly<Record<string, string>> = {
  Text: 'texto',
  Kind: 'tipo',
  Area: 'área',
};

const goalDetailNames: Readonly<Record<GoalDetail, string>> = {
  Measure: 'cómo se mide',
  Baseline: 'punto de partida',
  Target: 'nivel esperado',
  TargetDate: 'fecha límite',
  AtSchool: 'estrategias en la escuela',
  Progress: 'avance',
  Status: 'estado',
  Competency: 'competencia',
  Standard: 'estándar',
  Responsible: 'persona responsable',
};

type PlainField = Exclude<CaseloadField, `guardian${string}` | GoalField | GoalDetailField>;

const fieldNames: Readonly<Record<PlainField, string>> = {
  studentId: 'Número de estudiante',
  studentName: 'Nombre completo',
  firstName: 'Nombre',
  lastName: 'Apellidos',
  preferredName: 'Nombre preferido',
  grade: 'Grado',
  school: 'Escuela',
  birthDate: 'Fecha de nacimiento',
  status: 'Estado',
  enrollment: 'Estado de matrícula',
  areas: 'Áreas de identificación',
  homeLanguage: 'Idioma del hogar',
  teachers: 'Maestros',
  academicGoal: 'Meta académica',
  academicGoalArea: 'Área de la meta académica',
  affectiveGoal: 'Meta afectiva',
  why: 'Por qué le importa al estudiante',
  atHome: 'Cómo puede ayudar la familia',
  strengths: 'Fortalezas',
  interests: 'Intereses',
  strengthsAndInterests: 'Fortalezas e intereses',
  reviewDue: 'Próxima revisión',
  studentEmail: 'Correo del estudiante',
  studentLanguage: 'Idioma del estudiante',
  identifiedOn: 'Fecha de identificación',
  evidenceLink: 'Enlace a la evidencia',
  goalYear: 'Año escolar de las metas',
  sharedWithFamily: 'Metas compartidas con la familia (sí o no)',
  sharedWithTeachers: 'Metas compartidas con los maestros (sí o no)',
  staffNotes: 'Notas del personal',
  role: 'Función (solo se leen estudiantes)',
};

const ownerName = (owner: GoalOwner): string =>
  owner === 'academicGoal' || owner === 'affectiveGoal'
    ? fieldNames[owner]
    : `Otra meta ${owner.slice(-1)}`;

export const messages: typeof english.messages = {
  language: 'es',
  stepOf: (step, of) => `Paso ${step} de ${of}`,
  headings: {
    choose: 'Elija el archivo con su lista',
    confirm: '¿Qué significan las columnas?',
    'look over': 'Revise la importación',
    imported: 'La importación está hecha',
  },
  leads: {
    choose: 'No se escribe nada en la hoja de cálculo hasta que usted lo haya revisado todo.',
    confirm: 'Cada columna de su archivo va a un lugar de la lista, o se deja fuera.',
    'look over':
      'Todavía no se ha escrito nada. Esto es lo que hará la importación, línea por línea.',
  },

  chooseFile: 'Elegir un archivo',
  chooseOtherFile: 'Elegir otro archivo',
  orDrop: 'o suéltelo aquí',
  fileHint:
    'Un libro de Excel (.xlsx) o un archivo CSV, con un estudiante en cada línea y los encabezados arriba.',
  sheet: 'Hoja del libro',
  sheetName: (name, rows) => `${name} (${lines(rows)})`,
  templateHint: '¿Empieza desde cero?',
  template: 'Descargue un archivo para llenar',
  templateName: 'lista-gt-para-llenar.csv',
  noFileYet: 'Todavía no hay ningún archivo',
  fileSize: (size) => {
    if (size < 1024) return `${size} bytes`;
    if (size < 1024 * 1024) return `${Math.round(size / 1024)} KB`;
    return `${(size / 1024 / 1024).toFixed(1)} MB`;
  },

  unknownColumns: (count) =>
    `${plural(count, 'Una columna que no se entendió: ¿a dónde va?', `${count} columnas que no se entendieron: ¿a dónde va cada una?`)}`,
  toCheck: (count) =>
    `Por favor, revise ${plural(count, 'esta columna', `estas ${count} columnas`)}`,
  nothingToCheck:
    'Todas las columnas se reconocieron por su encabezado. De todos modos, deles un vistazo.',
  recognized: (count) => `${columns(count)} ${plural(count, 'reconocida', 'reconocidas')}`,
  notInUse: (count) =>
    `${columns(count)} que se ${plural(count, 'deja', 'dejan')} fuera, si usted no dice a dónde ${plural(count, 'va', 'van')}`,
  columnInFile: (letter) => `Columna ${letter}`,
  noHeader: '(sin encabezado)',
  samples: (cells) => cells.map(quoted).join(', '),
  noCells: 'Sin contenido',
  leaveOut: 'Dejar fuera',
  pleaseCheck: 'Por favor, revise',
  fieldGroup: (name) => {
    if (typeof name === 'number') return `Persona a cargo ${name}`;
    return {
      student: 'Estudiante',
      goals: 'Metas',
      'details of goals': 'Más sobre cada meta',
      other: 'Otros',
    }[name];
  },
  field: (field) => {
    const detail = detailOf(field);
    if (detail !== null) return `${ownerName(detail.owner)}: ${goalDetailNames[detail.detail]}`;
    const [, who, number, part = ''] = /^(guardian|goal)(\d)(\w+)$/.exec(field) ?? [];
    if (who === undefined) return fieldNames[field as PlainField];
    return who === 'guardian'
      ? `Persona a cargo ${number}: ${guardianParts[part] ?? ''}`
      : `Otra meta ${number}: ${goalParts[part] ?? ''}`;
  },

  shown: {
    heading: 'Así se verá un estudiante',
    student: 'Estudiante',
    gradeAndStatus: (grade, status) =>
      `${grade === '' ? 'Sin grado' : `Grado ${grade}`}, ${status === '' ? 'sin estado' : (meaningNames[status] ?? status)}`,
    areas: 'Áreas',
    goals: 'Metas',
    goal: ({ kind, area, goal }) =>
      `${[kind === '' ? '' : goalWords.es.kinds[kind], area].filter((word) => word !== '').join(', ')}: ${goal}`,
    guardians: 'Personas a cargo',
    guardian: ({ name, relation, email, language }) =>
      [
        name || 'Sin nombre',
        relation,
        email || 'sin correo electrónico',
        language || 'sin idioma: correos en inglés',
      ]
        .filter((word) => word !== '')
        .join(', '),
    teachers: 'Maestros',
    staffNotes: 'Notas del personal',
    nothing: 'Nada',
    waits: (words) =>
      `Ningún correo hasta que alguien decida sobre ${words.map(quoted).join(', ')}.`,
    previous: 'Estudiante anterior',
    next: 'Estudiante siguiente',
  },

  leftOutColumns: 'Columnas que se dejan fuera',
  judgeHint:
    'Nada de estas columnas entra en la lista. Pero una celda puede decir que a una familia no se le debe escribir: quien tenga algo en una de ellas espera hasta que usted diga que nada de la columna importa. Su respuesta vale también para los próximos archivos.',
  allHarmless: (count, of) =>
    count === of
      ? `Nada de estas ${count} columnas impide un correo`
      : `Nada de las otras ${count} columnas impide un correo`,
  judgements: {
    harmless: 'Nada en ella impide un correo',
    read: 'Mirar cada celda',
  },
  cellsOf: (count, samples) =>
    `${count} ${plural(count, 'celda', 'celdas')}: ${samples.map(quoted).join(', ')}${count > samples.length ? ' …' : ''}`,
  mayBeAboutEmails: 'Puede tratar de correos',
  judgedBefore: (count) => `${columns(count)} sobre las que usted ya decidió`,

  fileWords: 'Palabras del archivo',
  fileWordsHint:
    'Estas palabras no se conocen aquí. Hasta que usted diga qué significa una, las familias que la tienen esperan. Su respuesta vale también para los próximos archivos.',
  takeSuggestions: (count) => `Aceptar las ${count} sugerencias`,
  quoted,
  wordIn: (about, count) =>
    `${{ Status: 'Estado', Enrollment: 'Matrícula', Language: 'Idioma' }[about]}, ${lines(count)}`,
  wordToDecide: 'Por decidir: la familia espera',
  meaning: (means) => meaningNames[means] ?? spanishLanguage(means),
  suggestion: (means) => `Sugerencia: ${means}`,
  takeSuggestion: (words, means) => `Sugerencia: ${means}, para ${quoted(words)}`,
  meantBefore: (count) =>
    `${count} ${plural(count, 'palabra', 'palabras')} sobre las que usted ya decidió`,

  understoodWords: (count) =>
    `${count} ${plural(count, 'palabra del archivo entendida: revise qué significa', 'palabras del archivo entendidas: revise qué significan')}`,
  areasRead: (areas) =>
    `Áreas: ${areas.map(([area, count]) => `${area} (${lines(count)})`).join(', ')}`,

  secondLook:
    'La lista cambió después de que usted la revisó, así que no se importó nada. Esto es lo que la importación haría ahora. Por favor, revíselo otra vez.',
  warningGroups: 'Vale la pena mirar',
  restrictions: (count) =>
    `${lines(count)} con palabras que quizás prohíben un correo. Estas familias esperan su decisión:`,
  linesOf: (count) => `${lines(count)}:`,
  moreLikeIt: (count) => `Y ${count} más del mismo tipo.`,
  showLines: 'Mostrar',
  showGroup: (count) => `Mostrar ${plural(count, 'esta línea', `estas ${count} líneas`)}`,
  linesShown: (count) => lines(count),
  filterLegend: 'Mostrar',
  filters: {
    all: 'Todas',
    add: 'Nuevas',
    change: 'Con cambios',
    same: 'Sin cambios',
    skip: 'Omitidas',
    warned: 'Con aviso',
  },
  actions: { add: 'Nueva', change: 'Con cambios', same: 'Sin cambios', skip: 'Omitida' },
  line: (row) => `Línea ${row}`,
  studentNumber: (id) => `Número ${id}`,
  noName: 'Ningún estudiante',
  warning: 'Aviso:',
  closedGoal: ({ goal, status, schoolYear, wordsAre }) =>
    `La meta «${goal}» (${schoolYear || goalWords.es.statuses[status]}) queda como está. ${
      wordsAre === 'new'
        ? 'El texto del archivo será una meta nueva.'
        : 'El archivo dice lo mismo, así que no se agrega ninguna meta.'
    }`,
  rowOf: { students: 'Estudiante', goals: 'Meta', guardians: 'Persona a cargo', plans: 'Plan' },
  valueBefore: 'antes',
  valueAfter: 'ahora',
  emptyValue: '(en blanco)',
  noLines: 'No hay ninguna línea así en este archivo.',
  shownOf: (shown, of) => `Se muestran ${shown} de ${lines(of)}`,
  showMore: (count) => `Mostrar ${count} más`,
  nothingToImport:
    'No hay nada que importar: la lista ya dice lo mismo que este archivo. Puede cerrar esta ventana.',

  onward: 'Continuar',
  lookOver: 'Revisar la importación',
  importButton: ({ add, change }) => {
    if (change === 0) return `Importar ${students(add)}`;
    if (add === 0) return `Cambiar ${students(change)}`;
    return `Importar ${add} ${plural(add, 'nuevo', 'nuevos')} y cambiar ${students(change)}`;
  },
  rememberButton: (count) => `Recordar ${count} ${plural(count, 'decisión', 'decisiones')}`,
  close: 'Cerrar',
  importAnother: 'Importar otro archivo',

  pending: {
    propose: () => 'Leyendo el archivo…',
    preview: () => 'Comparando el archivo con la lista…',
    import: (count) => `Importando ${students(count)}. Por favor, deje abierta esta ventana…`,
  },
  takesLonger: 'Está tardando más de lo normal. Usted no tiene que hacer nada.',

  kit: {
    ...shared.kit,
    failures: {
      ...shared.kit.failures,
      refused: ['No se pudo aceptar. Por favor, vuelva atrás y revise lo que eligió.'],
      busy: ['Living ALP está haciendo otra tarea. Por favor, inténtelo otra vez en un minuto.'],
      'changed meanwhile': ['La lista cambió después de que usted la revisó. Inténtelo otra vez.'],
      'not authorized': [
        'Living ALP todavía no tiene permiso para trabajar con esta hoja de cálculo. Cierre esta ventana, elija Living ALP > Configurar o reparar, dé el permiso e importe de nuevo.',
      ],
      'no answer': ['Google no respondió. Se conserva todo lo que eligió: inténtelo otra vez.'],
      'connection lost': [
        'Se perdió la conexión con Google. Compruebe que tiene internet e inténtelo otra vez. Se conserva todo lo que eligió.',
        'Si pasa siempre y usted tiene abiertas varias cuentas de Google, abra la hoja de cálculo en una ventana privada, solo con su cuenta de la escuela.',
      ],
      'not permitted': [
        'Google no dejó que esta ventana trabajara con la hoja de cálculo.',
        'Cierre esta ventana, elija Living ALP > Configurar o reparar, dé el permiso e importe de nuevo.',
      ],
      'another account': [
        'Google tomó esta ventana por otra de sus cuentas. Abra la hoja de cálculo en una ventana privada, solo con su cuenta de la escuela.',
      ],
      'quota used up': [
        'El límite de Google para hoy se agotó. Se conserva todo lo que eligió: inténtelo otra vez mañana.',
      ],
      'does not fit': [
        'Esta ventana es más antigua que Living ALP. Vuelva a cargar la hoja de cálculo e importe de nuevo.',
      ],
    },
  },
  fileProblems: {
    'no file': ['Primero elija un archivo.'],
    'too large': [
      'Este archivo pesa más de 15 MB, demasiado para una lista. Guarde solo la lista de estudiantes como CSV y elija ese archivo.',
    ],
    unreadable: [
      'No se pudo abrir este archivo. Si está abierto en otro programa o guardado en línea, guarde una copia en esta computadora y elija la copia.',
    ],
  },
  uncertain:
    'No es seguro hasta dónde llegó la importación. Puede intentarlo otra vez sin riesgo: nada se agrega dos veces.',

  result: ({ add, change, same, skip }) => [
    add + change === 0
      ? 'Sus decisiones quedan guardadas. Ningún estudiante cambió.'
      : `${plural(add, 'Se agregó', 'Se agregaron')} ${students(add)}${
          change === 0
            ? ''
            : ` y ${plural(change, 'se cambió', 'se cambiaron')} ${students(change)}`
        }.`,
    ...(same === 0
      ? []
      : [`${students(same)} ya ${plural(same, 'estaba', 'estaban')} como dice el archivo.`]),
    ...(skip === 0 ? [] : [`${plural(skip, 'Se omitió', 'Se omitieron')} ${lines(skip)}.`]),
  ],
  emailed: {
    heading: 'A quién se puede escribir',
    reached: (emails, count) =>
      emails === 0
        ? 'Tal como están las cosas, ninguna familia recibiría un resumen.'
        : `Tal como están las cosas, ${emails} ${plural(emails, 'resumen iría', 'resúmenes irían')} a las familias de ${students(count)}.`,
    held: (count) =>
      `${count} ${plural(count, 'familiar no recibe', 'familiares no reciben')} ninguno. ¿Por qué?`,
    where:
      'Las familias por decidir están más abajo. Las demás, en la barra lateral, en Lista, Próximos resúmenes.',
  },
  undo: {
    offer: (fileName, day) => `Deshacer la importación de ${fileName}, ${day}…`,
    ask: ({ fileName, students: added, cells, emailed }) =>
      `¿Deshacer la importación de ${fileName}? ${
        added === 0
          ? ''
          : `Se quitarán ${students(added)} que agregó, con sus metas y su familia, donde nada se haya agregado ni cambiado después. `
      }${
        cells === 0
          ? ''
          : `${cells} ${plural(cells, 'celda que cambió vuelve', 'celdas que cambió vuelven')} a como ${plural(cells, 'estaba', 'estaban')}, donde nadie ${plural(cells, 'la', 'las')} haya cambiado después. `
      }${
        emailed === 0
          ? ''
          : `Ya se escribió a las familias de ${students(emailed)}: eso no se puede deshacer. `
      }Los maestros y sus decisiones sobre palabras y columnas se quedan.`,
    yes: 'Sí, deshacerla',
    no: 'Dejarla',
    done: (count) =>
      count === 0
        ? 'La importación está deshecha.'
        : `La importación está deshecha: se ${plural(count, 'quitó', 'quitaron')} ${students(count)}.`,
    kept: 'Estos se quedan como están:',
    why: {
      'changed since': 'algo se cambió después de la importación',
      told: 'tiene correos, notas u otras filas',
      'not written': 'no se pudo escribir en una celda',
    },
  },
  leftOut: 'Estas celdas se dejaron como estaban:',
  seeTo: (count) =>
    `${lines(count)} para revisar otra vez, con aviso u ${plural(count, 'omitida', 'omitidas')}`,
  nextHeading: 'Qué hacer ahora',
  next: [
    'Vea a sus familias: elija Living ALP > Abrir la barra lateral y después Lista. Allí está lo pendiente, y a quién no se le escribe.',
    'Elija Living ALP > Revisión general en el menú.',
    'Cuando todo esté bien, elija Living ALP > Activar los resúmenes.',
  ],
};
