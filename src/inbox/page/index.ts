// What the screens of other capabilities show of the inbox.
export { DownloadRegister } from './download-register';
export { InboxPart } from './inbox-part';
export { OpenWishes } from './open-wishes';
export { StudentAnswers } from './student-answers';
