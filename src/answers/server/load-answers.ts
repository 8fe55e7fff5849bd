// What the answer page asks is a script of its own (build/script.ts): the hours of the clock go without it.

type AnswersScript = typeof import('./answer-calls');

/** Declared by Answers.js. Private by its name, so that no page can call it. */
declare const loadAnswers_: () => AnswersScript;

export const openVisit: AnswersScript['openVisit'] = (...given) =>
  loadAnswers_().openVisit(...given);
export const recordAnswer: AnswersScript['recordAnswer'] = (...given) =>
  loadAnswers_().recordAnswer(...given);
export const changeEmails: AnswersScript['changeEmails'] = (...given) =>
  loadAnswers_().changeEmails(...given);
export const recordCheckIn: AnswersScript['recordCheckIn'] = (...given) =>
  loadAnswers_().recordCheckIn(...given);
export const checkPage: AnswersScript['checkPage'] = (...given) =>
  loadAnswers_().checkPage(...given);
