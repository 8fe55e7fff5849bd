// What the answer page asks: a part of the script (src/parts.ts), evaluated when a link has proved to be
// one of ours.
export { checkPage } from './check-page';
export { openVisit } from './open-visit';
export { changeEmails, recordAnswer } from './record-answer';
export { recordCheckIn } from './record-check-in';
