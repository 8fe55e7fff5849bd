// A file to fill in: headers that the import recognizes, in English as most exports have them, and one
// invented student who shows how.

const columns: readonly (readonly [string, string])[] = [
  ['Student ID', '000123'],
  ['First name', 'Maya'],
  ['Last name', 'Example'],
  ['Grade', '7'],
  ['School', 'Example Middle School'],
  ['Birth date', '2013-05-18'],
  ['Areas of giftedness', 'Mathematics; Science'],
  ['Status', 'Identified'],
  ['Teachers', 'teacher@school.example'],
  ['Guardian 1 Name', 'Rosa Example'],
  ['Guardian 1 Relationship', 'Mother'],
  ['Guardian 1 Email', 'rosa@family.example'],
  ['Guardian 1 Language', 'Spanish'],
  ['Guardian 2 Name', ''],
  ['Guardian 2 Relationship', ''],
  ['Guardian 2 Email', ''],
  ['Guardian 2 Language', ''],
  ['Academic goal', 'Plan and run an experiment on snowmelt'],
  ['Academic goal area', 'Science'],
  ['Affective goal', 'Ask for help before I get stuck'],
  ['Strengths', 'Notices patterns'],
  ['Interests', 'Rivers and weather'],
  ['Staff notes', ''],
];

const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

/** With the mark by which Excel knows UTF-8. */
export const template = `\uFEFF${[0, 1]
  .map((at) => columns.map((column) => quoted(column[at] ?? '')).join(','))
  .join('\r\n')}\r\n`;
