// What can be wrong with a plan, with the end of a school year and with a new one, in Spanish.
import type { failures as en, LeftAlone, PlanTab } from './failures.en';

const tabs: Readonly<Record<PlanTab, string>> = {
  plans: 'Plans',
  students: 'Students',
  goals: 'Goals',
};

const causes = (tab: string, header: string): Readonly<Record<LeftAlone, string>> => ({
  'no such row': `la fila ya no está en la pestaña ${tab}. Por favor, abra otra vez al estudiante.`,
  'several rows': `la fila está dos veces en la pestaña ${tab}. Borre una de las dos e inténtelo otra vez.`,
  'no such column': `la pestaña ${tab} no tiene la columna «${header}». Elija Living ALP > Configurar o reparar e inténtelo otra vez.`,
  formula: `hay una fórmula en la columna «${header}» de la pestaña ${tab}. Cámbiela allí, o vacíe antes la celda.`,
});

export const failures: typeof en = {
  'year not now': (year, current) =>
    `No se escribió nada: se trata de ${year}, y el año escolar de la pestaña Settings es ${current}. Por favor, abra otra vez la pantalla.`,
  'closed by the year only': () =>
    'Los planes se cierran al terminar el año escolar, en la pantalla Lista. Elija otra etapa.',
  'no address': (written) => `«${written}» no es una dirección de correo electrónico.`,
  'written meanwhile': (stands) =>
    stands === ''
      ? 'Mientras tanto, otra persona borró este texto. Lo que usted escribió no se guardó.'
      : `Mientras tanto, otra persona escribió aquí: «${stands}». Lo que usted escribió no se guardó.`,
  'cell not written': (tab, about, header, why) =>
    `${about === '' ? 'No se guardó' : `«${about}» no se cerró`}: ${causes(tabs[tab], header)[why]}`,
  'goal left out': (goal) => `No se eligió nada para «${goal}», que se agregó mientras tanto.`,
  'goal written meanwhile': (goal, header, stands) =>
    stands === ''
      ? `«${goal}»: mientras tanto, otra persona vació la columna «${header}». Revise la meta y luego cierre este plan.`
      : `«${goal}»: mientras tanto, otra persona escribió en la columna «${header}»: «${stands}». Revise la meta y luego cierre este plan.`,
  'plan not closed': () =>
    'No se pudo escribir la fila del plan: está dos veces en la pestaña Plans, o hay una fórmula en ella. Corríjala allí e inténtelo otra vez.',
  'reopening needs a reason': () => 'Diga en pocas palabras por qué se reabre el plan.',
  'years open before': (year, plans) =>
    plans === 1
      ? `Queda abierto un plan de ${year}. Cierre antes ese año escolar.`
      : `Quedan abiertos ${plans.toLocaleString('en-US')} planes de años anteriores, el primero de ${year}. Cierre antes ese año escolar.`,
};
