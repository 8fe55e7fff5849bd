import type { ContentLevel, DigestContent } from '../../../src/digests/domain/digest-content';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { render } from '../../../src/emails/render';
import {
  answerPage,
  beingSet,
  firstOfYear,
  full,
  light,
  noRecord,
  reached,
  titlesOnly,
  withNews,
} from '../emails/sample-digests';

/** Each field filled with a word that stands nowhere else. */
const planted = (level: ContentLevel): DigestContent => ({
  level,
  form: 'Plan',
  season: null,
  cadence: 'Monthly',
  childName: 'Childmark',
  guardianName: 'Guardianmark Last',
  news: [
    {
      kind: 'words',
      date: '2026-11-06',
      goal: 'Wordgoalmark',
      rating: 'On the way',
      did: 'Actedmark',
      obstacle: 'Obstaclemark',
      ifThen: 'Ifthensign',
      helpWanted: 'Helpsign',
    },
    { kind: 'note', date: '2026-11-07', note: 'Newsmark', nextStep: 'Stepmark' },
    { kind: 'reached', goal: 'Reachedmark' },
    { kind: 'answer', date: '2026-11-05', message: 'Answermark', talks: 2 },
  ],
  ask: {
    questionId: 'Idmark1',
    aim: 'Why',
    question: 'Questionmark',
    goal: 'Goalmark',
    atHome: 'Askmark',
  },
  goals: [
    {
      kind: 'Affective',
      goal: 'Goalmark',
      why: 'Whymark',
      measure: 'Measuremark',
      progress: 'Nearly there',
      notes: [{ date: '2026-10-07', note: 'Notemark' }],
      atHome: 'Homemark',
      targetDate: '2031-03-09',
    },
  ],
  questions: [
    { questionId: 'Secondid', aim: 'How', question: 'Second question?', goal: 'Furthermark' },
  ],
  goalsAreBeingSet: false,
  conferences: ['2026-11-20'],
  nextDigest: '2026-11-18',
  isTranslated: false,
  answerPage,
  sender: { name: 'Sendermark', school: 'Schoolmark', replyTo: 'Replymark@school.example' },
});

const always = [
  ...['Questionmark', 'Second question?', 'Sendermark', 'Schoolmark'],
  ...['November 20', 'November 18', 'We talked', 'Not yet', 'Please call me'],
];
const never = ['Idmark', 'Affective', 'ALP', 'gifted', 'Replymark'];
const titles = ['Childmark', 'Guardianmark', 'Goalmark', 'Furthermark'];
const onlyFull = [
  ...['Wordgoalmark', 'Actedmark', 'Obstaclemark', 'Ifthensign', 'Helpsign', 'on the way'],
  ...['Reachedmark', 'Answermark', 'Askmark', 'Measuremark', 'Notemark', 'October 7'],
  'Whymark',
  'Newsmark',
  'Stepmark',
  'Homemark',
  'nearly there',
  'March 9, 2031',
  'November 7',
  'Goal for self and others',
];

describe.each([
  ['Full', [...always, ...titles, ...onlyFull], never],
  ['First name and goal titles', [...always, ...titles], [...never, ...onlyFull]],
  ['No record content', always, [...never, ...titles, ...onlyFull]],
] as const)('a digest at the level %s', (level, shown, hidden) => {
  const letter = digestEmail(planted(level), 'en', {});
  const { subject, text, html } = render(letter);

  it.each(shown)('shows %s', (fact) => {
    expect(text).toContain(fact);
    expect(html).toContain(fact);
  });

  it.each(hidden)('hides %s, in subject, text and HTML', (secret) => {
    expect(`${subject}\n${text}\n${html}`.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('keeps the guardian and the school out of the subject', () => {
    expect(subject).not.toMatch(/Guardianmark|Schoolmark|Sendermark/);
  });
});

const inOrder = (text: string, parts: readonly string[]): void => {
  const found = parts.map((part) => text.replace(/\s+/g, ' ').indexOf(part));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((one, other) => one - other));
};

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.startsWith('http')).length;

describe('a digest with news', () => {
  const { subject, text } = render(digestEmail(withNews, 'en', { sentOn: '2026-09-02' }));

  it('goes from greeting and news to one question, answers, dates, goals and the way to stop', () => {
    inOrder(text, [
      "Hi Thu, In Zoë's own words: > I tested my feeder",
      'What got in the way: The lid is too light.',
      'New from school, September 3: Tested',
      'Next step: Build version three',
      'You have talked with Zoë 3 times this year. Thank you!',
      'Ask Zoë tonight',
      'About this goal: Prototype',
      'What made you pick this goal',
      'We talked: https://',
      'Zoë asks you to: > Drive me',
      'Conferences: October 21 and October 22.',
      'Next email: September 16.',
      "Zoë's goals",
      'How we will know: Two classmates',
      'Progress: on the way (step 3 of 5)',
      'More questions, if you like',
      'Ms. Ortega Mesa View MS',
      'For Thu García Márquez',
      'Change how often, pause or stop: https://',
    ]);
  });

  it('names whose words they are in the subject, and the day', () => {
    expect(subject).toBe("In Zoë's own words: how it is going (September 2)");
  });

  it('has three answers and the way to change these emails behind one key', () => {
    for (const answer of ['talked', 'not-yet', 'call', 'settings'])
      expect(text).toContain(`\n${answerPage}&a=${answer}\n`);
  });

  it.each(withNews.news.map((news) => [news.kind, news] as const))(
    'has at most 120 words before the goals: %s',
    (_, news) => {
      const one = render(digestEmail({ ...withNews, news: [news] }, 'en', {})).text;
      expect(wordsIn(one.slice(0, one.indexOf("Zoë's goals\n")))).toBeLessThanOrEqual(120);
    },
  );

  it('says the words once that stand with the question', () => {
    expect(text.match(/Prototype one invention/g)).toHaveLength(3);
  });

  it('says the plan of a goal only where the plan is told', () => {
    expect(text).not.toMatch(/Aiming for|Learning goal|to see if I can/);
    const plan = render(digestEmail(full, 'en', {})).text;
    inOrder(plan, ['Learning goal', '> to see if I can', 'Aiming for May 21, 2027', 'At home:']);
  });
});

describe('a digest of one question', () => {
  it.each([
    ['en', answerPage],
    ['en', null],
    ['es', answerPage],
    ['es', null],
  ] as const)('has sixty words at most, all in all: %s, page %s', (language, page) => {
    const { text } = render(digestEmail({ ...light, answerPage: page }, language, {}));
    expect(wordsIn(text)).toBeLessThanOrEqual(60);
  });

  it('cuts a long goal', () => {
    const ask = light.ask && { ...light.ask, goal: 'word '.repeat(30) };
    const { text } = render(digestEmail({ ...light, ask }, 'en', {}));
    expect(text.match(/word/g)).toHaveLength(9);
    expect(text).toContain('word …');
  });
});

describe('a season of the year', () => {
  it('opens the first email with what this is and that it can change', () => {
    const { subject, text } = render(digestEmail(firstOfYear, 'en', { sentOn: '2026-08-19' }));
    expect(subject).toBe("Zoë's goals this year, and how these emails work (August 19)");
    inOrder(text, [
      'Hi Thu, These are',
      'Advanced Learning Plan (ALP)',
      'it can change',
      'Ask Zoë',
    ]);
  });

  it('keeps the plan’s name out of an email without record content', () => {
    const bare = { ...firstOfYear, level: 'No record content' } as const;
    const { subject, text } = render(digestEmail(bare, 'en', {}));
    expect(`${subject} ${text}`).not.toMatch(/ALP|Advanced|Zoë/);
    expect(text).toMatch(/^Hello,\n/);
  });

  it('names the days of the conferences once', () => {
    const { text } = render(digestEmail({ ...withNews, season: 'Conference' }, 'en', {}));
    expect(text.match(/October 21/g)).toHaveLength(1);
  });

  it('gives way in the subject to a goal that was reached', () => {
    const both = { ...reached, season: 'Conference' } as const;
    expect(digestEmail(both, 'en', { sentOn: '2026-09-02' }).subject).toBe(
      'Zoë reached a goal! (September 2)',
    );
  });

  it('says of a year without goals so far that they are being set', () => {
    const { subject, text } = render(digestEmail(beingSet, 'en', { sentOn: '2026-08-19' }));
    expect(subject).toBe("We are setting Zoë's goals for this school year");
    expect(text).toMatch(/^Hi Thu,\n\nA new school year has begun/);
    expect(text).not.toContain('Ask Zoë tonight');
  });
});

describe('a digest in Spanish', () => {
  it('is Spanish throughout', () => {
    const { subject, text } = render(digestEmail(withNews, 'es', { sentOn: '2026-09-02' }));
    expect(subject).toBe('En palabras de Zoë: cómo va (2 de septiembre)');
    for (const part of ['Hola, Thu:', '3 de septiembre', 'Ya platicamos', 'Pregúntele hoy a Zoë']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Progress|Next|letter|Aiming|email|About/);
  });

  it('says once in which language goals stand, or that a machine translated them', () => {
    const why = 'Las metas y notas aparecen en el idioma en que se escribieron.';
    const translated = 'Una computadora tradujo';
    const plain = render(digestEmail(full, 'es', {})).text;
    expect(plain.split(why)).toHaveLength(2);
    const marked = render(digestEmail({ ...full, isTranslated: true }, 'es', {})).text;
    expect(marked).not.toContain(why);
    expect(marked.split(translated)).toHaveLength(2);
    expect(render(digestEmail(noRecord, 'es', {})).text).not.toContain(why);
  });
});

describe('a digest', () => {
  it('without an answer page asks for a reply and has no link', () => {
    const { text, html } = render(digestEmail(full, 'en', {}));
    expect(text).toContain('Just reply; one sentence is enough.');
    expect(text).toContain('reply PAUSE');
    expect(html).not.toContain('<a ');
  });

  it('leaves out what a goal does not have', () => {
    const bare = {
      kind: 'Career',
      goal: 'Visit a lab',
      why: '',
      measure: ' ',
      progress: '',
      notes: [],
      atHome: '',
      targetDate: null,
    } as const;
    const { text } = render(digestEmail({ ...full, goals: [bare] }, 'en', {}));
    expect(text).toContain(
      'Goal for the future\n-------------------\nVisit a lab\n\nMore questions',
    );
  });

  it('numbers goals of which only the text is shown', () => {
    const { text } = render(digestEmail(titlesOnly, 'es', {}));
    expect(text).toMatch(/Meta 1\n-+\n.*\n\nMeta 2\n/);
  });

  it('names nobody where no record may be mailed', () => {
    expect(digestEmail(noRecord, 'en', {}).keep.slice(0, 2)).toEqual(['', '']);
  });

  it.each([
    ['Thu García Márquez', 'Thu'],
    ['Mary Ann Smith', 'Mary'],
    ['Mr. Brown', 'Mr. Brown'],
    ['Ms Brown', 'Ms Brown'],
    ['Brown, Rosa', 'Brown, Rosa'],
    ['Thu & Minh Patel', 'Thu & Minh Patel'],
    ['Thu and Minh Patel', 'Thu and Minh Patel'],
    ['Beth', 'Beth'],
  ])('greets %s as %s', (guardianName, greeted) => {
    expect(digestEmail({ ...full, guardianName }, 'en', {}).greeting).toBe(`Hi ${greeted},`);
  });
});
