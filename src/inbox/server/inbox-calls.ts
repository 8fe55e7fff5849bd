// What the sidebar does about answers: a script of its own (build/script.ts), evaluated when it is asked.
export { decideProposals, replyToStudent } from './answer-student';
export { logCheckIn } from './log-check-in';
export { resolveInbox } from './resolve-inbox';
