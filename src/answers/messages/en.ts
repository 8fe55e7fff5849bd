// What the answer page says, in English: to a parent, and to a student of any school age.

import type { Cadence, GoalWish, OwnRating } from '../../schema/choices';
import type { FamilyAnswer, PartForFamily, PlainReason } from '../domain/answer-page';
import type { NoAnswer } from '../page/page-call';

const whose = (child: string): string => (child === '' ? 'your child’s' : `${child}’s`);

export const plain = {
  headings: {
    'not valid': 'This link does not work anymore',
    'try later': 'This page is busy right now',
    trouble: 'Something went wrong',
  } satisfies Record<PlainReason, string>,
  texts: {
    'not valid':
      'Please use the link in the newest email from the school. You can also just reply to that email: a person reads it.',
    'try later':
      'Please wait a few minutes, then open the link in the email again. You can also just reply to the email.',
    trouble:
      'Please open the link in the email again in a few minutes. You can also just reply to the email.',
  } satisfies Record<PlainReason, string>,
};

export const page = {
  send: 'Send',
  sending: 'Sending…',
  tryAgain: 'Try again',
  optional: '(optional)',
  changeAnswer: 'Change what I sent',
  theSchool: 'the school',
};

const sending = {
  slow: 'Still sending. Please keep this page open.',
  mayClose: 'You can close this page.',
  /** Why something did not get through. Whatever was typed still stands there. */
  failures: {
    'not valid':
      'This link does not work anymore, so nothing was sent. Please copy what you wrote and reply to the newest email instead.',
    'try later':
      'The page is busy right now. What you wrote is still here: please try again in a minute.',
    trouble: 'Something went wrong. What you wrote is still here: please try again in a minute.',
    offline:
      'You seem to be offline. What you wrote is still here: try again once you are connected.',
    'no answer':
      'No answer came, so we cannot tell whether it was sent. Please try again: it never arrives twice.',
  } satisfies Record<PlainReason | NoAnswer, string>,
};

/** How a page speaks of sending; Spanish speaks to a parent and to a student in different ways. */
export const sendings = { family: sending, student: sending };

export const family = {
  preview: 'This is a preview. Nothing you send from here is saved.',
  heading: (child: string) => `Did you get to talk about ${whose(child)} goals?`,
  goals: (count: number): string => (count === 1 ? 'The goal' : 'The goals'),
  answer: 'Your answer',
  answers: {
    talked: 'We talked',
    'not-yet': 'Not yet',
    call: 'Please call me',
  } satisfies Record<FamilyAnswer, string>,
  chooseOne: 'Please choose one of the three answers.',
  lines: {
    '': 'Anything you would like to say',
    talked: 'What did you hear?',
    'not-yet': 'Is there anything that would help?',
    call: 'When is a good time to call?',
  } satisfies Record<FamilyAnswer | '', string>,
  given: (answer: string, message: string) =>
    message === ''
      ? `Your answer so far: ${answer}. You can change it here.`
      : `Your answer so far: ${answer}, “${message}”. You can change it here.`,
  thanks: 'Thank you!',
  arrived: {
    talked: (sender: string) => `Your answer has reached ${sender}.`,
    'not-yet': (sender: string) =>
      `Your answer has reached ${sender}. Any day is a good day to ask.`,
    call: (sender: string) =>
      `${sender} now knows that you would like a call. If it is urgent, please call the school.`,
  } satisfies Record<FamilyAnswer, (sender: string) => string>,
  arrivedInPreview: 'This is what a family sees after sending. Nothing was saved.',
  question: 'One more question to ask at home',
};

export const emails = {
  heading: 'Change how often these emails come, pause or stop them',
  on: {
    Weekly: 'These emails come every week.',
    'Every two weeks': 'These emails come every two weeks.',
    Monthly: 'These emails come once a month.',
  } satisfies Record<Cadence, string>,
  paused: 'These emails are paused.',
  pausedUntil: (day: string) => `These emails are paused until ${day}.`,
  stopped:
    'These emails are stopped. If you would like them again, reply to any of them or call the school.',
  howOften: 'How often',
  cadences: {
    Weekly: 'Every week',
    'Every two weeks': 'Every two weeks',
    Monthly: 'Once a month',
  } satisfies Record<Cadence, string>,
  saveCadence: 'Save',
  pause: 'Take a break',
  twoWeeks: 'Pause for two weeks',
  month: 'Pause for a month',
  until: 'Or pause until',
  pauseUntil: 'Pause until this date',
  noDay: 'Please choose a date after today.',
  resume: 'Start the emails again now',
  stop: 'Stop these emails',
  reallyStop:
    'Stop these emails? If you would like them again later, you can reply to any of them or call the school.',
  yesStop: 'Yes, stop them',
  keep: 'No, keep them',
  done: 'Saved.',
  notDone: 'This could not be changed here. Please reply to the email or call the school.',
};

export const student = {
  hello: (name: string) => `Hi ${name}`,
  helloNoName: 'Hi',
  lead: 'How are your goals going? Say it in your own words. A line or two is enough, and you can skip anything.',
  noGoals: 'There is no goal to write about right now. You can still ask to talk with someone.',
  answered: (sender: string) => `${sender} wrote back to you:`,
  readers: 'Who reads this',
  reads: (sender: string) =>
    `${sender} reads what you write, and it becomes part of your school record.`,
  familyReads:
    'The next email about your goals to your family starts with your words. You can keep any part out of that email. Your parents may still ask the school to see your record.',
  device: 'Until you send it, what you write stays in this window only.',
  sentBefore: 'You have sent this already. You can change it and send it again.',
  goal: (number: number, count: number): string =>
    count === 1 ? 'Your goal' : `Goal ${number} of ${count}`,
  why: 'Why it matters to you',
  rating: 'How is it going? You decide.',
  ratings: {
    'Getting started': 'I am getting started',
    'On the way': 'I am on my way',
    'Nearly there': 'I am nearly there',
    Achieved: 'I did it',
  } satisfies Record<OwnRating, string>,
  clear: 'Clear this choice',
  parts: {
    ownRating: 'How is it going?',
    did: 'What I did',
    obstacle: 'What got in the way',
    ifThen: 'My plan for that: if … then I will …',
    helpWanted: 'Help I would like',
  } satisfies Record<PartForFamily, string>,
  hints: {
    ownRating: '',
    did: 'A line, or a link to your work.',
    obstacle: '',
    ifThen: 'Like: If I get stuck, then I will ask Sam to look at it with me.',
    helpWanted: '',
  } satisfies Record<PartForFamily, string>,
  keepOut: 'Not in the email to my family',
  more: 'More about this goal',
  wish: 'What should happen to this goal?',
  wishes: {
    Keep: 'Keep it as is',
    Stretch: 'Make it harder',
    Shrink: 'Make it smaller',
    Swap: 'Swap it for another one',
  } satisfies Record<GoalWish, string>,
  wording: 'How would you put it?',
  wordingHint: (sender: string) => `${sender} talks it over with you before the goal changes.`,
  talk: 'I would like to talk with someone',
  talkHint: (sender: string) => `${sender} is told right away.`,
  talkKeptOut: 'It is not in the email to your family.',
  talkAbout: 'What is it about?',
  nothing: 'There is nothing to send yet. Choose or write something first.',
  send: (sender: string) => `Send to ${sender}`,
  wrong: 'If something is wrong',
  turnTo: 'Do you need help, or is something wrong? Do not wait for an answer here. Talk to:',
  schoolDays: 'What you write here is read on school days only. In an emergency, call 911.',
  mustHelp: 'If you write that someone may get hurt, we have to get help.',
  thanks: (name: string) => `Thank you, ${name}!`,
  thanksNoName: 'Thank you!',
  arrived: (sender: string) => `It has reached ${sender}, who reads it on a school day.`,
  talkArrived: (sender: string) => `${sender} knows that you would like to talk.`,
  wishArrived: (sender: string) =>
    `You have an idea for a change to a goal. ${sender} talks it over with you first.`,
};

export const check = {
  checking: 'Checking this address…',
  right: 'This address is right',
  rightText:
    'The page behind it belongs to your caseload. Emails can carry links to it from now on. You can close this page.',
  wrong: 'This is not the page of your caseload',
  wrongText:
    'Check “Answer page” on the Settings tab: it has to be the web app address of this spreadsheet’s own script. Then open the check again from the sidebar.',
  unclear: 'The address could not be checked',
  tryAgain:
    'Nothing is wrong with it so far. Please open the check again from the sidebar in a few minutes.',
};
