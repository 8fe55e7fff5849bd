// Why a teacher is shown nothing, or a note was not saved, in Spanish.
import type { failures as en, pageFailures } from './failures.en';

export const failures: typeof en & typeof pageFailures = {
  'note needs words': () => 'Escriba en una línea qué notó. No se guardó nada.',
  'note too long': (length, most) =>
    `Esta nota tiene ${length} caracteres y caben ${most}. Acórtela, o cuéntele lo demás a su especialista. No se guardó nada.`,
  'goal not shared': () =>
    'Esta meta no está entre las que se comparten con usted. Por favor, abra otra vez al estudiante. No se guardó nada.',
  'note number taken': () =>
    'Otra nota ya tiene este número. No se guardó nada: guarde una vez más para agregar la suya.',
  'students in own file': (url) =>
    url === ''
      ? 'Sus estudiantes están en un archivo aparte, solo para usted. Búsquelo en Google Drive, en «Compartidos conmigo», o pida el enlace a su especialista.'
      : `Sus estudiantes están en un archivo aparte, solo para usted: ${url}`,
  'page switched off': () =>
    'En su escuela esta página está desactivada. Por favor, pregunte por sus estudiantes a su especialista.',
  'setting Teachers unclear': () =>
    'El valor de Teachers en la pestaña Settings no se puede leer, así que no se muestra nada. Por favor, avise a su especialista.',
  'no student of yours': (id) =>
    `Usted no tiene ningún estudiante con el ID «${id}»: ve a los estudiantes en cuya celda Teachers está su dirección. Si falta alguno, por favor pregunte a su especialista.`,
  'no mail to teachers': () =>
    'Teachers está en Off, así que ningún maestro recibe correo. Mire la pestaña Settings.',
};
