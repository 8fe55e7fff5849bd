// The digest in English.
import { pluralIn } from '../../core/plural';
import { inWords } from './counts';
import type { Messages } from './messages';

const plural = pluralIn('en');
const numbers = ['no', 'one', 'two', 'three', 'four'];
const questionsInWords = (count: number) =>
  `${inWords(count, numbers)} ${plural(count, 'question', 'questions')}`;

export const en: Messages = {
  subject: (child, questions, day) => {
    const ask = `${questions} ${plural(questions, 'question', 'questions')} to talk about`;
    if (child === '') {
      if (questions === 0) return day ? `An email from school, ${day}` : 'An email from school';
      return day ? `${ask} with your child, ${day}` : `${ask} with your child this week`;
    }
    if (questions === 0) return `${child}'s goals${day && `, ${day}`}: how they are going`;
    return day ? `${child}'s goals, ${day}: ${ask}` : `${child}'s goals: ${ask} this week`;
  },
  summary: ({ child, goals, questions, titlesOnly }) => {
    if (goals === 0) {
      return questions === 0
        ? `How are things going for ${child || 'your child'}? We would like to hear from you.`
        : `Here ${plural(questions, 'is', 'are')} ${questionsInWords(questions)} to talk about with ${child || 'your child'}.`;
    }
    const opening = `${child || 'Your child'} has ${goals} ${plural(goals, 'goal', 'goals')} right now.`;
    if (titlesOnly) {
      const here = plural(goals, 'Here it is', 'Here they are');
      return questions === 0
        ? `${opening} ${here}.`
        : `${opening} ${here}, with ${questionsInWords(questions)} to talk about.`;
    }
    const standing = `Here is where ${plural(goals, 'it stands', 'they stand')}`;
    return questions === 0
      ? `${opening} ${standing}.`
      : `${opening} ${standing} and ${questionsInWords(questions)} to talk about.`;
  },
  beingSet: {
    subject: (child) =>
      child
        ? `We are setting ${child}'s goals for this school year`
        : 'We are setting goals for this school year',
    summary: (child) =>
      `A new school year has begun, and we are setting ${child ? `${child}'s` : "your child's"} goals for it.`,
    paragraphs: (child) => [
      `Over the next few weeks ${child || 'your child'} and the school will choose what to work toward this year. Once the goals are set, you will get them in an email like this one.`,
      `Until then you can help with one question at home: “What would you like to get better at this year, and why?” If ${child || 'your child'} has an answer, or if there is something you would like for this year, just reply to this email.`,
    ],
  },
  asWritten: '',
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
  news: 'What is new',
  nextStep: 'Next step',
  atHome: 'How you can help at home',
  target: (date) => `Aiming for ${date}`,
  questions: (count) => plural(count, 'A question to talk about', 'Questions to talk about'),
  questionsHint: 'A few minutes are enough. Listening is already a help.',
  replyOnly: () => 'How did the talk go? Just reply to this email. One sentence is enough.',
  closing: 'Warm regards,',
  reason: (guardian, child) => {
    const reader = guardian
      ? `This email is for ${guardian}. It comes to you`
      : 'You get this email';
    const relation = child ? `${child}'s parent or guardian` : 'a parent or guardian';
    return `${reader} because the school has you on file as ${relation}.`;
  },
  howToStop: (sender) =>
    `To pause these emails, reply PAUSE. To stop them, reply STOP. ${sender ? `You can also tell ${sender}.` : 'You can also tell the school.'}`,
  answerWords: ['PAUSE', 'STOP'],
};
