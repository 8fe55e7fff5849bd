// What the sidebar does about answers: a part of the script (src/parts.ts).
export { decideProposals, replyToStudent } from './answer-student';
export { logCheckIn } from './log-check-in';
export { resolveInbox } from './resolve-inbox';
