// The parts of the script that few executions need: each is a script of its own (build/script.ts), a
// function whose body runs when it is called, so that the hours of the clock, and every other call, go
// without it. What stands here looks like the part's own function.
//
// Nothing of a part may hold on to a class or a state of Code.js: it is given its services, and failures
// are data.

/** Declared by Import.js and so on. Private by their names, so that no page can call them. */
declare const loadImport_: () => typeof import('./import/server/import-caseload');
declare const loadAnswers_: () => typeof import('./answers/server/answer-calls');
declare const loadInbox_: () => typeof import('./inbox/server/inbox-calls');
declare const loadContacts_: () => typeof import('./contacts/server/decide-contacts');
declare const loadCaseload_: () => typeof import('./caseload/server/caseload-calls');
declare const loadFamilies_: () => typeof import('./families/server/family-calls');
declare const loadHealth_: () => typeof import('./setup/server/check-health');
declare const loadSetUp_: () => typeof import('./setup/server/set-up-steps');
declare const loadRound_: () => typeof import('./round/server/round-calls');
declare const loadTimeline_: () => typeof import('./timeline/server/timeline-calls');
declare const loadYears_: () => typeof import('./years/server/year-calls');

/** The function of that name, whose part is evaluated when it is called. */
function lazily<
  Part extends Readonly<Record<Name, (...given: never[]) => unknown>>,
  Name extends string,
>(load: () => Part, name: Name): Part[Name] {
  return ((...given: never[]) => load()[name](...given)) as Part[Name];
}

export const proposeImport = lazily(() => loadImport_(), 'proposeImport');
export const showLines = lazily(() => loadImport_(), 'showLines');
export const previewImport = lazily(() => loadImport_(), 'previewImport');
export const applyImport = lazily(() => loadImport_(), 'applyImport');
export const lastImport = lazily(() => loadImport_(), 'lastImport');
export const undoImport = lazily(() => loadImport_(), 'undoImport');

export const openVisit = lazily(() => loadAnswers_(), 'openVisit');
export const recordAnswer = lazily(() => loadAnswers_(), 'recordAnswer');
export const changeEmails = lazily(() => loadAnswers_(), 'changeEmails');
export const recordCheckIn = lazily(() => loadAnswers_(), 'recordCheckIn');
export const checkPage = lazily(() => loadAnswers_(), 'checkPage');

export const resolveInbox = lazily(() => loadInbox_(), 'resolveInbox');
export const decideProposals = lazily(() => loadInbox_(), 'decideProposals');
export const replyToStudent = lazily(() => loadInbox_(), 'replyToStudent');
export const logCheckIn = lazily(() => loadInbox_(), 'logCheckIn');

export const waitingFamilies = lazily(() => loadContacts_(), 'waitingFamilies');
export const decideContacts = lazily(() => loadContacts_(), 'decideContacts');
export const judgeColumns = lazily(() => loadContacts_(), 'judgeColumns');

export const fillGoals = lazily(() => loadCaseload_(), 'fillGoals');
export const undoFill = lazily(() => loadCaseload_(), 'undoFill');
export const snooze = lazily(() => loadCaseload_(), 'snooze');
export const viewCaseload = lazily(() => loadCaseload_(), 'viewCaseload');

export const nextDigests = lazily(() => loadFamilies_(), 'nextDigests');
export const pauseDigest = lazily(() => loadFamilies_(), 'pauseDigest');
export const saveGuardian = lazily(() => loadFamilies_(), 'saveGuardian');

export const checkHealth = lazily(() => loadHealth_(), 'checkHealth');

export const viewSetUp = lazily(() => loadSetUp_(), 'viewSetUp');
export const whoIsEmailed = lazily(() => loadSetUp_(), 'whoIsEmailed');
export const switchOnQuestion = lazily(() => loadSetUp_(), 'switchOnQuestion');
export const switchDigestsOn = lazily(() => loadSetUp_(), 'switchDigestsOn');
export const openSetUp = lazily(() => loadSetUp_(), 'openSetUp');
export const leaveSetUp = lazily(() => loadSetUp_(), 'leaveSetUp');
export const openImport = lazily(() => loadSetUp_(), 'openImport');

export const openRound = lazily(() => loadRound_(), 'openRound');
export const progressRound = lazily(() => loadRound_(), 'progressRound');
export const recordRound = lazily(() => loadRound_(), 'recordRound');
export const undoRound = lazily(() => loadRound_(), 'undoRound');

export const studentTimeline = lazily(() => loadTimeline_(), 'studentTimeline');
export const openYearPictures = lazily(() => loadTimeline_(), 'openYearPictures');
export const yearPictures = lazily(() => loadTimeline_(), 'yearPictures');

export const yearEnd = lazily(() => loadYears_(), 'yearEnd');
export const closeYear = lazily(() => loadYears_(), 'closeYear');
export const newYear = lazily(() => loadYears_(), 'newYear');
export const beginYear = lazily(() => loadYears_(), 'beginYear');
export const savePlan = lazily(() => loadYears_(), 'savePlan');
export const reopenPlan = lazily(() => loadYears_(), 'reopenPlan');
