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
  'excel file': () => `No se pudo leer este archivo de Excel. Ábralo en Excel, ${saveAgain}`,
  'locked excel file': () =>
    'Este archivo de Excel está protegido con contraseña. Ábralo en Excel, quite la contraseña en Archivo > Información, guárdelo y elíjalo otra vez.',
  'formula without value': (sheet, cell) =>
    `La fórmula de la celda ${cell} de la hoja ${quoted(sheet)} no tiene resultado en este archivo. Abra el archivo en Excel, guárdelo y elíjalo otra vez.`,
  'old excel file': () =>
    `Esto es un libro de Excel antiguo (.xls). Ábralo en Excel y guárdelo como .xlsx, o ${saveAgain}`,
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
  'two encodings': (line, text) =>
    `La línea ${line} tiene letras en otra codificación que el resto del archivo (${quoted(text)}), así que los nombres podrían salir mal. Abra su lista, mire esa línea, ${saveAgain}`,
  'unknown encoding': (line, text) =>
    `Las letras con acento no se pueden leer con certeza, por ejemplo en la línea ${line} (${quoted(text)}). Abra su lista, ${saveAgain}`,
  'garbled letters': (line, text) =>
    `Al guardar este archivo ya se perdieron letras, por ejemplo en la línea ${line} (${quoted(text)}). Corríjalas donde está la lista, ${saveAgain}`,
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
  'contacts without students': () =>
    'Esto parece una lista de padres o contactos sin los nombres de los estudiantes. Exporte a los estudiantes con sus contactos en las mismas líneas, o elija la columna con el nombre del estudiante.',
  'export without students': (name) =>
    `Este archivo es del tipo ${quoted(name)}: no es una lista de estudiantes. Exporte la lista de estudiantes (en OneRoster users.csv, en Clever students.csv) e importe ese archivo.`,
  'export without names': (name) =>
    `Este archivo es del tipo ${quoted(name)}: tiene a los estudiantes solo por número, sin sus nombres. Exporte la lista de estudiantes (en OneRoster users.csv, en Clever students.csv) e importe ese archivo.`,
  'export without roles': (name) =>
    `Este archivo es del tipo ${quoted(name)} y no tiene la columna «role», así que no se distingue entre estudiantes, maestros y padres. Exporte solo a los estudiantes, o con la columna «role», e importe ese archivo.`,
  'export of a system': (name) =>
    `Este archivo se reconoció como ${quoted(name)}. Solo se leen sus estudiantes.`,
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
  'more of a student': (line) =>
    `Más sobre el estudiante de la línea ${line}: las personas a cargo y las metas de esta línea se agregan allí.`,
  'no student by role': (role) => `No es un estudiante: su función es ${quoted(role)}.`,
  'same number': (id, line, name) =>
    `El número de estudiante ${quoted(id)} ya está en la línea ${line}, para ${name}. Corrija uno de los dos e importe otra vez el archivo.`,
  'number of another': (id, there) =>
    `En su lista el número de estudiante ${quoted(id)} es de ${there}. Corrija el número en el archivo o en la hoja de cálculo e importe otra vez el archivo.`,
  'number of another perhaps': (id, there) =>
    `En su lista el número de estudiante ${quoted(id)} es de ${there}, que puede ser o no el estudiante de esta línea; por eso no se toma nada de la línea y la familia de ${there} espera una decisión. Si es un solo estudiante, corrija el nombre o la fecha de nacimiento en la hoja de cálculo; si no, corrija el número. Después importe otra vez el archivo.`,
  'not a number': (text) =>
    `${quoted(text)} es lo que muestra una hoja de cálculo donde se perdió un número de estudiante; se deja fuera.`,
  'zeros lost': (file, here) =>
    `El archivo da el número de estudiante ${quoted(file)}. Es ${quoted(here)} sin los ceros del principio, que se conservan.`,
  'number taken': (id, there, made) =>
    `El número de estudiante ${quoted(id)} es de ${there} en su lista; se usa ${quoted(made)} hasta que usted lo cambie.`,
  'same name': (name) =>
    `Otro estudiante se llama ${name} en su lista. Quedan separados: compruebe que son dos.`,
  'same name on line': (name, line) =>
    `Otro estudiante se llama ${name} en la línea ${line}. Quedan separados: compruebe que son dos.`,

  'new number': (id) => `Sin número de estudiante: se usa ${quoted(id)} hasta que usted lo cambie.`,
  'one name': (name) => `Solo hay un nombre, ${quoted(name)}. Complete el otro.`,
  'name guessed': (first, last) =>
    `El nombre no tiene coma: se leyó ${quoted(first)} como nombre y ${quoted(last)} como apellido.`,
  'no grade': () => 'Sin grado. Complételo, para que salgan las preguntas adecuadas.',
  'unknown grade': (text) =>
    `${quoted(text)} no es un grado que se conozca aquí; queda como está escrito.`,
  'odd grade': (grade, birthDate) =>
    `El grado ${grade} es poco común para quien nació el ${birthDate}. Revise los dos datos.`,
  'empty date': (date, text) =>
    `${dates[date]} queda en blanco: ${quoted(text)} es lo que queda escrito donde no hay ninguna fecha.`,
  'unreadable date': (date, text) =>
    `${dates[date]}, ${quoted(text)}, no se puede leer, así que queda en blanco.`,
  'birth date to come': (text) =>
    `La fecha de nacimiento ${quoted(text)} está en el futuro, así que queda en blanco.`,
  'unknown status': (text) =>
    `El estado ${quoted(text)} no se conoce aquí. La familia espera una decisión.`,
  'unknown enrollment': (text) =>
    `El estado de matrícula ${quoted(text)} no se conoce aquí. La familia espera una decisión.`,
  'unknown language': (text) =>
    `El idioma ${quoted(text)} no se conoce aquí. Las personas a cargo que lo tienen esperan una decisión.`,
  'cells left out': (cells) =>
    `No entra en la lista, porque la columna se deja fuera: ${listed(cells)}.`,
  'nothing above': (text) =>
    `${quoted(text)} se refiere a la línea de arriba, pero arriba no hay ningún estudiante.`,
  'broken address': (text) =>
    `${quoted(text)} no es una dirección de correo completa, así que no puede llegar ningún correo. Queda como está escrita.`,
  'placeholder address': (text) =>
    `${quoted(text)} está en lugar de una dirección, así que se deja fuera y allí no llega ningún correo.`,
  'words beside name': (text) =>
    `${quoted(text)}, junto al nombre, no puede ser un nombre. Queda en Staff notes y no llega a ningún correo.`,
  'words beside guardian': (text) =>
    `${quoted(text)}, junto a una persona a cargo, no es ni un nombre ni un parentesco. Alguien tiene que decidir si se le puede escribir.`,
  'words left out': (text, cell) =>
    `${quoted(text)}, en ${quoted(cell)}, no es parte de una dirección de correo. Alguien tiene que decidir si se puede escribir a esa persona.`,
  'second address': (name, number, address) =>
    `${name || `La persona a cargo ${number}`} tiene más de una dirección: ${address} queda como otra persona a cargo. Agregue el nombre si falta, o borre esa fila.`,
  'same address twice': (address) =>
    `Dos personas a cargo de este estudiante tienen la dirección ${address}.`,
  'no teacher address': (text) =>
    `${quoted(text)}, entre los maestros, no es una dirección de correo, así que no se le puede hacer una vista.`,
  'no goal for it': (texts) =>
    `No hay ninguna meta a la que esto pertenezca, así que se deja fuera: ${listed(texts)}.`,
  'unknown goal kind': (text, goal, kind) =>
    `El tipo ${quoted(text)} de la meta ${quoted(goal)} no se conoce aquí, así que entra como ${kind}. La palabra se conserva en Staff notes.`,
  'kept in notes': (header, text) =>
    `${quoted(text)}, en la columna ${quoted(header)}, no se pudo leer, así que se conserva en Staff notes. Póngalo donde corresponda.`,
  'plan closed': (year) =>
    `El plan de ${year} está cerrado, así que las metas del archivo no entran. Si son para el próximo año escolar, escriba primero sus fechas en la pestaña Settings y luego importe el archivo otra vez.`,
  'plan unreadable': (year) =>
    `La fila del plan de ${year} de este estudiante en la pestaña Plans no se puede leer, así que las metas del archivo no entran. Corrija esa fila y luego importe el archivo otra vez.`,
  'goals of another year': (years, year) =>
    `Las metas de ${years.join(', ')} no entran: la importación solo escribe en el año escolar en curso, ${year}.`,
  'goal retired': (goal, year) =>
    `Al cerrar ${year} se decidió que la meta ${quoted(goal)} no sigue, así que no entra. Si debe seguir, agréguela en la barra lateral.`,
  'evidence link left out': (link) =>
    `No se escribe nada en este plan, así que el enlace a la evidencia ${link} se deja fuera.`,
  'evidence link kept': (kept, other) =>
    `Se conserva el enlace a la evidencia ${kept}, aunque el archivo dice ${other}.`,
  'mailbox of two': (address) =>
    `${address} está en el archivo o en su lista como correo del estudiante y de una persona a cargo. No se toma como correo del estudiante, y la persona a cargo espera una decisión.`,
  'unknown role': (text) =>
    `La función ${quoted(text)} no se conoce aquí. La familia espera una decisión.`,
  'no guardian by kind': (name, kind) =>
    `${name || 'Un contacto sin nombre'} es ${quoted(kind)} en el archivo y no cuenta como persona a cargo.`,
  'lines differ': (header, kept, other, line) =>
    `${header}: aquí ${quoted(kept)}, y en la línea ${line} ${quoted(other)} para el mismo estudiante. Queda lo primero, y la familia espera una decisión.`,
  'perhaps one guardian': (name, line) =>
    `${name || 'Una persona a cargo sin nombre'}, en la línea ${line}, puede ser una persona a cargo que ya está aquí con otra dirección.`,
  'neither yes nor no': (header, text) =>
    `${quoted(text)}, en la columna ${quoted(header)}, no es ni sí ni no. La familia espera una decisión.`,
  'too many cells': (text) =>
    `Esta línea tiene más celdas que títulos, y ${quoted(text)} se deja fuera. Mire si una coma partió una celda.`,
  'family waits': (words) =>
    `Alguien tiene que decidir si se puede escribir a esta familia, por ${words.map(quoted).join(', ')}.`,
  'goal kept': (goalId, by) =>
    `Meta ${goalId}: queda lo que escribió ${by || 'otra persona'}, aunque el archivo dice otra cosa.`,
  'no open goal': () =>
    'Todas las metas de esta línea están cerradas en su lista, así que este estudiante no tiene ninguna meta abierta. Para seguir con una de ellas, ábrala en la barra lateral y elija Copiar.',
  'address kept': (kept, broken) =>
    `Queda la dirección ${kept}: ${quoted(broken)}, en el archivo, no está completa.`,
  'another guardian': (here, added) =>
    `Se agrega otra persona a cargo (${guardian(added)}), y también queda ${guardian(here)}. Si una de ellas no debe recibir correo, ponga Contact en No contact.`,
  'matched by name': (here) =>
    `La línea no tiene número de estudiante: por el nombre, y por la fecha de nacimiento o la familia, es el estudiante ${quoted(here)}.`,
  'other number': (file, here) =>
    `El archivo da el número de estudiante ${quoted(file)}; por el nombre, y por la fecha de nacimiento o la familia, es el estudiante ${quoted(here)}, cuyo número queda.`,
  'back again': (was, is) =>
    `En su lista este estudiante está como ${was}, y en el archivo como ${is}. El archivo puede ser el más antiguo, así que la familia espera una decisión.`,
  'shared address': (address, other, otherStudent, student) =>
    `La dirección ${address} es también la de ${guardian(other)}, persona a cargo de ${otherStudent}. Compruebe que allí puede llegar correo sobre ${student}.`,

  'rows to mend first': () => 'Por favor, corrija antes estas filas de la lista y luego importe:',
  'caseload has changed': () =>
    'La lista cambió después de que usted la revisó. Por favor, revise otra vez los cambios.',
  'formula left': (row, header) => `${row}, ${header}: hay una fórmula, y se dejó como está.`,
  'column gone': (row, header) =>
    `${row}: no hay ninguna columna «${header}». Elija Living ALP > Configurar o reparar e importe otra vez.`,
  'several rows': (row) =>
    `${row}: varias filas tienen este ID, así que no se cambió ninguna. Corrija o borre todas menos una e importe otra vez.`,
  'row gone': (row) => `${row}: la fila ya no está.`,
};
