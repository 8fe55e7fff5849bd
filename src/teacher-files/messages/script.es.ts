// What went wrong with teachers' own files, in Spanish, at a click.
import type { files as en } from './script.en';

export const files: typeof en = {
  gone: (name) => `El archivo de ${name} ya no está.`,
  notRefreshed: (name, error) => `No se pudo actualizar el archivo de ${name}: ${error}`,
  belongsTo: (name, owner) =>
    `El archivo de ${name} está a cargo de ${owner}. Esa cuenta puede elegir «Actualizar las vistas de docentes», o ceder sus archivos en Google Drive.`,
  notMade: (name, error) => `No se pudo crear el archivo de ${name}: ${error}`,
  noRoom: (name) =>
    `No se creó el archivo de ${name}: Google ya no da lugar para anotar más archivos. Consulte al personal de tecnología, o ponga Teachers en «Filter views», en la pestaña Settings.`,
  stillOpen: (name, email, error) =>
    `${email} quizá todavía puede abrir el archivo de ${name}, porque Google no quiso quitarle el acceso: ${error}`,
  keepsMoving: (name) =>
    `Alguien está moviendo filas del archivo de ${name} en este momento. La próxima vez se sigue con él.`,
  notShared: (name, email, error) =>
    `El archivo de ${name} está listo, y Google no quiso compartirlo con ${email}: ${error}`,
  untrusted: (email) =>
    `${email} no es del dominio de correo de los especialistas, así que no se creó ningún archivo. Corrija la dirección en la pestaña Students, o escriba el nombre de esa persona en la pestaña Teachers.`,
  missingColumns: (name, headers) =>
    `La pestaña Notes de ${name} no tiene en su primera fila la columna ${headers.map((each) => `«${each}»`).join(', ')}. Pida que se vuelva a escribir ese encabezado; hasta entonces no llega ninguna nota de ese archivo.`,
  onlyClosed: (account) =>
    `Los archivos de docentes están a cargo de ${account}, que ya no está en Specialists, en la pestaña Settings: se cierran cuando alguien se va, y no se actualizan.`,
};
