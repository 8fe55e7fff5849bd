// What the import refuses, skips, notes and warns of, in English.

import type { GoalKind } from '../../schema/choices';

const quoted = (text: string): string => `"${text}"`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

/** A date of a student that a file can have. */
export type StudentDate = 'birthDate' | 'reviewDue';
const dates: Readonly<Record<StudentDate, string>> = {
  birthDate: 'birth date',
  reviewDue: 'review date',
};

/** @param name '' where nobody has noted one */
const guardian = (name: string): string => name || 'a guardian without a name';

const saveAgain = 'choose File > Save As > "CSV UTF-8", then import that file.';
const many = (count: number): string => count.toLocaleString('en-US');

/** Why a file cannot be taken, and the way on. */
const files = {
  'excel file': () => `This Excel file could not be read. Open it in Excel, ${saveAgain}`,
  'locked excel file': () =>
    'This Excel file is locked with a password. Open it in Excel, remove the password under File > Info, save it, then choose it again.',
  'formula without value': (sheet: string, cell: string) =>
    `The formula in cell ${cell} of the sheet ${quoted(sheet)} has no result in this file. Open the file in Excel, save it, then choose it again.`,
  'old excel file': () =>
    `This is an older Excel workbook (.xls). Open it in Excel and save it as .xlsx, or ${saveAgain}`,
  'open document file': () =>
    'This is an OpenDocument spreadsheet, not a CSV file. In LibreOffice choose File > Save As > "Text CSV", then import that file.',
  'zip file': () =>
    'This is a ZIP file, not a CSV file. If it holds your caseload, unpack it and import the CSV file inside.',
  'pdf file': () =>
    'This is a PDF, and its table cannot be read reliably. Ask for the list as a CSV file or a spreadsheet, then import the CSV file.',
  'picture file': () =>
    'This is a picture, not a CSV file. Open the list where it is kept, save it as CSV, then import that file.',
  'word file': () =>
    'This is a word-processor document, not a CSV file. Copy its table into a spreadsheet, save that as CSV, then import the file.',
  'web page file': () =>
    'This is a web page, not a CSV file. Open it, copy the table into a spreadsheet, save that as CSV, then import the file.',
  'xml file': () => `This is an XML file, not a CSV file. If it opens in Excel, ${saveAgain}`,
  'binary file': () =>
    'This file is not text, so it cannot be read. Open it in the program it came from, save it as CSV, then import that file.',
  'empty file': () => 'This file is empty. Choose another file, or save your list as CSV again.',
  'one column': () =>
    'This file has only one column. Save your list as CSV again, with commas, semicolons or tabs between the columns, then import that file.',
  'no header line': () =>
    'No line of this file looks like column headers. Add a first line with headers such as "Student ID", "Student name" and "Grade", then import the file again.',
  'quote left open': (line: number) =>
    `A quotation mark that opens on line ${line} is never closed, so the rest of the file cannot be told apart. Close or remove it, then import the file again.`,
  'stray quote': (line: number) =>
    `On line ${line} a quotation mark stands inside a quoted cell, so the columns cannot be told apart. Double it or remove it, then import the file again.`,
  'two encodings': (line: number, text: string) =>
    `Line ${line} has letters in another encoding than the rest of the file (${quoted(text)}), so names could come out wrong. Open your list, look at that line, ${saveAgain}`,
  'unknown encoding': (line: number, text: string) =>
    `The letters with accents cannot be read for certain, for example on line ${line} (${quoted(text)}). Open your list, ${saveAgain}`,
  'garbled letters': (line: number, text: string) =>
    `Letters were already lost when this file was saved, for example on line ${line} (${quoted(text)}). Correct them where the list is kept, ${saveAgain}`,
  'too many lines': (count: number, most: number) =>
    `This file has ${many(count)} lines, more than the ${many(most)} of one import. Divide it into files with the headers at the top of each, then import one after the other.`,
  'too many columns': (line: number, most: number) =>
    `Line ${line} has more than ${many(most)} columns. Delete the columns that the caseload has no use for, save the list as CSV again, then import that file.`,
  'cell too long': (line: number, most: number) =>
    `A cell on line ${line} has more than ${many(most)} characters, which no cell of a spreadsheet can hold. Shorten it, then import the file again.`,
};

/** Of the columns as a whole. */
const columns = {
  'no header row': () => 'No line with column headers was found. Choose the line that has them.',
  'no names': () =>
    'No column holds the names of the students. Choose the column with the student name, or the two with first and last name.',
  'no first names': () =>
    'There are last names but no first names. Choose the column with the first names.',
  'no last names': () =>
    'There are first names but no last names. Choose the column with the last names.',
  'contacts without students': () =>
    'This looks like a list of parents or contacts without the names of the students. Export the students with their contacts on the same lines, or choose the column with the student name.',
  'export without students': (name: string) =>
    `This is a file of the kind ${quoted(name)}: it does not list students. Export the list of students (in OneRoster users.csv, in Clever students.csv), then import that file.`,
  'export without names': (name: string) =>
    `This is a file of the kind ${quoted(name)}: it lists students by number only, without their names. Export the list of students (in OneRoster users.csv, in Clever students.csv), then import that file.`,
  'export without roles': (name: string) =>
    `This is a file of the kind ${quoted(name)} without a column "role", so students, teachers and parents cannot be told apart. Export the students alone, or with a column "role", then import that file.`,
  'export of a system': (name: string) =>
    `This file was recognized as ${quoted(name)}. Only its students are read.`,
  'no students': () => 'There is no line below the headers, so there is nothing to import.',
  'no such column': (header: string) =>
    `This file has no column ${quoted(header)} any more. Choose the file again.`,
  'other column': (header: string, found: string) =>
    `Where the column ${quoted(header)} was, this file has ${quoted(found)}. Choose the file again.`,
  'column set twice': (field: string, headers: readonly string[]) =>
    `More than one column is set to ${field}: ${listed(headers)}. Keep one and leave the others out.`,
  'strengths and interests': (header: string) =>
    `The column ${quoted(header)} holds both strengths and interests. All of it goes to Strengths.`,
  'no student numbers': () =>
    'No column holds student numbers. Each student gets a number that begins with NEW-, which you can replace before the first digest.',
  'columns left out': (headers: readonly string[]) =>
    `These columns have no place here and are left out: ${listed(headers)}.`,
};

/** Why a line is not imported. */
const skipped = {
  'heading line': (text: string) => `Not a student: ${quoted(text)} looks like a heading.`,
  'headers again': () => 'Not a student: the headers stand here again.',
  'no name on line': () => 'No student name on this line.',
  'same student': (line: number) => `The same student as on line ${line}.`,
  'more of a student': (line: number) =>
    `More about the student of line ${line}: guardians and goals of this line are added there.`,
  'no student by role': (role: string) => `Not a student: the role is ${quoted(role)}.`,
  'same number': (id: string, line: number, name: string) =>
    `Student number ${quoted(id)} is already used on line ${line} for ${name}. Correct one of the two, then import the file again.`,
  'number of another': (id: string, there: string) =>
    `In your caseload student number ${quoted(id)} belongs to ${there}. Correct the number in the file or in the spreadsheet, then import the file again.`,
  'number of another perhaps': (id: string, there: string) =>
    `In your caseload student number ${quoted(id)} belongs to ${there}, who may be the student of this line or not, so nothing of the line is taken and the family of ${there} waits for a decision. If it is one student, correct the name or the birth date in the spreadsheet; if not, correct the number. Then import the file again.`,
};

/** What a person should look at, though the line is imported. */
const warnings = {
  'not a number': (text: string) =>
    `${quoted(text)} is what a spreadsheet shows where a student number is lost, so it is left out.`,
  'zeros lost': (file: string, here: string) =>
    `The file gives student number ${quoted(file)}. It is ${quoted(here)} without its leading zeros, which are kept.`,
  'number taken': (id: string, there: string, made: string) =>
    `Student number ${quoted(id)} belongs to ${there} in your caseload, so ${quoted(made)} stands for it until you replace it.`,
  'same name': (name: string) =>
    `Another student is called ${name} in your caseload. They are kept apart: check that they are two.`,
  'same name on line': (name: string, line: number) =>
    `Another student is called ${name} on line ${line}. They are kept apart: check that they are two.`,
  'new number': (id: string) =>
    `No student number: ${quoted(id)} stands for it until you replace it.`,
  'one name': (name: string) => `Only one name, ${quoted(name)}. Fill in the other one.`,
  'name guessed': (first: string, last: string) =>
    `The name has no comma: read as first name ${quoted(first)}, last name ${quoted(last)}.`,
  'no grade': () => 'No grade. Fill it in, so that the right questions go out.',
  'unknown grade': (text: string) =>
    `${quoted(text)} is not a grade that is known here; kept as typed.`,
  'odd grade': (grade: string, birthDate: string) =>
    `Grade ${grade} is unusual for a birth date of ${birthDate}. Check both.`,
  'empty date': (date: StudentDate, text: string) =>
    `${quoted(text)} stands for no date at all, so the ${dates[date]} is left blank.`,
  'unreadable date': (date: StudentDate, text: string) =>
    `The ${dates[date]} ${quoted(text)} is not a date that can be read, so it is left blank.`,
  'birth date to come': (text: string) =>
    `The birth date ${quoted(text)} lies in the future, so it is left blank.`,
  'unknown status': (text: string) =>
    `The status ${quoted(text)} is not known here. The student’s family waits for a decision.`,
  'unknown enrollment': (text: string) =>
    `The enrollment status ${quoted(text)} is not known here. The student’s family waits for a decision.`,
  'unknown language': (text: string) =>
    `The language ${quoted(text)} is not known here. Guardians who have it wait for a decision.`,
  'cells left out': (cells: readonly string[]) =>
    `Not taken into the caseload, because the column is left out: ${listed(cells)}.`,
  'nothing above': (text: string) =>
    `${quoted(text)} points to the line above, but there is no student above it.`,
  'broken address': (text: string) =>
    `${quoted(text)} is not a complete email address, so no digest can go there. It is kept as typed.`,
  'placeholder address': (text: string) =>
    `${quoted(text)} stands for no address, so it is left out and no digest goes there.`,
  'words beside name': (text: string) =>
    `${quoted(text)} beside the name can be no name. It is kept in Staff notes and reaches no email.`,
  'words beside guardian': (text: string) =>
    `${quoted(text)} beside a guardian is neither a name nor a relation. The guardian waits for a decision.`,
  'words left out': (text: string, cell: string) =>
    `${quoted(text)} in ${quoted(cell)} is no part of an email address. The guardian waits for a decision.`,
  'second address': (name: string, number: number, address: string) =>
    `${name || `Guardian ${number}`} has more than one address: ${address} is kept as a guardian of its own. Add the name where it is missing, or delete that row.`,
  'same address twice': (address: string) =>
    `Two guardians of this student have the address ${address}.`,
  'no teacher address': (text: string) =>
    `${quoted(text)} among the teachers is not an email address, so no view can be made for it.`,
  'no goal for it': (texts: readonly string[]) =>
    `There is no goal for this to stand with, so it is left out: ${listed(texts)}.`,
  'unknown goal kind': (text: string, goal: string, kind: GoalKind) =>
    `The kind ${quoted(text)} of the goal ${quoted(goal)} is not known here, so it is brought in as ${kind}. The word is kept in Staff notes.`,
  'kept in notes': (header: string, text: string) =>
    `${quoted(text)} under ${quoted(header)} could not be read, so it is kept in Staff notes. Put it where it belongs.`,
  'plan closed': (year: string) =>
    `The plan of ${year} is closed, so the goals in the file are not brought in. If they are for the next school year, enter its dates on the Settings tab first, then import the file again.`,
  'plan unreadable': (year: string) =>
    `The row of this student’s plan of ${year} on the Plans tab cannot be read, so the goals in the file are not brought in. Correct that row, then import the file again.`,
  'goals of another year': (years: readonly string[], year: string) =>
    `The goals of ${years.join(', ')} are not brought in: the import writes into the school year that runs now, ${year}.`,
  'goal retired': (goal: string, year: string) =>
    `The goal ${quoted(goal)} was retired at the end of ${year}, so it is not brought in. If it is to go on, add it in the sidebar.`,
  'evidence link left out': (link: string) =>
    `Nothing is written into this plan, so the evidence link ${link} is left out.`,
  'evidence link kept': (kept: string, other: string) =>
    `Kept the evidence link ${kept}, although the file has ${other}.`,
  'mailbox of two': (address: string) =>
    `${address} stands in the file or in your caseload as the student’s and as a guardian’s. It is not taken as the student’s, and the guardian waits for a decision.`,
  'unknown role': (text: string) =>
    `The role ${quoted(text)} is not known here. The student’s family waits for a decision.`,
  'no guardian by kind': (name: string, kind: string) =>
    `${name || 'A contact without a name'} is ${quoted(kind)} in the file and not taken for a guardian.`,
  'lines differ': (header: string, kept: string, other: string, line: number) =>
    `${header}: ${quoted(kept)} here, ${quoted(other)} on line ${line} for the same student. The first one is kept, and the family waits for a decision.`,
  'perhaps one guardian': (name: string, line: number) =>
    `${name || 'A guardian without a name'} on line ${line} may be a guardian of this student who stands here already, with another address.`,
  'neither yes nor no': (header: string, text: string) =>
    `${quoted(text)} under ${quoted(header)} is neither a yes nor a no. The student’s family waits for a decision.`,
  'too many cells': (text: string) =>
    `This line has more cells than there are headers, and ${quoted(text)} is left out. Check for a comma that split a cell.`,
  'family waits': (words: readonly string[]) =>
    `Somebody has to decide whether this family may be emailed, because of ${words.map(quoted).join(', ')}.`,
  /** @param by '' where nobody knows */
  'goal kept': (goalId: string, by: string) =>
    `Goal ${goalId}: kept what ${by || 'someone else'} wrote, although the file says something else.`,
  'no open goal': () =>
    'All goals on this line are closed in your caseload, so no goal of this student is open. To go on with one of them, open it in the sidebar and choose Copy.',
  'address kept': (kept: string, broken: string) =>
    `Kept the address ${kept}: ${quoted(broken)} in the file is not complete.`,
  'another guardian': (here: string, added: string) =>
    `${guardian(added)} is added as another guardian: ${guardian(here)} stays. If one of them should get no digests, set Contact to No contact.`,
  'matched by name': (here: string) =>
    `The line has no student number: it is matched by name, and by birth date or family, to student ${quoted(here)}.`,
  'other number': (file: string, here: string) =>
    `The file gives student number ${quoted(file)}; by name, and by birth date or family, it is student ${quoted(here)}, whose number is kept.`,
  'back again': (was: string, is: string) =>
    `This student is ${was} in your caseload and ${is} in the file. The file may be the older one, so the family waits for a decision.`,
  'shared address': (address: string, other: string, otherStudent: string, student: string) =>
    `The address ${address} is also the one of ${guardian(other)}, guardian of ${otherStudent}. Check that digests about ${student} may go there.`,
};

/** On the rows of the caseload itself. */
const rows = {
  'rows to mend first': () => 'Please mend these rows of the caseload first, then import:',
  'caseload has changed': () =>
    'The caseload has changed since you looked. Please look at the changes again.',
  'formula left': (row: string, header: string) =>
    `${row}, ${header}: a formula stands there, and was left alone.`,
  'column gone': (row: string, header: string) =>
    `${row}: there is no column "${header}". Choose Living ALP > Set up or repair, then import again.`,
  'several rows': (row: string) =>
    `${row}: several rows have this ID, so none was changed. Correct or delete all but one, then import again.`,
  'row gone': (row: string) => `${row}: the row is gone.`,
};

export const failures = { ...files, ...columns, ...skipped, ...warnings, ...rows };
