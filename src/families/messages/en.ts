// The family screen, in English: guardians, their digest, check-ins.
import type {
  DetailOpening,
  FamilyHoldDetail,
  SendDetail,
} from '../../mailing/domain/delivery-detail';
import type { DeliveryState, GoalWish } from '../../schema/choices';

import type { GuardianField, QuestionKind } from '../domain/guardian-fields';

export const family = {
  title: 'Family',
  nobody: 'No guardian is listed. Add one on the Guardians tab.',
  language: 'Language',
  digest: 'Digest',
  lastMail: 'Last digest',
  lastAnswer: 'Last answer',
  never: 'none yet',
  goesOut: 'Gets the next digest.',
  allPaused: 'Can be emailed. Digests are paused for everybody now.',
  held: 'Held back',
  reasons: {
    'No contact': 'Contact is set to “No contact”. Only you see this.',
    'Contact is not decided yet':
      'Nobody has decided yet whether this person may be emailed. Decide under Caseload.',
    'Status is not decided yet':
      'Status on the Students tab is not decided. Choose one of its options first.',
    'Enrollment is not decided yet':
      'Enrollment on the Students tab is not decided. Choose one of its options first.',
    'Student has left the school': 'The student has left the school.',
    'Student has not started yet': 'The student has not started at the school yet.',
    'A guardian’s row of this child needs attention':
      'A guardian’s row of this child cannot be read and may say No contact for this address, or it names two children. Run the health check.',
    'The student’s row needs attention':
      'The student’s row cannot be read, or two students have this ID. Run the health check.',
    'Student exited': 'The student has exited the program.',
    'Student is 18 or over': 'The student is 18 or over, and no consent is on file.',
    'Digest stopped': 'The family has stopped the digest.',
    'Digest paused': 'The digest is paused.',
    'Digest setting cannot be read':
      'The Digest cell cannot be read. Write On, Stopped or a pause.',
    'No e-mail address': 'There is no email address.',
    'E-mail address cannot be right': 'The email address cannot be right.',
    'Another guardian of this child has the same address':
      'Another guardian of this child has the same address and gets it.',
    'A text for the family needs attention':
      'A text for the family shows an error such as #REF!, or its row’s ID stands in two rows. The health check names the cell.',
    'No active goal shared with the family': 'No active goal is shared with the family.',
    'The next digest day came first': 'The next digest day came first.',
    'Nothing new twice, and no answer':
      'Nothing was new twice, and no answer came: this one is left out. You can still send it from here.',
    'The guardian’s row is gone': 'The guardian’s row is gone from the Guardians tab.',
    'The guardian’s row needs attention':
      'The guardian’s row cannot be read, or two guardians have this ID. Run the health check.',
  } satisfies Record<FamilyHoldDetail, string>,
  sendDetails: {
    'The run was cut off, and it is not known how far it had come. It may have arrived.':
      'The run was cut off, and it is not known how far it had come. It may have arrived.',
    'The run was cut off while this email was going out. It may have arrived.':
      'The run was cut off while this email was going out. It may have arrived.',
    'Google reported an error, and it may have arrived all the same.':
      'Google reported an error, and it may have arrived all the same.',
    'Google refused it; the run was cut off later.':
      'Google refused it; the run was cut off later.',
  } satisfies Record<SendDetail, string>,
  detailOpenings: {
    'An earlier try may have arrived.': 'An earlier try may have arrived.',
    'Google reported an error, and it may have arrived all the same:':
      'Google reported an error, and it may have arrived all the same:',
    'The email could not be written:': 'The email could not be written:',
  } satisfies Record<DetailOpening, string>,
  /** In place of what a service said, or a person has typed into the ledger. */
  errorWords: 'See Detail in the Deliveries tab.',
  email: 'Email address',
  edit: 'Edit',
  editTitle: (name: string) => `Edit ${name}`,
  mends: {
    email: 'Change the address',
    language: 'Change the language',
    digest: 'Change the digest',
    contact: 'Change contact',
  } satisfies Record<GuardianField, string>,
  toGoals: 'Go to the goals',
  digests: { on: 'On', paused: 'Paused', stopped: 'Stopped' },
  contact: 'Contact',
  contactHint: 'Whether this person may be emailed about the child.',
  contacts: { Allowed: 'Allowed', 'No contact': 'No contact', '': 'Not decided yet' },
  restrictions: 'Words about this family. They are kept, whatever you decide:',
  questions: {
    'shared address': (who) => `This address is also that of ${who}. Is it right for both?`,
    'school address': (address) =>
      `${address} looks like an address of the school. Does it belong to the family?`,
    'contact lifted': (words) =>
      `Contact is “No contact”${words === '' ? '' : ` (${words})`}. Is there no order any more, and may this person be emailed about the child?`,
    'digest again': () => 'The family has stopped the digest. Have they asked for it again?',
  } satisfies Record<QuestionKind, (about: string) => string>,
  saveGuardian: 'Save',
  saveAnyway: 'Yes, save it',
  saved: 'Saved.',
  nextDigests: 'Next digests',
  nextOf: (place: number, of: number) => `${place} of ${of}`,
  nextFamily: 'Next family',
  previousFamily: 'Previous family',
  findFamily: 'Find a student or guardian',
  noFamily: 'Nobody has this name. Shorten what you search for.',
  nobodyNext: 'No digest would go out on this day. The caseload says who is held back, and why.',
  inEnglish: 'Read it in English',
  asSent: 'Show it as it goes out',
  onlyForYou: 'In English for you to read. The family gets it in their language.',
  preview: 'Preview',
  pause: 'Pause',
  endPause: 'End the pause',
  log: 'Log a call or reply',
  previewTitle: (name: string) => `Next digest for ${name}`,
  subject: 'Subject',
  to: 'To',
  asMail: 'As email',
  asText: 'As text',
  view: 'Show the digest',
  mailFrame: 'The digest as it will be sent',
  test: 'Send me a test',
  testSent: (to: string) => `A test is on its way to ${to}.`,
  sendNow: 'Send now…',
  sendAgain: 'Send it again…',
  /** @param on a calendar date in words */
  sentOn: (on: string, to: string) => `This digest went out on ${on} to ${to}.`,
  confirmAgain: (name: string, to: string) => `Send it to ${name} (${to}) once more?`,
  confirmSend: (name: string, to: string) => `Send this period’s digest to ${name} (${to}) now?`,
  send: 'Yes, send it',
  confirmResend: (name: string, to: string) =>
    `An earlier try was cut off. The digest to ${name} (${to}) may have arrived. Send it again?`,
  resend: 'Yes, send it again',
  states: {
    Sent: 'The digest was sent.',
    Queued: 'The digest is queued and goes out with the next run.',
    Held: 'The digest was held back.',
    Failed: 'The digest could not be sent.',
    Uncertain: 'It is not certain whether the digest was sent.',
  } satisfies Record<DeliveryState, string>,
  pauseTitle: (name: string) => `Pause the digest for ${name}`,
  pauseUntil: 'Until this day',
  pauseHint: 'From that day on the digest goes out again.',
  dateNeeded: 'Choose a day.',
  paused: (date: string) => `Paused until ${date}.`,
  pauseEnded: 'The pause has ended.',
  logTitle: 'Log a call or reply',
  logSlip: 'Enter a student’s slip',
  slipGoal: 'Goal',
  noGoal: 'No goal of this plan',
  slipRating: 'How is it going?',
  notRated: 'Not marked',
  did: 'What I did',
  obstacle: 'What got in the way',
  ifThen: 'If … then I will …',
  helpWanted: 'Help I would like',
  goalWish: 'What to do with this goal',
  goalWishes: {
    Keep: 'Keep',
    Stretch: 'Bigger',
    Shrink: 'Smaller',
    Swap: 'Another',
    '': 'Not marked',
  } satisfies Record<GoalWish | '', string>,
  newWording: 'How I would put the goal',
  notInEmails: 'The slip asks to keep this out of the emails to the family',
  wantsToTalk: 'Wants to talk with someone',
  saveSlip: 'Save the slip',
  slipEmpty: 'Enter something from the slip.',
  from: 'With',
  fromNeeded: 'Write with whom you spoke.',
  way: 'How',
  ways: { Phone: 'Phone', Reply: 'Reply', Meeting: 'Meeting' },
  quickLog: 'Log an answer',
  quickLogAbout: (name: string) => `What did ${name} say?`,
  quickAnswers: { talked: 'We talked', 'not-yet': 'Not yet', call: 'Wants to talk' },
  talked: 'Did they talk about the goals at home?',
  talkedAnswers: { Yes: 'Yes', 'Not yet': 'Not yet', '': 'Not asked' },
  message: 'What was said',
  wantsContact: 'They want to be contacted',
  save: 'Save check-in',
  tooLong: 'This is too long for a cell: 50,000 characters fit. Please shorten it.',
  logged: 'The check-in is saved.',
  messageNeeded: 'Write what was said, or say whether they talked.',
};
