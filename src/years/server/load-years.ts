// Closing a school year and beginning one is a script of its own (build/script.ts), evaluated when
// somebody does so.

type YearsScript = typeof import('./year-calls');

/** Declared by Years.js. Private by its name, so that no page can call it. */
declare const loadYears_: () => YearsScript;

export const yearEnd: YearsScript['yearEnd'] = (...given) => loadYears_().yearEnd(...given);
export const closeYear: YearsScript['closeYear'] = (...given) => loadYears_().closeYear(...given);
export const newYear: YearsScript['newYear'] = (...given) => loadYears_().newYear(...given);
export const beginYear: YearsScript['beginYear'] = (...given) => loadYears_().beginYear(...given);
export const savePlan: YearsScript['savePlan'] = (...given) => loadYears_().savePlan(...given);
export const reopenPlan: YearsScript['reopenPlan'] = (...given) =>
  loadYears_().reopenPlan(...given);
