// What is done about answers is a script of its own (build/script.ts), evaluated when somebody does so.

type InboxScript = typeof import('./inbox-calls');

/** Declared by Inbox.js. Private by its name, so that no page can call it. */
declare const loadInbox_: () => InboxScript;

export const resolveInbox: InboxScript['resolveInbox'] = (...given) =>
  loadInbox_().resolveInbox(...given);
export const decideProposals: InboxScript['decideProposals'] = (...given) =>
  loadInbox_().decideProposals(...given);
export const replyToStudent: InboxScript['replyToStudent'] = (...given) =>
  loadInbox_().replyToStudent(...given);
export const logCheckIn: InboxScript['logCheckIn'] = (...given) =>
  loadInbox_().logCheckIn(...given);
