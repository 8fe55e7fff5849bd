// Every sentence that reading or planning a caseload file shows to the specialist.

const quoted = (text: string): string => `"${text}"`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

export const say = {
  noHeaderRow: 'No line with column headers was found. Choose the line that has them.',
  noName:
    'No column holds the names of the students. Choose the column with the student name, or the two with first and last name.',
  noFirstName: 'There are last names but no first names. Choose the column with the first names.',
  noLastName: 'There are first names but no last names. Choose the column with the last names.',
  noStudents: 'There is no line below the headers, so there is nothing to import.',
  noSuchColumn: (header: string) =>
    `This file has no column ${quoted(header)} any more. Choose the file again.`,
  otherFile: (header: string, found: string) =>
    `Where the column ${quoted(header)} was, this file has ${quoted(found)}. Choose the file again.`,
  twice: (field: string, headers: readonly string[]) =>
    `More than one column is set to ${field}: ${listed(headers)}. Keep one and leave the others out.`,
  combinedStrengths: (header: string) =>
    `The column ${quoted(header)} holds both strengths and interests. All of it goes to Strengths.`,
  noNumbers:
    'No column holds student numbers. Each student gets a number that begins with NEW-, which you can replace before the first digest.',
  leftOut: (headers: readonly string[]) =>
    `These columns have no place here and are left out: ${listed(headers)}.`,
} as const;

/** Why a line is not imported. */
export const skip = {
  section: (text: string) => `Not a student: ${quoted(text)} looks like a heading.`,
  headerAgain: 'Not a student: the headers stand here again.',
  noName: 'No student name on this line.',
  sameStudent: (line: number) => `The same student as on line ${line}.`,
  sameNumber: (id: string, line: number, name: string) =>
    `Student number ${quoted(id)} is already used on line ${line} for ${name}. Correct one of the two, then import the file again.`,
  otherStudent: (id: string, there: string) =>
    `In your caseload student number ${quoted(id)} belongs to ${there}. Correct the number in the file or in the spreadsheet, then import the file again.`,
} as const;

/** What the specialist should look at, though the line is imported. */
export const warn = {
  newNumber: (id: string) => `No student number: ${quoted(id)} stands for it until you replace it.`,
  oneName: (name: string) => `Only one name, ${quoted(name)}. Fill in the other one.`,
  nameGuess: (first: string, last: string) =>
    `The name has no comma: read as first name ${quoted(first)}, last name ${quoted(last)}.`,
  noGrade: 'No grade. Fill it in, so that the right questions go out.',
  unknownGrade: (text: string) =>
    `${quoted(text)} is not a grade that is known here; kept as typed.`,
  oddGrade: (grade: string, birthDate: string) =>
    `Grade ${grade} is unusual for a birth date of ${birthDate}. Check both.`,
  badDate: (field: string, text: string) =>
    `The ${field} ${quoted(text)} is not a date that can be read, so it is left blank.`,
  futureBirth: (text: string) =>
    `The birth date ${quoted(text)} lies in the future, so it is left blank.`,
  unknownStatus: (text: string) =>
    `The status ${quoted(text)} is not known here. It is kept in Staff notes.`,
  nothingAbove: (text: string) =>
    `${quoted(text)} points to the line above, but there is no student above it.`,
  brokenAddress: (text: string) =>
    `${quoted(text)} is not a complete e-mail address, so no mail can go there. It is kept as typed.`,
  wordsLeftOut: (text: string, cell: string) =>
    `${quoted(text)} in ${quoted(cell)} is not an e-mail address and is left out.`,
  secondAddress: (guardian: string, address: string) =>
    `${guardian} has more than one address: ${address} is kept as a guardian without a name. Add the name, or delete that row.`,
  sameAddressTwice: (address: string) =>
    `Two guardians of this student have the address ${address}.`,
  notATeacherAddress: (text: string) =>
    `${quoted(text)} among the teachers is not an e-mail address, so no view can be made for it.`,
  noGoalFor: (texts: readonly string[]) =>
    `There is no goal for this to stand with, so it is left out: ${listed(texts)}.`,
  tooManyCells: (text: string) =>
    `This line has more cells than there are headers, and ${quoted(text)} is left out. Check for a comma that split a cell.`,
  restriction: (note: string) =>
    `The staff notes say ${quoted(note)}: every guardian of this student is set to No contact. Set Contact to Allowed for those who may get mail.`,
  restrictionHere: (note: string) =>
    `The staff notes in your caseload speak of a restriction (${quoted(note)}), so the new guardian is set to No contact.`,
  keptGoal: (goalId: string, by: string) =>
    `Goal ${goalId}: kept what ${by} wrote, although the file says something else.`,
  noOpenGoal:
    'All goals on this line are closed in your caseload, so no goal of this student is open. To go on with one of them, open it in the sidebar and choose Copy.',
  someoneElse: 'someone else',
  keptAddress: (kept: string, broken: string) =>
    `Kept the address ${kept}: ${quoted(broken)} in the file is not complete.`,
  otherGuardian: (here: string, added: string) =>
    `${added} is added as another guardian: ${here} stays. If one of them should get no mail, set Contact to No contact.`,
  matchedByName: (here: string) =>
    `The line has no student number: name and birth date match student ${quoted(here)}.`,
  otherNumber: (file: string, here: string) =>
    `The file gives student number ${quoted(file)}; name and birth date match student ${quoted(here)}, whose number is kept.`,
  backFromExited: (status: string) =>
    `This student is Exited in your caseload and ${status} in the file: digests can start again.`,
  sharedAddress: (address: string, other: string, otherStudent: string, student: string) =>
    `The address ${address} is also the one of ${other}, guardian of ${otherStudent}. Check that mail about ${student} may go there.`,
  namelessGuardian: 'a guardian without a name',
} as const;

/** How the unnamed owner of a cell is called in a sentence. */
export const guardianPlace = (name: string, number: number): string =>
  name === '' ? `Guardian ${number}` : name;
