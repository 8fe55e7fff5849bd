// What the people of a simulated school write.

export type Lines = readonly [string, ...string[]];

export const familyLines = {
  en: [
    'We talked about it on the way to practice.',
    'Told us at dinner how the second try went better.',
    'Would like more time for it on Sundays.',
    'We read the plan together and changed one step.',
  ],
  es: [
    'Platicamos de eso camino a la práctica.',
    'Nos contó en la cena que la segunda vez le fue mejor.',
    'Quisiera más tiempo para eso los domingos.',
    'Leímos juntos el plan y cambiamos un paso.',
  ],
} as const satisfies Readonly<Record<string, Lines>>;

export const did: Lines = [
  'I showed my draft to two friends and asked what was missing.',
  'Finished the first part and began the second one over again.',
  'I practiced four times this week, mostly before school.',
  'Not much yet, I only made a list of what I need.',
  'I asked my teacher for a harder version and got it.',
];

export const obstacles: Lines = [
  'I get stuck and then do something easier.',
  'There was no quiet place to work.',
  'I forgot to bring my notes home twice.',
];

export const ifThens: Lines = [
  'If I get stuck, then I will write down the question and ask on Friday.',
  'If it gets loud, then I will move to the library table.',
  'If I want to quit, then I will do five more minutes first.',
];

export const helps: Lines = [
  'Somebody to listen while I practice the talk.',
  'A ride to the library on Saturday mornings.',
  'Time with nobody asking whether it is done.',
];

export const newWordings: Lines = [
  'Do the same with a partner from another class by spring',
  'Finish one part really well instead of three',
  'Teach what I found to the fifth graders',
];

export const replies: Lines = [
  'Thank you for telling me. Show me on Monday?',
  'Good plan. Let us look at the second part together.',
];

export const notes: Lines = [
  'Brought a second draft to class and said what had changed in it.',
  'Asked for feedback before handing it in, and used it.',
  'Led the group through the hard part without being asked.',
  'Kept going after the first try failed.',
  'Explained to another student how the method works.',
];

export const nextSteps: Lines = [
  'Try it once in front of the whole class.',
  'Choose one source and read it to the end.',
  'Set a date for the next draft.',
];

export const teacherNotes: Lines = [
  'Used it in class discussion this week',
  'Offered to help a table that was stuck',
  'Worked on it during the free period',
];
