// The email of one debt: its questions, its content, its language, its sender.

import { languageCode } from '../../../src/core/read-language';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import { createComposer } from '../../../src/digests/server/compose-digest';
import { createTranslator } from '../../../src/digests/server/translator';
import type { DueDigest } from '../../../src/mailing/domain/plan-digests';
import type { Delivery, Guardian, Question } from '../../../src/schema/tabs';
import type { Emails } from '../../../src/store/ports';
import {
  sampleDelivery,
  sampleEntry,
  sampleGoal,
  sampleGuardian,
  sampleQuestion,
  sampleSettings,
  sampleStudent,
} from '../caseload/sample-rows';

const tableOf = <Row>(rows: readonly Row[]) => ({
  rows,
  rowNumbers: rows.map((_, index) => index + 2),
  problems: [],
  unreadIds: [],
  unread: [],
  spoiledForFamilies: [],
});

/** An email that says in JSON what it was given. */
const plainDigest: Emails['digest'] = (content, language, sentOn, translate) => ({
  subject: `${language} ${sentOn}`,
  text: (translate?.(['Hello'], 'vi') ?? ['Hello']).join(),
  html: JSON.stringify(content),
});

const due: DueDigest = {
  deliveryId: '2026-08-31 P1',
  period: { first: '2026-08-31', last: '2026-09-13' },
  guardian: sampleGuardian({ guardianId: 'P1', studentId: 'S1', email: 'p1@family.example' }),
  student: sampleStudent(),
  goals: [
    sampleGoal({ studentId: 'S1' }),
    sampleGoal({ studentId: 'S1', goalId: 'G2', kind: 'Talent', shareWithFamily: false }),
  ],
  ledgerRow: null,
};

interface Given {
  readonly values?: Readonly<Record<string, string>>;
  readonly guardian?: Partial<Guardian>;
  readonly questions?: readonly Question[];
  readonly deliveries?: readonly Delivery[];
}

const composed = ({
  values,
  guardian,
  questions = questionBank(),
  deliveries = [],
}: Given = {}) => {
  const compose = createComposer({
    now: { date: '2026-09-02', hour: 16, moment: '2026-09-02T16:05:00-06:00' },
    settings: sampleSettings(values),
    tables: {
      progress: tableOf([
        sampleEntry({ studentId: 'S1', note: 'Their own.' }),
        sampleEntry({ studentId: 'S2', note: 'Another student’s.' }),
      ]),
      questions: tableOf(questions),
      deliveries: tableOf(deliveries),
    },
    emails: { digest: plainDigest },
    translator: createTranslator([], (text, code) => `${code}:${text}`),
    account: 'ortega@school.example',
  });
  const { mail, questionIds } = compose({ ...due, guardian: { ...due.guardian, ...guardian } });
  return { mail, questionIds, content: JSON.parse(mail.html) as DigestContent };
};

describe('a mail', () => {
  it('goes to the guardian, says what is the child’s own, and bears the day', () => {
    const { mail, content } = composed();
    expect(mail).toMatchObject({ to: 'p1@family.example', subject: 'English 2026-09-02' });
    expect(content.goals).toHaveLength(1);
    expect(content.goals[0]?.news).toEqual([{ date: '2026-09-01', note: 'Their own.' }]);
  });

  it.each([
    [{}, '', 'ortega@school.example', 'ortega@school.example'],
    [{ 'Specialist name': 'Ms. Ortega' }, 'Ms. Ortega', 'ortega@school.example', 'Ms. Ortega'],
    [
      {
        'Specialist name': 'Ms. Ortega',
        'School name': 'Mesa View MS',
        'Reply to': 'gt@s.example',
      },
      'Ms. Ortega, Mesa View MS',
      'gt@s.example',
      'Ms. Ortega',
    ],
    [
      { 'School name': 'Mesa View MS' },
      'Mesa View MS',
      'ortega@school.example',
      'ortega@school.example',
    ],
  ])('with %j is from %j, answered to %s, signed %s', (values, senderName, replyTo, signed) => {
    const { mail, content } = composed({ values });
    expect(mail).toMatchObject({ senderName, replyTo });
    expect(content.sender).toMatchObject({ name: signed, replyTo });
  });
});

describe('the questions of a mail', () => {
  it('are as many as the settings say, and are told by ID', () => {
    for (const count of [2, 3, 4]) {
      const { questionIds, content } = composed({
        values: { 'Questions per mail': String(count) },
      });
      expect(content.questions.map(({ questionId }) => questionId)).toEqual(questionIds);
      expect(questionIds).toHaveLength(count);
    }
  });

  it('are for kinds of goals that the family hears about', () => {
    const bank = (['Academic', 'Talent', 'Any'] as const).map((goalKind) =>
      sampleQuestion({ questionId: goalKind, goalKind }),
    );
    expect([...composed({ questions: bank }).questionIds].sort()).toEqual(['Academic', 'Any']);
    const silent = composed({
      questions: bank,
      values: { 'Content of mails': 'No record content' },
    });
    expect(silent.questionIds).toEqual(['Any']);
  });

  it('are the same when the email is written again', () => {
    expect(composed().questionIds).toEqual(composed().questionIds);
  });

  it('are others than those of the last six emails that arrived', () => {
    const bank = Array.from({ length: 9 }, (_, n) => sampleQuestion({ questionId: `Q${n}` }));
    const mailOf = (n: number, cells: Partial<Delivery> = {}) =>
      sampleDelivery({ period: `2026-0${n}-01/2026-0${n}-28`, questionIds: [`Q${n}`], ...cells });
    const chosen = (deliveries: readonly Delivery[]) =>
      composed({ questions: bank, deliveries, values: { 'Questions per mail': '4' } }).questionIds;

    const arrived = [7, 3, 5, 4, 6, 2, 1].map((n) =>
      mailOf(n, n === 5 ? { state: 'Uncertain' } : {}),
    );
    // Of the nine, Q1 went out seven emails ago and Q0 and Q8 never; Q2 is the oldest of the rest.
    expect([...chosen(arrived)].sort()).toEqual(['Q0', 'Q1', 'Q2', 'Q8']);
  });

  it.each(['Queued', 'Held', 'Failed'] as const)(
    'count nothing that is %s, nor others’ mail',
    (state) => {
      const bank = [sampleQuestion({ questionId: 'Q0' }), sampleQuestion({ questionId: 'Q9' })];
      const alone = composed({ questions: bank }).questionIds;
      const [first = ''] = alone;
      const others = [
        sampleDelivery({ state, questionIds: [first] }),
        sampleDelivery({ guardianId: 'P2', questionIds: [first] }),
      ];
      expect(composed({ questions: bank, deliveries: others }).questionIds).toEqual(alone);
      const own = sampleDelivery({ questionIds: [first] });
      expect(composed({ questions: bank, deliveries: [own] }).questionIds[0]).not.toBe(first);
    },
  );
});

describe('the language of a mail', () => {
  const questionLanguage = (given: Given) =>
    new Set(composed(given).questionIds.map((id) => id.slice(-2)));

  it.each([
    '',
    'English',
    'Spanish',
    'español',
    'Espan\u0303ol',
    'castellano',
    'es',
    'ES',
    'es-MX',
    'es_MX',
    'spa',
    ' Español (México) ',
    'Spanish/English',
    'English/Spanish',
    'Estonian',
    'Vietnamese',
    'Navajo',
  ])('for %j has questions in the language of the letter', (language) => {
    const isSpanish = languageCode(language) === 'es';
    expect(questionLanguage({ guardian: { language } })).toEqual(
      new Set([isSpanish ? 'ES' : 'EN']),
    );
  });

  it('is the caseload’s where the guardian names none', () => {
    expect(questionLanguage({ values: { Language: 'Spanish' } })).toEqual(new Set(['ES']));
    expect(composed({ values: { Language: 'Spanish' } }).mail.subject).toMatch(/^Spanish/);
  });

  it.each([
    ['yes', 'vi:Hello'],
    ['no', 'Hello'],
  ])('is translated by machine only where the school says so (%s)', (setting, text) => {
    expect(composed({ values: { 'Machine translation': setting } }).mail.text).toBe(text);
  });
});

describe('a content level', () => {
  it('reaches the letter', () => {
    const level = 'First name and goal titles';
    const { content } = composed({ values: { 'Content of mails': level } });
    expect(content).toMatchObject({ level, childName: 'Zoë' });
    expect(content.goals[0]?.news).toEqual([]);
  });
});
