// What can be wrong with a goal, its order or its progress, in English.

const longText = (length: number, most: number): string =>
  `This is too long for a cell: ${length.toLocaleString('en-US')} characters, and ${most.toLocaleString('en-US')} fit. Shorten it, or keep the rest in a document of its own.`;

/** Of calls that no page of ours makes: History tells of them as well. */
export const failures = {
  'no such student': (id: string) => `The Students tab has no student with the ID “${id}”.`,
  'no such guardian': (id: string) =>
    `The Guardians tab has no row with the ID “${id}”. Please open the student anew.`,
  'unreadable row': (what: 'student' | 'goal' | 'guardian' | 'plan' | 'note', id: string) =>
    `The row of the ${what} ${id} cannot be read, so nothing that belongs to it is shown or saved. Correct it in the spreadsheet, then open the student again.`,
  'goal of another student': (goalId: string) =>
    `The goal ${goalId} belongs to another student. Please open the student anew.`,
  'goal gone': (goalId: string) =>
    `The Goals tab has no goal with the ID “${goalId}” any more. Please open the student anew.`,
  'no goal to order': (studentId: string, goalId: string) =>
    `The student ${studentId} has no readable goal with the ID “${goalId}”. Please open the student anew.`,
  'no entry recorded': () => 'None of the entries was recorded.',
  'entry without goal': (goalId: string) =>
    `The Goals tab has no readable goal with the ID “${goalId}”.`,
  'entry of another student': (goalId: string, studentId: string) =>
    `The goal ${goalId} belongs to another student than ${studentId}.`,
};

/** Said by pages alone: no execution has to pay for these texts. */
export const pageFailures = {
  'year closed': (year: string) =>
    `The plan of ${year || 'that school year'} is closed, so nothing was written. For a new goal, enter the dates of the new school year in the Settings tab first. To correct what is closed, open the student and choose Reopen.`,
  'plan row unreadable': (student: string, year: string) =>
    `On the Plans tab, the row for ${student}${year && ` (${year})`} cannot be read, so nothing of that plan was written. Correct it there, then save again.`,
  'goal row gone': (goalId: string) =>
    `The row of the goal ${goalId} is gone. Please open the student anew.`,
  'goal stands twice': (goalId: string) =>
    `The goal ${goalId} stands twice in the Goals tab, so nothing was saved. Delete one of its rows, then save again.`,
  'goal needed': () => 'Write the goal: it cannot be empty.',
  'choice needed': () => 'Choose one: it cannot be empty.',
  'reason needed': () => 'Say in a few words why the status changes.',
  'no such day': (written: string) =>
    `“${written}” is not a day of the calendar. Write it like 2026-09-30.`,
  'no such choice': (written: string, options: readonly string[]) =>
    `“${written}” is not one of ${options.join(', ')}. Choose one of these.`,
  'text too long': longText,
  'target before start': () => 'The target date lies before the start. Choose a later day.',
  'formula in cell': () =>
    'A formula stands in this cell of the Goals tab and was left alone. Change it there, or empty the cell first.',
  'no column for it': (header: string) =>
    `The Goals tab has no column “${header}”. Choose Living ALP > Set up or repair, then save again.`,
  'order not saved': () =>
    'The order could not be saved: the Goals tab has no column “Order”, a formula stands in it, or a goal stands twice in the tab. Choose Living ALP > Health check, or Set up or repair for the column, then try again.',
  'entry step unknown': (goal: string, written: string, steps: readonly string[]) =>
    `For “${goal}”: “${written}” is not one of ${steps.join(', ')}.`,
  'entry empty': (goal: string) =>
    `For “${goal}” nothing was entered: choose a step or write a note.`,
  'entry too long': (goal: string, length: number, most: number) =>
    `For “${goal}”: ${longText(length, most)}`,
  'entry taken': (goal: string) =>
    `For “${goal}” an entry from this form is in the Progress tab already, with other words.`,
  'entries taken': () =>
    'Nothing was recorded now. Look at the Progress tab first: if you record once more, what is there is added a second time.',
  'goal moved on': (student: string, goal: string, step: string) =>
    `${student}, “${goal}”: somebody has set this goal to ${step || 'no step'} meanwhile.`,
  'round not recorded': () =>
    'Nothing was recorded. The lines above show where these goals stand now: look at them, then save again.',
  'steps not set': (goalIds: readonly string[]) =>
    `The entries are recorded. The step of these goals could not be set, because a formula stands there, or their row stands twice in the Goals tab or is gone: ${goalIds.join(', ')}. Please look at the Goals tab.`,
};
