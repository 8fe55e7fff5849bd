// The words of a header in one spelling, whichever program or person has written it.
import { normalizeWords } from '../../core/normalize-words';

/** What districts and their systems shorten, glue or translate, in the words that the rules know. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stu: 'student',
    stud: 'student',
    stdnt: 'student',
    students: 'student',
    pupil: 'student',
    pupils: 'student',
    learner: 'student',
    child: 'student',
    childs: 'student',
    kid: 'student',
    scholar: 'student',
    scholars: 'student',
    prnt: 'parent',
    grdn: 'guardian',
    gdn: 'guardian',
    adult: 'guardian',
    addr: 'address',
    sch: 'school',
    lvl: 'level',
    curr: 'current',
    dt: 'date',
    alumno: 'student',
    alumna: 'student',
    estudiante: 'student',
    par: 'parent',
    parents: 'parent',
    padres: 'parent',
    guar: 'guardian',
    guard: 'guardian',
    guardians: 'guardian',
    pg: 'guardian',
    caregivers: 'caregiver',
    apoderado: 'guardian',
    apoderada: 'guardian',
    tutor: 'guardian',
    tutora: 'guardian',
    contacto: 'contact',
    contacts: 'contact',
    mom: 'mother',
    moms: 'mother',
    mum: 'mother',
    mums: 'mother',
    mothers: 'mother',
    madre: 'mother',
    mama: 'mother',
    dad: 'father',
    dads: 'father',
    fathers: 'father',
    padre: 'father',
    papa: 'father',
    emergencia: 'emergency',
    emails: 'email',
    eml: 'email',
    correo: 'email',
    correos: 'email',
    rel: 'relation',
    relationship: 'relation',
    parentesco: 'relation',
    relacion: 'relation',
    lang: 'language',
    languages: 'language',
    idioma: 'language',
    lengua: 'language',
    telephone: 'phone',
    phones: 'phone',
    tel: 'phone',
    telefono: 'phone',
    cell: 'phone',
    cellphone: 'phone',
    celular: 'phone',
    mobile: 'phone',
    gr: 'grade',
    grd: 'grade',
    grado: 'grade',
    grades: 'grade',
    nbr: 'number',
    num: 'number',
    fname: 'first name',
    lname: 'last name',
    givenname: 'first name',
    familyname: 'last name',
    given: 'first',
    surname: 'last name',
    forename: 'first name',
    nm: 'name',
    names: 'name',
    goals: 'goal',
    metas: 'goal',
    meta: 'goal',
    teachers: 'teacher',
    primero: '1',
    primer: '1',
    segundo: '2',
    segunda: '2',
  }),
);

/** Words that systems write without anything between them: "guardianemail", "lastfirst". */
const gluedWords = [
  'academic',
  'active',
  'address',
  'affective',
  'alp',
  'area',
  'birth',
  'code',
  'contact',
  'date',
  'day',
  'district',
  'email',
  'emergency',
  'enroll',
  'enrollment',
  'entry',
  'exit',
  'family',
  'father',
  'first',
  'full',
  'given',
  'goal',
  'grade',
  'guardian',
  'home',
  'id',
  'language',
  'last',
  'level',
  'local',
  'middle',
  'mother',
  'name',
  'number',
  'of',
  'other',
  'parent',
  'perm',
  'phone',
  'preferred',
  'primary',
  'relation',
  'relationship',
  'role',
  'school',
  'secondary',
  'sis',
  'state',
  'status',
  'stu',
  'student',
  'students',
  'teacher',
  'type',
  'user',
] as const;
const known = new Set<string>(gluedWords);
const onlyGlued = new RegExp(`^(?:${gluedWords.join('|')}){2,}$`);
const wholeWords = new Set(['homeschool']);

/** "guardianemail" -> "guardian email"; a word that is not all made of known ones stays. */
const unglue = (word: string): string => {
  if (known.has(word) || wholeWords.has(word) || !onlyGlued.test(word)) return word;
  const cut = (rest: string): readonly string[] | null => {
    if (rest === '') return [];
    // The longest first: "enrollment" before "enroll".
    for (let length = rest.length; length > 1; length -= 1) {
      const tail = known.has(rest.slice(0, length)) ? cut(rest.slice(length)) : null;
      if (tail !== null) return [rest.slice(0, length), ...tail];
    }
    return null;
  };
  return cut(word)?.join(' ') ?? word;
};

/** "StudentID" -> "Student ID", "givenName" -> "given Name", "GTStatus" -> "GT Status". */
const splitCamel = (header: string): string =>
  header
    .replace(/IDs(?!\p{L})/gu, 'Ids')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/**
 * "GT Area(s) ID'd" -> "gt areas idd", "Student #" -> "student number", "P/G1" -> "guardian 1",
 * "Student.FirstName" and "stu_first_name" -> "student first name", "contacts[0].email" ->
 * "contact 0 email".
 */
export const headerWords = (header: string): string => {
  const words = normalizeWords(
    splitCamel(
      header
        .replace(/\(s\)/gi, 's')
        // PowerSchool puts the number of a table in front.
        .replace(/^\s*\[\d+\]/, '')
        .replace(/#|№/g, ' number '),
    ),
  )
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/\b(\d+) (st|nd|rd|th)\b/g, '$1')
    .replace(/\bp g\b/g, 'guardian')
    .replace(/\be mail(s?)\b/g, 'email')
    .split(' ')
    .flatMap((word) => unglue(word).split(' '))
    .map((word) => synonyms.get(word) ?? word)
    .join(' ');
  // "Student.studentNumber", "Students.Student_Number"
  return words.replace(/\b(\p{L}+)(?: \1\b)+/gu, '$1');
};

const past =
  /\b(old|older|previous|previously|prev|former|formerly|prior|past|obsolete|outdated|expired|archived?|historic|historical|last (school )?year|last term|last years|anterior|anteriores|antiguo|antigua|viejo|vieja|bounced|invalid|(do not|dont) use|no longer)\b/;

/** Of something that was and is no more: it never stands for what is. */
export const speaksOfPast = (words: string): boolean => past.test(words);
