// What can go wrong with any call, in Spanish.
import type { Aftermath, failures as en } from './failures.en';

const aftermaths: Readonly<Record<Aftermath, string>> = {
  nothing: 'No se cambió nada.',
  part: 'Puede que se haya hecho una parte.',
  mails:
    'Puede que antes hayan salido correos. Ninguna familia y ningún maestro recibe dos veces el mismo correo sin que usted lo acepte primero.',
};

const after = (aftermath: Aftermath | null): string =>
  aftermath === null ? '' : ` ${aftermaths[aftermath]}`;

const quoted = (headers: readonly string[]): string =>
  headers.map((header) => `«${header}»`).join(', ');

export const failures: typeof en = {
  busy: () => 'Living ALP está haciendo otra tarea. Por favor, inténtelo otra vez en un minuto.',
  'bad request': () =>
    'Esta página y Living ALP no son de la misma versión. Por favor, vuelva a cargar la hoja de cálculo.',
  'not active user': () =>
    'Google no confirma que usted haya iniciado sesión con la cuenta en cuyo nombre trabaja Living ALP. Inicie sesión con una sola cuenta, vuelva a cargar la hoja de cálculo e inténtelo otra vez.',
  'for specialists': () =>
    'Esto es para las personas que están en Specialists, en la pestaña Settings. Docentes: elijan Living ALP > Abrir la barra lateral.',
  'nobody named': () =>
    'No hay nadie en Specialists, en la pestaña Settings. Por favor, avise a su especialista: si este archivo ya está en uso, es su propietario, o quien activó los resúmenes, quien elige Living ALP > Configurar o reparar, y así se anota allí su dirección.',
  'tell specialist': () => 'Si usted no lleva los planes, por favor avise a su especialista.',
  'specialists unclear': () =>
    'Specialists está en varias filas de la pestaña Settings, o muestra un error, y por eso nadie puede entrar. Deje una sola fila, con las direcciones de quienes llevan los planes.',
  'missing tab': (tab, _columns, aftermath) =>
    `Falta la pestaña «${tab}». Si usted le cambió el nombre, póngale otra vez el de antes; si ya no está, elija Living ALP > Configurar o reparar.${after(aftermath)}`,
  'missing columns': (tab, columns, aftermath) =>
    `La pestaña «${tab}» no tiene en su primera fila la columna ${quoted(columns)}. Elija Living ALP > Configurar o reparar para agregarla otra vez.${after(aftermath)}`,
  'two columns': (tab, columns, aftermath) =>
    `En la pestaña «${tab}» no se sabe cuál es la columna: ${columns.join('; ')}. Cambie el nombre de la que no es, o bórrela. Hasta entonces no se lee nada de esta pestaña y no sale ningún resumen.${after(aftermath)}`,
  'rows keep moving': (tab, _columns, aftermath) =>
    `Alguien está ordenando o moviendo filas de la pestaña «${tab}» en este momento. Por favor, inténtelo otra vez en un minuto.${after(aftermath)}`,
  'google pause': (aftermath) =>
    `Google pide una pausa breve.${after(aftermath)} Por favor, inténtelo otra vez en un minuto.`,
  'google busy': (aftermath) =>
    `Google está ocupado con esta hoja de cálculo en este momento.${after(aftermath)} Por favor, inténtelo otra vez en un minuto.`,
  'google refuses': (aftermath) =>
    `Google no permite que su cuenta haga esto en esta hoja de cálculo.${after(aftermath)} Pregunte a su propietario si usted puede editarla y si una parte está protegida.`,
  'something went wrong': (aftermath) =>
    `Algo salió mal.${after(aftermath)} Por favor, inténtelo otra vez en un minuto.`,
};
