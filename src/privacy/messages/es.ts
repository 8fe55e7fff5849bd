// Who sees what, in Spanish. Tabs and columns keep the names that they have in the sheet.
import type * as en from './en';

export const privacy: typeof en.privacy = {
  title: 'Quién ve qué',
  lead: 'Usted ve todas las columnas. Además de usted, las ven:',
  audiences: {
    family: 'Familias, por correo y en papel',
    teacher: 'Maestros y maestras',
    student: 'Estudiantes',
  },
  onPaper: 'solo en papel',
  fromLevel: (level) => `desde «${level}»`,
  staff: 'Solo el personal',
  staffTabs: 'Pestañas enteras solo para el personal',
};
