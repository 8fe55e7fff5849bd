// The dialog in Spanish, as it is written in schools of the United States: usted, plain, short.

import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/es';
import { goalWords } from '../../ui/messages/goal-words';
import type { CaseloadField } from '../domain/caseload-field';
import type * as english from './en';

const plural = pluralIn('es');
const students = (count: number) => `${count} ${plural(count, 'estudiante', 'estudiantes')}`;
const lines = (count: number) => `${count} ${plural(count, 'línea', 'líneas')}`;
const columns = (count: number) => `${count} ${plural(count, 'columna', 'columnas')}`;

const guardianParts: Readonly<Record<string, string>> = {
  Name: 'nombre',
  Relation: 'parentesco',
  Email: 'correo electrónico',
  Language: 'idioma',
};

type PlainField = Exclude<CaseloadField, `guardian${string}`>;

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
  areas: 'Áreas de talento',
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
  staffNotes: 'Notas del personal',
};

export const es: typeof english.en = {
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
    'Un archivo CSV con un estudiante en cada línea y los encabezados arriba. En Excel: Archivo > Guardar como > "CSV UTF-8".',
  noFileYet: 'Todavía no hay ningún archivo',
  fileSize: (size) => {
    if (size < 1024) return `${size} bytes`;
    if (size < 1024 * 1024) return `${Math.round(size / 1024)} KB`;
    return `${(size / 1024 / 1024).toFixed(1)} MB`;
  },

  toCheck: (count) =>
    `Por favor, revise ${plural(count, 'esta columna', `estas ${count} columnas`)}`,
  nothingToCheck:
    'Todas las columnas se reconocieron por su encabezado. De todos modos, deles un vistazo.',
  recognized: (count) => `${columns(count)} ${plural(count, 'reconocida', 'reconocidas')}`,
  notInUse: (count) => `${columns(count)} sin lugar en la lista`,
  columnInFile: (letter) => `Columna ${letter}`,
  noHeader: '(sin encabezado)',
  leaveOut: 'Dejar fuera',
  pleaseCheck: 'Por favor, revise',
  fieldGroup: (guardian) => (guardian === 0 ? 'Estudiante y metas' : `Persona a cargo ${guardian}`),
  field: (field) => {
    const guardian = /^guardian(\d)(\w+)$/.exec(field);
    if (guardian === null) return fieldNames[field as PlainField];
    return `Persona a cargo ${guardian[1]}: ${guardianParts[guardian[2] ?? ''] ?? ''}`;
  },

  secondLook:
    'La lista cambió después de que usted la revisó, así que no se importó nada. Esto es lo que la importación haría ahora. Por favor, revíselo otra vez.',
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
  closedGoal: ({ goal, status, wordsAre }) =>
    `La meta «${goal}» (${goalWords.es.statuses[status]}) queda como está. ${
      wordsAre === 'new'
        ? 'El texto del archivo será una meta nueva.'
        : 'El archivo dice lo mismo, así que no se agrega ninguna meta.'
    }`,
  rowOf: { students: 'Estudiante', goals: 'Meta', guardians: 'Persona a cargo' },
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
        'Living ALP todavía no tiene permiso para trabajar con esta hoja de cálculo. Cierre esta ventana, elija Living ALP > Set up or repair, dé el permiso e importe de nuevo.',
      ],
      'no answer': ['Google no respondió. Se conserva todo lo que eligió: inténtelo otra vez.'],
      'connection lost': [
        'Se perdió la conexión con Google. Compruebe que tiene internet e inténtelo otra vez. Se conserva todo lo que eligió.',
        'Si pasa siempre y usted tiene abiertas varias cuentas de Google, abra la hoja de cálculo en una ventana privada, solo con su cuenta de la escuela.',
      ],
      'not permitted': [
        'Google no dejó que esta ventana trabajara con la hoja de cálculo.',
        'Cierre esta ventana, elija Living ALP > Set up or repair, dé el permiso e importe de nuevo.',
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
    `${plural(add, 'Se agregó', 'Se agregaron')} ${students(add)}${
      change === 0 ? '' : ` y ${plural(change, 'se cambió', 'se cambiaron')} ${students(change)}`
    }.`,
    ...(same === 0
      ? []
      : [`${students(same)} ya ${plural(same, 'estaba', 'estaban')} como dice el archivo.`]),
    ...(skip === 0 ? [] : [`${plural(skip, 'Se omitió', 'Se omitieron')} ${lines(skip)}.`]),
  ],
  leftOut: 'Estas celdas se dejaron como estaban:',
  seeTo: (count) =>
    `${lines(count)} para revisar otra vez, con aviso u ${plural(count, 'omitida', 'omitidas')}`,
  nextHeading: 'Qué hacer ahora',
  next: [
    'Recorra las pestañas Students, Goals y Guardians, y complete lo que falte.',
    'Después elija Living ALP > Health check en el menú.',
  ],
};
