// What the import refuses, skips, notes and warns of, in Spanish.
import type { failures as en, StudentDate } from './failures.en';

const quoted = (text: string): string => `«${text}»`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

const dates: Readonly<Record<StudentDate, string>> = {
  birthDate: 'La fecha de nacimiento',
  reviewDue: 'La fecha de la próxima revisión',
};

const guardian = (name: string): string => name || 'una persona a cargo sin nombre';

const saveAgain = 'elija Archivo > Guardar como > «CSV UTF-8» e importe ese archivo.';
const many = (count: number): string => count.toLocaleString('en-US');

export const failures: typeof en = {
  'excel file': () => `Esto es un libro de Excel, no un archivo CSV. En Excel ${saveAgain}`,
  'old excel file': () =>
    `Esto es un libro de Excel antiguo (.xls), no un archivo CSV. En Excel ${saveAgain}`,
  'open document file': () =>
    'Esto es una hoja de cálculo OpenDocument, no un archivo CSV. En LibreOffice elija Archivo > Guardar como > «Texto CSV» e importe ese archivo.',
  'zip file': () =>
    'Esto es un archivo ZIP, no un archivo CSV. Si contiene su lista, descomprímalo e importe el archivo CSV que tiene dentro.',
  'pdf file': () =>
    'Esto es un PDF, y su tabla no se puede leer de forma segura. Pida la lista como archivo CSV o como hoja de cálculo e importe el archivo CSV.',
  'picture file': () =>
    'Esto es una imagen, no un archivo CSV. Abra la lista donde está guardada, guárdela como CSV e importe ese archivo.',
  'word file': () =>
    'Esto es un documento de texto, no un archivo CSV. Copie la tabla a una hoja de cálculo, guárdela como CSV e importe ese archivo.',
  'web page file': () =>
    'Esto es una página web, no un archivo CSV. Ábrala, copie la tabla a una hoja de cálculo, guárdela como CSV e importe ese archivo.',
  'xml file': () => `Esto es un archivo XML, no un archivo CSV. Si se abre en Excel, ${saveAgain}`,
  'binary file': () =>
    'Este archivo no es de texto, así que no se puede leer. Ábralo en el programa del que viene, guárdelo como CSV e importe ese archivo.',
  'empty file': () => 'Este archivo está vacío. Elija otro, o guarde otra vez su lista como CSV.',
  'one column': () =>
    'Este archivo tiene una sola columna. Guarde otra vez su lista como CSV, con comas, puntos y comas o tabuladores entre las columnas, e importe ese archivo.',
  'no header line': () =>
    'Ninguna línea de este archivo parece tener los títulos de las columnas. Agregue una primera línea con títulos como «Student ID», «Student name» y «Grade» e importe otra vez el archivo.',
  'quote left open': (line) =>
    `En la línea ${line} se abren unas comillas que no se cierran, así que no se puede separar el resto del archivo. Ciérrelas o quítelas e importe otra vez el archivo.`,
  'stray quote': (line) =>
    `En la línea ${line} hay unas comillas dentro de una celda entre comillas, así que no se pueden separar las columnas. Póngalas dobles o quítelas e importe otra vez el archivo.`,
  'too many lines': (count, most) =>
    `Este archivo tiene ${many(count)} líneas, y en una importación caben ${many(most)}. Divídalo en archivos, con los títulos al comienzo de cada uno, e impórtelos uno tras otro.`,
  'too many columns': (line, most) =>
    `La línea ${line} tiene más de ${many(most)} columnas. Borre las columnas que la lista no necesita, guárdela otra vez como CSV e importe ese archivo.`,
  'cell too long': (line, most) =>
    `Una celda de la línea ${line} tiene más de ${many(most)} caracteres, y en una celda no caben tantos. Acórtela e importe otra vez el archivo.`,

  'no header row': () => 'No se encontró ninguna línea de títulos. Elija la línea que los tiene.',
  'no names': () =>
    'Ninguna columna tiene los nombres de los estudiantes. Elija la columna con el nombre completo, o las dos con nombre y apellidos.',
  'no first names': () => 'Hay apellidos, pero no nombres. Elija la columna que tiene los nombres.',
  'no last names': () =>
    'Hay nombres, pero no apellidos. Elija la columna que tiene los apellidos.',
  'no students': () =>
    'Debajo de los títulos no hay ninguna línea, así que no hay nada que importar.',
  'no such column': (header) =>
    `Este archivo ya no tiene la columna ${quoted(header)}. Elija otra vez el archivo.`,
  'other column': (header, found) =>
    `Donde estaba la columna ${quoted(header)}, este archivo tiene ${quoted(found)}. Elija otra vez el archivo.`,
  'column set twice': (_field, headers) =>
    `Más de una columna va al mismo lugar: ${listed(headers)}. Deje una y quite las otras.`,
  'strengths and interests': (header) =>
    `La columna ${quoted(header)} tiene fortalezas e intereses a la vez. Todo va a Strengths.`,
  'no student numbers': () =>
    'Ninguna columna tiene números de estudiante. Cada estudiante recibe un número que empieza con NEW- y que usted puede cambiar antes del primer resumen.',
  'columns left out': (headers) =>
    `Estas columnas no tienen lugar aquí y se dejan fuera: ${listed(headers)}.`,

  'heading line': (text) => `No es un estudiante: ${quoted(text)} parece un título.`,
  'headers again': () => 'No es un estudiante: aquí están otra vez los títulos de las columnas.',
  'no name on line': () => 'En esta línea no hay nombre de estudiante.',
  'same student': (line) => `El mismo estudiante que en la línea ${line}.`,
  'same number': (id, line, name) =>
    `El número de estudiante ${quoted(id)} ya está en la línea ${line}, para ${name}. Corrija uno de los dos e importe otra vez el archivo.`,
  'number of another': (id, there) =>
    `En su lista el número de estudiante ${quoted(id)} es de ${there}. Corrija el número en el archivo o en la hoja de cálculo e importe otra vez el archivo.`,

  'new number': (id) => `Sin número de estudiante: se usa ${quoted(id)} hasta que usted lo cambie.`,
  'one name': (name) => `Solo hay un nombre, ${quoted(name)}. Complete el otro.`,
  'name guessed': (first, last) =>
    `El nombre no tiene coma: se leyó ${quoted(first)} como nombre y ${quoted(last)} como apellido.`,
  'no grade': () => 'Sin grado. Complételo, para que salgan las preguntas adecuadas.',
  'unknown grade': (text) =>
    `${quoted(text)} no es un grado que se conozca aquí; queda como está escrito.`,
  'odd grade': (grade, birthDate) =>
    `El grado ${grade} es poco común para quien nació el ${birthDate}. Revise los dos datos.`,
  'unreadable date': (date, text) =>
    `${dates[date]}, ${quoted(text)}, no se puede leer, así que queda en blanco.`,
  'birth date to come': (text) =>
    `La fecha de nacimiento ${quoted(text)} está en el futuro, así que queda en blanco.`,
  'unknown status': (text) =>
    `El estado ${quoted(text)} no se conoce aquí. Queda en las notas del personal (Staff notes).`,
  'nothing above': (text) =>
    `${quoted(text)} se refiere a la línea de arriba, pero arriba no hay ningún estudiante.`,
  'broken address': (text) =>
    `${quoted(text)} no es una dirección de correo completa, así que no puede llegar ningún correo. Queda como está escrita.`,
  'words left out': (text, cell) =>
    `${quoted(text)}, en ${quoted(cell)}, no es una dirección de correo y se deja fuera.`,
  'second address': (name, number, address) =>
    `${name || `La persona a cargo ${number}`} tiene más de una dirección: ${address} queda como una persona a cargo sin nombre. Agregue el nombre o borre esa fila.`,
  'same address twice': (address) =>
    `Dos personas a cargo de este estudiante tienen la dirección ${address}.`,
  'no teacher address': (text) =>
    `${quoted(text)}, entre los maestros, no es una dirección de correo, así que no se le puede hacer una vista.`,
  'no goal for it': (texts) =>
    `No hay ninguna meta a la que esto pertenezca, así que se deja fuera: ${listed(texts)}.`,
  'too many cells': (text) =>
    `Esta línea tiene más celdas que títulos, y ${quoted(text)} se deja fuera. Mire si una coma partió una celda.`,
  restriction: (note) =>
    `Las notas del personal dicen ${quoted(note)}: todas las personas a cargo de este estudiante quedan en No contact. Ponga Contact en Allowed para quienes puedan recibir correo.`,
  'restriction here': (note) =>
    `Las notas del personal en su lista hablan de una restricción (${quoted(note)}), así que la nueva persona a cargo queda en No contact.`,
  'goal kept': (goalId, by) =>
    `Meta ${goalId}: queda lo que escribió ${by || 'otra persona'}, aunque el archivo dice otra cosa.`,
  'no open goal': () =>
    'Todas las metas de esta línea están cerradas en su lista, así que este estudiante no tiene ninguna meta abierta. Para seguir con una de ellas, ábrala en la barra lateral y elija Copiar.',
  'address kept': (kept, broken) =>
    `Queda la dirección ${kept}: ${quoted(broken)}, en el archivo, no está completa.`,
  'another guardian': (here, added) =>
    `Se agrega otra persona a cargo (${guardian(added)}), y también queda ${guardian(here)}. Si una de ellas no debe recibir correo, ponga Contact en No contact.`,
  'matched by name': (here) =>
    `La línea no tiene número de estudiante: el nombre y la fecha de nacimiento son los del estudiante ${quoted(here)}.`,
  'other number': (file, here) =>
    `El archivo da el número de estudiante ${quoted(file)}; el nombre y la fecha de nacimiento son los del estudiante ${quoted(here)}, cuyo número queda.`,
  'back from exited': (status) =>
    `Este estudiante está en Exited en su lista y en ${status} en el archivo: los resúmenes pueden empezar otra vez.`,
  'shared address': (address, other, otherStudent, student) =>
    `La dirección ${address} es también la de ${guardian(other)}, persona a cargo de ${otherStudent}. Compruebe que allí puede llegar correo sobre ${student}.`,

  'rows to mend first': () => 'Por favor, corrija antes estas filas de la lista y luego importe:',
  'caseload has changed': () =>
    'La lista cambió después de que usted la revisó. Por favor, revise otra vez los cambios.',
  'formula left': (row, header) => `${row}, ${header}: hay una fórmula, y se dejó como está.`,
  'column gone': (row, header) =>
    `${row}: no hay ninguna columna «${header}». Elija Living ALP > Set up or repair e importe otra vez.`,
  'several rows': (row) =>
    `${row}: varias filas tienen este ID, así que no se cambió ninguna. Corrija o borre todas menos una e importe otra vez.`,
  'row gone': (row) => `${row}: la fila ya no está.`,
};
