// Maps the words of a header to a field of the student or the goals.
import type { Columns } from '../../schema/tab';
import { studentsTab as students } from '../../schema/tabs';
import type { CaseloadField } from './caseload-field';
import { normalizeWords } from './normalize-words';

export type Certainty = 'sure' | 'guess';

/** "GT Area(s) ID'd" -> "gt areas idd", "Student #" -> "student number", "P/G1" -> "p g 1". */
export const headerWords = (header: string): string =>
  normalizeWords(header.replace(/\(s\)/gi, 's').replace(/#|№/g, ' number '))
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');

type HeaderRule = readonly [CaseloadField, RegExp];

const sureRules: readonly HeaderRule[] = [
  [
    'studentId',
    /^((student|students|pupil|learner|perm|local|state|district|alumno|estudiante) )*(id|ids|number|no|num|id number|id no|sasid|lasid|matricula)$/,
  ],
  ['studentName', /^((full|legal|student|students|learner|pupil) )+names?( last first( mi)?)?$/],
  [
    'studentName',
    /^(name|students?|learner|pupil|nombre completo|nombre del (alumno|estudiante)|alumno|estudiante)( last first( mi)?)?$/,
  ],
  [
    'firstName',
    /^((student|students|legal|child) )*(first|given|fore) ?names?$|^first$|^nombres?$/,
  ],
  ['lastName', /^((student|students|legal|child) )*(last|family|sur) ?names?$|^last$|^apellidos?$/],
  [
    'preferredName',
    /^((student|students) )?(preferred|nick|chosen|known as|called) ?(first )?(name)?$|^goes by$|^apodo$/,
  ],
  ['grade', /^(current |student )?(grade|gr|grado|grade level|year level|gr level|lvl)( 20.*)?$/],
  ['school', /^(current |home )?(school|campus|building|escuela|school name|site)$/],
  [
    'birthDate',
    /^(student )?(dob|d o b|birth ?date|date of birth|birthday|born|fecha de nacimiento)$/,
  ],
  ['status', /^((gt|gifted|alp|id|identification|student) )*status$|^estado$/],
  [
    'areas',
    /^((gt|gifted|strength|identified|identification|talent) )*areas?( of)?( (giftedness|identification|strength|gifted id|id|identified|idd))*$/,
  ],
  ['homeLanguage', /^(home|family|primary|native|parent|household) (language|lang)$/],
  [
    'homeLanguage',
    /^(language|lang) (at|of|in the) (the )?home$|^(idioma|lengua) (del|de) (la )?(hogar|casa|familia)$/,
  ],
  ['teachers', /^(core |classroom |homeroom )?(teachers?|maestros?|maestras?)( e ?mails?)?$/],
  ['academicGoalArea', /^((academic|content|achievement|alp) )?goal (content )?(area|subject)$/],
  ['academicGoal', /^(academic|achievement|content|strength area) goal( 1)?$/],
  ['affectiveGoal', /^(affective|social emotional|sel|affective sel) goal( 1)?$/],
  ['why', /^why( .*)?$|^(students? )?(reason|motivation)$|^por que( .*)?$/],
  [
    'atHome',
    /^(how )?(the )?(family|families|parents?|home) (can |could |to )?(help|support|supports)( at home)?$/,
  ],
  ['atHome', /^(help |support )?at home$|^(family|parent|home) (help|support|strategies)$/],
  ['strengthsAndInterests', /^strengths? (and )?interests?$|^interests? (and )?strengths?$/],
  ['strengths', /^((student|students) )?(strengths?|fortalezas)$/],
  ['interests', /^((student|students) )?(interests?|passions?|hobbies|intereses)$/],
  ['reviewDue', /^(alp |plan |annual )*review (due|date|due date|by)$|^(alp|plan) due( date)?$/],
  [
    'staffNotes',
    /^((staff|gt|private|internal|specialist|my|confidential) )*(notes?|comments?|notas)( (staff|internal|private|confidential)( only)?)?$/,
  ],
];

const guessRules: readonly HeaderRule[] = [
  [
    'areas',
    /\b(gt|gifted|giftedness|strength|identified)\b.*\bareas?\b|\bareas?\b.*\b(gifted|giftedness|strength|identified)\b/,
  ],
  ['academicGoalArea', /\bgoal\b.*\b(area|subject)\b/],
  ['affectiveGoal', /\b(affective|social|emotional|sel)\b.*\bgoals?\b/],
  [
    'academicGoal',
    /^((alp|gt|student|smart|academic|growth) )*goals?( 1)?$|\bacademic\b.*\bgoals?\b/,
  ],
  ['atHome', /\b(family|families|parents?|home)\b.*\b(help|supports?)\b/],
  ['staffNotes', /\b(court|custody|restrictions?|restricted|no contact|legal alert)\b/],
  ['staffNotes', /\b(notes?|comments?|notas)\b/],
  ['teachers', /^(?!.*\b(date|room|phone|rating|name)\b).*\bteachers?\b/],
  ['reviewDue', /\breview\b.*\b(due|date|by)\b/],
  ['homeLanguage', /^(language|lang|idioma)$/],
];

/** A tab's own headers and their other names always count: a person may send our tab back. */
const schemaFields = (): ReadonlyMap<string, CaseloadField> => {
  const columns: Columns = students.columns;
  return new Map(
    Object.entries(columns).flatMap(([field, column]) =>
      [column.header, ...column.aliases].map(
        (name) => [headerWords(name), field as keyof typeof students.columns] as const,
      ),
    ),
  );
};

export type ReadHeaderWords = (
  words: string,
) => { readonly field: CaseloadField; readonly certainty: Certainty } | null;

/** Longer texts are goals and notes; rows of them are looked at while the headers are sought. */
const LONGEST_HEADER = 80;

/** Null for a header that matches no field. */
export const headerWordsReader = (): ReadHeaderWords => {
  const own = schemaFields();
  return (words) => {
    if (words === '' || words.length > LONGEST_HEADER) return null;
    const sure = own.get(words) ?? sureRules.find(([, rule]) => rule.test(words))?.[0];
    if (sure !== undefined) return { field: sure, certainty: 'sure' };
    const guess = guessRules.find(([, rule]) => rule.test(words))?.[0];
    return guess === undefined ? null : { field: guess, certainty: 'guess' };
  };
};
