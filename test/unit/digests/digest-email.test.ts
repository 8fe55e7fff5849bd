import type { ContentLevel, DigestContent } from '../../../src/digests/domain/digest-content';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { render } from '../../../src/emails/render';
import { full, noRecord, titlesOnly } from '../emails/sample-digests';

/** Each field filled with a word that stands nowhere else. */
const planted = (level: ContentLevel): DigestContent => ({
  level,
  childName: 'Childmark',
  guardianName: 'Guardianmark',
  goals: [
    {
      kind: 'Affective',
      goal: 'Goalmark',
      why: 'Whymark',
      progress: 'Nearly there',
      news: [{ date: '2026-11-07', note: 'Newsmark' }],
      nextStep: 'Stepmark',
      atHome: 'Homemark',
      targetDate: '2031-03-09',
    },
  ],
  questions: [
    { questionId: 'Idmark1', aim: 'Why', question: 'Questionmark' },
    { questionId: 'Idmark2', aim: 'How', question: 'Second question?' },
  ],
  goalsAreBeingSet: false,
  sender: { name: 'Sendermark', school: 'Schoolmark', replyTo: 'Replymark@school.example' },
});

const always = ['Questionmark', 'Sendermark', 'Schoolmark'];
const never = ['Idmark', 'Affective', 'ALP', 'gifted', 'Replymark'];
const titles = ['Childmark', 'Guardianmark', 'Goalmark'];
const onlyFull = [
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

describe('a digest', () => {
  it('goes from goals to questions, answer, sender, reason and way to stop', () => {
    const { text } = render(digestEmail(full, 'en', {}));
    const places = [
      'Zoë has 2 goals right now. Here is where they stand and three questions',
      'Learning goal',
      '> to see if I can',
      'Progress: on the way (step 2 of 4)',
      'Aiming for May 21, 2027',
      'September 3: Tested',
      'Next step',
      'How you can help at home',
      'Goal for self and others',
      'Questions to talk about',
      '3. What could we do',
      'Just reply to this email',
      'Ms. Ortega\nMesa View MS',
      'This email is for Thu García Márquez',
      'reply PAUSE',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('in Spanish is Spanish throughout', () => {
    const { subject, text } = render(digestEmail(full, 'es', { sentOn: '2026-09-01' }));
    expect(subject).toBe('Las metas de Zoë, 1 de septiembre: 3 preguntas para conversar');
    for (const part of [
      '21 de mayo de 2027',
      '3 de septiembre',
      'Meta de aprendizaje',
      'PAUSA',
      'ALTO',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Progress|Next step|Learning goal|letter|Aiming/);
  });

  it('in Spanish says before the first goal in which language goals stand', () => {
    const why = 'Las metas y notas aparecen en el idioma en que se escribieron.';
    const { text } = render(digestEmail(full, 'es', {}));
    expect(text.split(why)).toHaveLength(2);
    expect(text.indexOf(why)).toBeLessThan(text.indexOf('Meta de aprendizaje'));
    expect(render(digestEmail(noRecord, 'es', {})).text).not.toContain(why);
  });

  it.each([
    [full, '¿Cómo le fue al conversar con Zoë? Conteste este correo; con una frase basta.'],
    [noRecord, '¿Cómo le fue al conversar con su hijo o hija? Conteste este correo;'],
  ])('in Spanish asks about the child by name where it may', (content, asked) => {
    expect(render(digestEmail(content, 'es', {})).text.replace(/\n/g, ' ')).toContain(asked);
  });

  it('without the check-in page asks for a reply and has no link', () => {
    const { text, html } = render(digestEmail(full, 'en', {}));
    expect(text).toContain('Just reply to this email.');
    expect(html).not.toContain('<a ');
  });

  it('leaves out what a goal does not have', () => {
    const bare = {
      ...full.goals[1],
      kind: 'Career',
      goal: 'Visit a lab',
      progress: '',
      nextStep: ' ',
    } as const;
    const { text } = render(
      digestEmail(
        {
          ...full,
          goals: [
            {
              ...bare,
              why: '',
              news: [{ date: '2026-09-01', note: '' }],
              atHome: '',
              targetDate: null,
            },
          ],
        },
        'en',
        {},
      ),
    );
    expect(text).toContain('Goal for the future\n-------------------\nVisit a lab\n\nQuestions');
  });

  it('numbers goals of which only the text is shown', () => {
    const { text } = render(digestEmail(titlesOnly, 'es', {}));
    expect(text).toMatch(/Meta 1\n-+\n.*\n\nMeta 2\n/);
  });

  it('names nobody where no record may be mailed', () => {
    expect(digestEmail(noRecord, 'en', {}).keep.slice(0, 2)).toEqual(['', '']);
  });

  it('names the day in the subject when it knows it', () => {
    expect(digestEmail(full, 'en', { sentOn: '2026-09-01' }).subject).toBe(
      "Zoë's goals, September 1: 3 questions to talk about",
    );
    expect(digestEmail(full, 'en', {}).subject).toBe(
      "Zoë's goals: 3 questions to talk about this week",
    );
  });
});
