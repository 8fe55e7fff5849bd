// Thousands of calls that nobody meant well: made-up and broken links, other shapes and sizes, in any order.
// Nothing is written, nothing of the record comes back, and no error of the script either.
import fc from 'fast-check';
import { publicHandlers } from '../../src/registry';
import {
  adaId,
  answerSchool,
  digestToken,
  tokenOf,
  visitor,
} from '../bundle/answers/answer-school';
import { effects } from '../bundle/teachers/teachers-school';

const school = answerSchool();
const family = digestToken(school);
const student = tokenOf(school, {
  purpose: 'student',
  delivery: 'Student check-in 2026-08-19 x',
  person: adaId,
  student: adaId,
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('', 'null', '__proto__', '<script>', '../../x', '%00', '🙂'),
);

/** A real link with something changed in it, or anything at all. */
const brokenToken = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(family, student), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([token, place, letter]) => {
        const at = place % token.length;
        return `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      })
      .filter((token) => token !== family && token !== student),
  },
  { weight: 1, arbitrary: fc.constantFrom(family, student).map((token) => token.slice(1)) },
  { weight: 1, arbitrary: fc.anything() },
);

const anyGiven = fc.oneof(
  fc.anything(),
  fc.record({ answer: anyText, message: anyText }),
  fc.record({ kind: anyText, until: anyText, cadence: anyText }),
  fc.constantFrom(
    {},
    { answer: 'talked', message: 'hello' },
    { kind: 'stop' },
    { goals: [], wantsToTalk: true, message: '' },
  ),
);

/** What a page can send at all; the rest never leaves the browser. */
const sendable = (value: unknown): unknown => {
  const text = JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? null : each));
  return text === undefined ? null : JSON.parse(text);
};

it('5,000 calls change nothing and learn nothing', () => {
  const before = effects(school);
  let calls = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(publicHandlers)),
      brokenToken,
      anyGiven,
      (name, token, given) => {
        calls += 1;
        const {
          outcome,
          result,
          calls: made,
        } = visitor(school).call(name, sendable(token), sendable(given));
        expect([outcome, result]).toEqual(['completed', { kind: 'plain', reason: 'not valid' }]);
        expect(made.total).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 5000 },
  );
  expect(calls).toBeGreaterThanOrEqual(5000);
  expect(effects(school)).toEqual(before);
});
