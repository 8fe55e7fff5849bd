// Whose students a caseload file says they are, read without the product's own code.
import Papa from 'papaparse';

const columns = {
  student: 'Student #',
  name: 'Student Name (Last, First)',
  status: 'Status',
  teachers: 'Teacher emails',
  goals: ['Academic Goal', 'Affective Goal'],
};

export interface FileStudent {
  /** "Noah S." */
  readonly shortName: string;
  readonly lastName: string;
  readonly goals: readonly string[];
}

/** By address of the teacher, who is not exited, each student once. */
export function studentsByTeacher(csv: string): ReadonlyMap<string, readonly FileStudent[]> {
  const [, headers = [], ...lines] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
  const seen = new Set<string>();
  const found = new Map<string, FileStudent[]>();
  for (const line of lines) {
    const cell = (header: string) => (line[headers.indexOf(header)] ?? '').trim();
    const [lastName = '', firstName = ''] = cell(columns.name).split(/\s*,\s*/);
    const key = cell(columns.student) || cell(columns.name);
    if (lastName === '' || seen.has(key) || cell(columns.status) === 'exited') continue;
    seen.add(key);
    const goals = columns.goals.map(cell).filter((goal) => goal !== '');
    const student = {
      shortName: `${firstName} ${lastName.slice(0, 1).toUpperCase()}.`,
      lastName,
      goals,
    };
    for (const address of cell(columns.teachers).split(/[\s;,]+/)) {
      const email = address.toLowerCase();
      if (email !== '') found.set(email, [...(found.get(email) ?? []), student]);
    }
  }
  return found;
}
