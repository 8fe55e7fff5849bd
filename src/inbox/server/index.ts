// What other capabilities may use of the inbox.
export { inboxOf } from './inbox-of';
