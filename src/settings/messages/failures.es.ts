// What is wrong with a setting, in Spanish. The settings have the names of the Settings tab.
import type { failures as en } from './failures.en';

const should = (setting: string, written: string, wanted: string): string =>
  `Settings, ${setting}: en lugar de "${written}" debe haber ${wanted}.`;

export const failures: typeof en = {
  'file is a copy': (original) =>
    `Este archivo es una copia${original === '' ? '' : ` de ${original}`} y aquí los resúmenes están apagados: no se envía nada. Para enviar desde este archivo, ponga en pausa los resúmenes del original y elija aquí Living ALP > Activar los resúmenes.`,
  'setting not an option': (setting, written, options) =>
    should(setting, written, `una de estas opciones: ${options.join(', ')}`),
  'setting not a number': (setting, written, least, most) =>
    should(setting, written, `un número entero de ${least} a ${most}`),
  'setting not an hour': (setting, written, least, most) =>
    should(setting, written, `una hora en punto, de ${least} a ${most}, como 4 pm o 16`),
  'setting not a date': (setting, written) => should(setting, written, 'una fecha como 2026-08-17'),
  'setting not dates': (setting, written) =>
    should(setting, written, 'fechas como 2026-08-31, separadas con ;'),
  'setting not a web app': (setting, written) =>
    `La opción ${setting} dice “${written}”, y esa no es la dirección de una página de respuestas. La dirección empieza con script.google.com/macros/s/, después de https, y termina con /exec; no sirve una que termine con /dev, ni la de esta hoja de cálculo. Déjela vacía si las familias van a contestar solo por correo.`,
  'setting not an address': (setting, written) =>
    should(setting, written, 'una dirección de correo, o nada'),
  'setting not addresses': (setting, written) =>
    should(setting, written, 'direcciones de correo separadas con ;'),
  'setting not a break': (setting, written) =>
    should(setting, written, 'un día, o dos como Nov 23 – 27 o 2026-11-23 to 2026-11-27'),
  'last day before first': () =>
    'Settings: el último día de clases debe ser posterior al primer día de clases.',
  'school year too long': () =>
    'Settings: entre el primer y el último día de clases hay más de un año. Ponga los dos del mismo año escolar.',
  'until hour before hour': () => 'Settings: Until hour debe ser una hora posterior a Hour.',
};
