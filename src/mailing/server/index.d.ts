export { mailOwner, nameFamily, reportTrouble } from './mail-owner';
export { type ComposedBatch, type ComposedMail, type Hold, type OutgoingMail, tryCompose, } from './outgoing-mail';
export { recoverRun } from './recover-run';
export { reportRun } from './report-run';
export { type MailPlan, mailReserve, nothingSent, type QueueResult, sendQueue, } from './send-queue';
