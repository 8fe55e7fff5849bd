// What other capabilities may use of mailing: the queue by which every scheduled email goes out, the
// recovery before it, the report after it, and emails to those who keep the caseload.
export { mailOwner, nameFamily, reportTrouble } from './mail-owner';
export {
  type ComposedBatch,
  type ComposedMail,
  type Hold,
  type OutgoingMail,
  tryCompose,
} from './outgoing-mail';
export { isCutOff, recoverRun } from './recover-run';
export { reportRun } from './report-run';
export {
  type MailPlan,
  mailReserve,
  nothingSent,
  type QueueResult,
  sendQueue,
} from './send-queue';
