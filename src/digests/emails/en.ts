// The digest in English.
import { pluralIn } from '../../core/plural';
import type { Messages } from './messages';

const plural = pluralIn('en');
const listed = new Intl.ListFormat('en-US');

const whose = (child: string): string => (child ? `${child}'s` : "your child's");
const who = (child: string): string => child || 'your child';

export const en: Messages = {
  subjects: {
    words: (child) => `In ${whose(child)} own words: how it is going`,
    reached: (child) => `${child || 'Your child'} reached a goal!`,
    note: (child) => `News about ${whose(child)} goals`,
    goals: (child) =>
      child ? `${child}'s goals, and a question for tonight` : 'Questions to talk about tonight',
    question: (child) =>
      child ? `One question for ${child} tonight` : 'One question to talk about tonight',
    'How this works': (child) =>
      child ? `${child}'s goals this year, and how these emails work` : 'What these emails are for',
    'New goals': (child) => (child ? `${child}'s goals: anything to add?` : 'Anything to add?'),
    Conference: (child) =>
      child ? `Before the conference: ${child}'s goals` : 'Before the conference at school',
    'End of year': (child) =>
      child ? `${child}'s goals as the school year ends` : 'As the school year ends',
  },
  cadences: { Weekly: 'every week', 'Every two weeks': 'every two weeks', Monthly: 'every month' },
  greeting: (guardian) => (guardian ? `Hi ${guardian},` : 'Hello,'),
  openings: {
    goals: (child) => (child ? `Here is where ${child}'s goals stand.` : 'Time for a short talk.'),
    question: (child) => `Nothing new, just one question for ${who(child)}.`,
  },
  seasons: {
    'How this works': {
      opening: (child) =>
        child
          ? `These are ${child}'s goals for this school year.`
          : 'This is a short email for a talk at home.',
      paragraph: ({ child, often }) =>
        child
          ? `They come from ${child}'s Advanced Learning Plan (ALP), the yearly plan for what ${child} is ready to learn next. The school writes it with ${child}, and it can change. About ${often} you get an email with what is new and a question to talk about. Is something missing? Just reply.`
          : `About ${often} you get a question or two to ask your child. A few minutes are enough. If you have a question for us, just reply.`,
    },
    'New goals': {
      opening: (child) =>
        child ? `${child}'s goals have changed.` : 'The goals at school have changed.',
      paragraph: () =>
        'You will find them below. Is there anything you would add or see differently? Just reply; goals can be changed at any time.',
    },
    Conference: {
      opening: () => 'Conferences are coming up.',
      paragraph: ({ child, days }) =>
        `They are on ${listed.format(days)}. Ask ${who(child)} what should come up there. Is there something you want to talk about? Reply, and we will make time for it.`,
    },
    'End of year': {
      opening: () => 'This is the last email of the school year.',
      paragraph: ({ child }) =>
        `Thank you for every talk with ${who(child)}. What should we remember for next year? One sentence is enough; just reply.`,
    },
  },
  news: {
    words: (child) => `In ${whose(child)} own words:`,
    reached: (child) => `${child || 'Your child'} reached a goal!`,
    note: (date) => `New from school, ${date}:`,
    answer: 'Last time you told us:',
    talked: (child, times) =>
      times === 1
        ? `You talked with ${who(child)} about the goals. Thank you!`
        : `You have talked with ${who(child)} ${times} times this year. Thank you!`,
    rating: 'How it is going',
    obstacle: 'What got in the way',
    ifThen: 'The plan',
    helpWanted: 'Would like help with',
    nextStep: 'Next step',
  },
  ask: {
    heading: (child) => (child ? `Ask ${child} tonight` : 'Ask your child tonight'),
    goal: 'About this goal',
    hint: 'Then just listen.',
  },
  answers: {
    lead: 'Did you get to talk?',
    talked: 'We talked',
    notYet: 'Not yet',
    call: 'Please call me',
    orReply: 'Or just reply to this email.',
    byReply: 'How did it go? Just reply; one sentence is enough.',
    byReplyShort: 'How did it go? Just reply.',
  },
  asksYou: (child) => (child ? `${child} asks you to` : 'Your child asks you to'),
  nextEmail: (date) => `Next email: ${date}.`,
  conferences: (days) => `Conferences: ${listed.format(days)}.`,
  beingSet: {
    subject: (child) =>
      child
        ? `We are setting ${child}'s goals for this school year`
        : 'We are setting goals for this school year',
    opening: (child) =>
      `A new school year has begun, and we are setting ${whose(child)} goals for it.`,
    paragraphs: (child) => [
      `Over the next few weeks ${who(child)} and the school will choose what to work toward this year. Once the goals are set, you will get them in an email like this one.`,
      `Until then you can help with one question at home: “What would you like to get better at this year, and why?” If ${who(child)} has an answer, or if there is something you would like for this year, just reply to this email.`,
    ],
  },
  asWritten: '',
  asWrittenShort: '',
  translatedShort: 'Translated by computer.',
  translated:
    'A computer translated what people wrote here, so some words may be wrong. Reply for the original.',
  goalsHeading: (child, count) =>
    child ? `${child}'s ${plural(count, 'goal', 'goals')}` : plural(count, 'The goal', 'The goals'),
  goalKinds: {
    Academic: 'Learning goal',
    Affective: 'Goal for self and others',
    Talent: 'Talent goal',
    Career: 'Goal for the future',
    Combined: 'Goal',
  },
  goalNumber: (number) => `Goal ${number}`,
  progressSteps: {
    'Not started': 'not started yet',
    'Getting started': 'getting started',
    'On the way': 'on the way',
    'Nearly there': 'nearly there',
    Achieved: 'achieved',
  },
  progress: (words, step, of) =>
    step === null ? `Progress: ${words}` : `Progress: ${words} (step ${step} of ${of})`,
  why: (child) =>
    child ? `Why it matters, in ${child}'s words` : "Why it matters, in your child's words",
  measure: 'How we will know',
  notes: 'Also new',
  atHome: 'At home',
  target: (date) => `Aiming for ${date}`,
  questions: (count) =>
    plural(count, 'One more question, if you like', 'More questions, if you like'),
  closing: '',
  reason: (guardian, child) => {
    const relation = child ? `${child}'s parent or guardian` : 'a parent or guardian';
    return guardian
      ? `For ${guardian}, on file at school as ${relation}.`
      : `You are on file at school as ${relation}.`;
  },
  howToStop: (sender) =>
    `To pause these emails, reply PAUSE; to stop them, reply STOP${sender ? `, or tell ${sender}` : ''}.`,
  howToStopShort: 'To pause, reply PAUSE; to stop, STOP.',
  settings: 'Change how often, pause or stop',
  answerWords: ['PAUSE', 'STOP'],
};
