// Why there is no digest to show or to test, in Spanish.
import type { failures as en } from './failures.en';

export const failures: typeof en = {
  'student of guardian unreadable': () =>
    'La fila del estudiante de esta persona a cargo falta o no se puede leer, así que no hay ningún correo que mostrar. Elija Living ALP > Revisión general para ver por qué.',
  'no digest day left': () =>
    'En este año escolar ya no queda ningún día de resumen para esta persona a cargo. Mire el calendario en la pantalla Lista.',
  'no test mail left': () =>
    'Google ya no envía hoy más correos de esta cuenta, salvo unos pocos que se guardan para los informes a usted. Por favor, inténtelo mañana.',
};
