// What the answer page asks: a script of its own (build/script.ts), evaluated when a link has proved to be
// one of ours.
export { checkPage } from './check-page';
export { openVisit } from './open-visit';
export { changeEmails, recordAnswer } from './record-answer';
export { recordCheckIn } from './record-check-in';
