// The email of one debt: its questions, its content, its language, its sender.

import { languageCode } from '../../../src/core/read-language';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import { createComposer } from '../../../src/digests/server/compose-digest';
import { createTranslator } from '../../../src/digests/server/translator';
import type { DueDigest } from '../../../src/mailing/domain/plan-digests';
import type { Asked, CheckIn, Delivery, Guardian, Question } from '../../../src/schema/tabs';
import type { Emails } from '../../../src/store/ports';
import {
  sampleDelivery,
  sampleGoal,
  sampleGuardian,
  sampleQuestion,
  sampleSettings,
  sampleStudent,
  sampleTelling,
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
const plainDigest: Emails['digest'] = (content, { language, sentOn, translate }) => ({
  subject: `${language} ${sentOn}`,
  text: (translate?.(['Hello'], 'vi', 'en') ?? ['Hello']).join(),
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
  telling: sampleTelling({ told: ['goals:abc'] }),
};

interface Given {
  readonly values?: Readonly<Record<string, string>>;
  readonly guardian?: Partial<Guardian>;
  readonly questions?: readonly Question[];
  readonly deliveries?: readonly Delivery[];
  readonly asked?: readonly Asked[];
  readonly due?: Partial<DueDigest>;
}

const asked = (cells: Partial<Asked> = {}): Asked => ({
  studentId: 'S1',
  period: '2026-08-17/2026-08-30',
  questions: [],
  counts: '',
  ...cells,
});

const composed = ({
  values,
  guardian,
  questions = questionBank(),
  deliveries = [],
  asked: known = [],
  due: changes,
}: Given = {}) => {
  const { compose, asked: kept } = createComposer({
    now: { date: '2026-09-02', hour: 16, moment: '2026-09-02T16:05:00-06:00' },
    settings: sampleSettings(values),
    tables: {
      guardians: tableOf<Guardian>([due.guardian]),
      checkIns: tableOf<CheckIn>([]),
      questions: tableOf(questions),
      deliveries: tableOf(deliveries),
      asked: tableOf(known),
    },
    emails: { digest: plainDigest },
    translator: createTranslator([], (text, code) => `${code}:${text}`),
    account: 'ortega@school.example',
    answerPageOf: ({ deliveryId }) => `https://page.example/exec?t=${deliveryId}`,
  });
  const { mail, questionIds, form, told } = compose({
    ...due,
    ...changes,
    guardian: { ...due.guardian, ...guardian },
  });
  const content = JSON.parse(mail.html) as DigestContent;
  return { mail, questionIds, form, told, content, kept: kept() };
};

describe('a mail', () => {
  it('goes to the guardian, says what is the child’s own, and bears the day', () => {
    const { mail, content } = composed();
    expect(mail).toMatchObject({ to: 'p1@family.example', subject: 'English 2026-09-02' });
    expect(content.goals).toHaveLength(1);
    expect(content.answerPage).toBe('https://page.example/exec?t=2026-08-31 P1');
    expect(content.nextDigest).toBe(null);
  });

  it('names the day of the next one while digests are on, and after one question none', () => {
    const values = { Digests: 'On' };
    expect(composed({ values }).content.nextDigest).toBe('2026-09-16');
    const light = { telling: sampleTelling({ form: 'Light' }) };
    expect(composed({ values, due: light }).content.nextDigest).toBe(null);
  });

  it('tells the ledger its form and what it told', () => {
    expect(composed()).toMatchObject({ form: 'Plan', told: ['goals:abc'] });
    const none = { goals: [], telling: sampleTelling() };
    const values = { 'New year email': 'yes' };
    expect(composed({ values, due: none })).toMatchObject({ told: ['being set'], questionIds: [] });
  });

  it.each([
    [{}, '', 'ortega@school.example', ''],
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
    [{ 'School name': 'Mesa View MS' }, 'Mesa View MS', 'ortega@school.example', ''],
  ])(
    'with %j is from %j, answered to %s, signed %j: never by an address',
    (values, senderName, replyTo, signed) => {
      const { mail, content } = composed({ values });
      expect(mail).toMatchObject({ senderName, replyTo });
      expect(content.sender).toMatchObject({ name: signed, replyTo });
    },
  );
});

describe('the questions of a mail', () => {
  it('are as many as the settings say, and are told by ID', () => {
    for (const count of [2, 3, 4]) {
      const { questionIds, content } = composed({
        values: { 'Questions per mail': String(count) },
      });
      const { ask, questions } = content;
      expect([ask, ...questions].map((each) => each?.questionId)).toEqual(questionIds);
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

  it('are those asked least, and are counted', () => {
    const bank = Array.from({ length: 4 }, (_, n) => sampleQuestion({ questionId: `Q${n}` }));
    const values = { 'Questions per mail': '2' };
    const { questionIds, kept } = composed({
      questions: bank,
      values,
      asked: [asked({ counts: 'Q0 2; Q1 1; Q2 1' })],
    });
    expect(questionIds[0]).toBe('Q3');
    expect(['Q1', 'Q2']).toContain(questionIds[1]);
    expect(kept.appends).toEqual([{ tab: 'asked', rows: [] }]);
    const again = questionIds[1] ?? '';
    expect(kept.changes).toMatchObject([
      {
        tab: 'asked',
        id: 'S1',
        values: { period: '2026-08-31/2026-09-13', questions: ['Q3@G1', again] },
      },
    ]);
    expect(JSON.stringify(kept.changes)).toContain(`${again} 2`);
    expect(JSON.stringify(kept.changes)).toContain('Q3 1');
  });

  it('are the set that is kept, in the language of each guardian', () => {
    const kept = [
      asked({ period: '2026-08-31/2026-09-13', questions: ['WHY-02@G1', 'HOW-03', 'SUPPORT-01'] }),
    ];
    expect(composed({ asked: kept }).questionIds).toEqual([
      'WHY-02-EN',
      'HOW-03-EN',
      'SUPPORT-01-EN',
    ]);
    const spanish = composed({ asked: kept, guardian: { language: 'Spanish' } });
    expect(spanish.questionIds).toEqual(['WHY-02-ES', 'HOW-03-ES', 'SUPPORT-01-ES']);
    expect(spanish.content.ask?.goal).toBe('Build an invention and mend it twice.');
    // Nothing is counted twice.
    expect(spanish.kept.changes).toEqual([]);
  });

  it('go on from a set of one question, where another email of the period had no news', () => {
    const kept = [
      asked({ period: '2026-08-31/2026-09-13', questions: ['WHY-02@G1'], counts: 'WHY-02 1' }),
    ];
    const { questionIds, kept: after } = composed({ asked: kept });
    expect(questionIds[0]).toBe('WHY-02-EN');
    expect(new Set(questionIds).size).toBe(3);
    expect(JSON.stringify(after.changes)).toContain('WHY-02 1"');
    const light = { telling: sampleTelling({ form: 'Light' }) };
    expect(composed({ asked: kept, due: light }).questionIds).toEqual(['WHY-02-EN']);
  });

  it('are others where a guardian with another cadence has had the set', () => {
    const kept = [asked({ period: '2026-08-31/2026-09-06', questions: ['WHY-02@G1', 'HOW-03'] })];
    const had = sampleDelivery({ period: '2026-08-31/2026-09-06' });
    const later = { period: { first: '2026-09-07', last: '2026-09-13' } };
    expect(composed({ asked: kept, due: later, deliveries: [had] }).questionIds).not.toContain(
      'WHY-02-EN',
    );
  });
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
    expect(content.goals[0]?.progress).toBe('');
  });
});
