// Who sees what, in English: the words around what the tabs say of themselves.
import type { Audience } from '../../schema/column';

export const privacy = {
  title: 'Who sees what',
  lead: 'You see every column. Beside you, these do:',
  audiences: {
    family: 'Families, by email and on paper',
    teacher: 'Teachers',
    student: 'Students',
  } satisfies Record<Audience, string>,
  onPaper: 'on paper only',
  fromLevel: (level: string) => `from “${level}”`,
  staff: 'Staff only',
  staffTabs: 'Whole tabs for staff only',
};
