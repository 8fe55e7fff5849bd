// Why an answer of a family or a student was not dealt with, in English.

export const failures = {
  'answer gone': () =>
    'This row is not in the spreadsheet any more, or cannot be read. Please open the screen anew.',
  'answer changed': () =>
    'The goal or the student’s words have changed since this was opened. Open the student again and look once more before you decide.',
  'answer not written': (tab: string) =>
    `The ${tab} tab could not be written: a formula stands in the cell, the row stands twice, or its column is gone. Please look there, then try again.`,
  'reply too long': (length: number, most: number) =>
    `This reply has ${length} characters; ${most} fit. Say the rest in a talk.`,
};
