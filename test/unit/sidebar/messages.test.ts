import * as caseload from '../../../src/caseload/messages/messages';
import type { PageLanguage } from '../../../src/core/languages';
import * as families from '../../../src/families/messages/messages';
import type { PlanGap } from '../../../src/goals/domain/find-gaps';
import * as goals from '../../../src/goals/messages/messages';
import { goalFields } from '../../../src/goals/page/editor/goal-field-shapes';
import { showField } from '../../../src/goals/page/editor/goal-field-text';
import { gapSentence } from '../../../src/goals/page/plan/gap-sentence';
import * as privacy from '../../../src/privacy/messages/messages';
import * as sidebar from '../../../src/sidebar/messages/messages';
import { showDay, showMoment, showWeekday } from '../../../src/ui/messages/show-date';
import { goalFields as sample } from './sample-plan';

/** Everything that the sidebar says in a language. */
const wordsIn = (language: PageLanguage) => ({
  ...sidebar.byLanguage[language],
  ...goals.byLanguage[language],
  ...families.byLanguage[language],
  ...caseload.byLanguage[language],
  ...privacy.byLanguage[language],
});

const [en, es] = [wordsIn('en'), wordsIn('es')];

/** Every sentence, by where it stands: functions are called with what any of them can take. */
function sentences(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const place = `${path}/${key}`;
    if (typeof word === 'function') return [[place, String(word(2, 3))] as const];
    return typeof word === 'object' ? sentences(word, place) : [[place, String(word)] as const];
  });
}

describe('both languages', () => {
  it('say the same things', () => {
    expect(sentences(es).map(([place]) => place)).toEqual(sentences(en).map(([place]) => place));
  });

  it.each([['en', en] as const, ['es', es] as const])('have no gap in %s', (_, words) => {
    const blank = sentences(words).filter(([, word]) => /undefined|^\s+$/.test(word));
    expect(blank).toEqual([]);
  });

  it('do not share long sentences', () => {
    const english = new Set(sentences(en).map(([, word]) => word));
    const shared = sentences(es).filter(([, word]) => word.length > 20 && english.has(word));
    expect(shared).toEqual([]);
  });

  it('have a way on for every failure', () => {
    for (const words of [en, es]) {
      for (const told of Object.values(words.kit.failures)) {
        expect(told.join(' ')).toMatch(/\w.*\.$/);
      }
    }
  });
});

describe('what is missing', () => {
  const long = 'Direct a five-minute scene and reflect on two choices that worked';
  const gaps: readonly (readonly [PlanGap, string])[] = [
    [{ kind: 'no affective goal' }, 'There is no affective goal.'],
    [{ kind: 'area without a goal', area: 'Music' }, 'No goal for Music.'],
    [
      { kind: 'no measure', goalId: '1', goal: long },
      '“Direct a five-minute scene and reflect on two ch…” does not say how we will know.',
    ],
    [{ kind: 'review overdue', on: '2026-09-01' }, 'The review was due on Sep 1, 2026.'],
  ];
  it.each(gaps)('%j is said as %s', (gap, sentence) => {
    expect(gapSentence(gap, en)).toBe(sentence);
  });
});

describe('a day', () => {
  it.each([
    ['2026-09-01', 'en', 'Sep 1, 2026'],
    ['2026-09-01', 'es', '1 sept 2026'],
    ['someday', 'en', 'someday'],
  ])('%s in %s is shown as %s', (day, language, shown) => {
    expect(showDay(day, language)).toBe(shown);
  });

  it('with its weekday', () => {
    expect(showWeekday('2026-09-23', 'en')).toBe('Wed, Sep 23, 2026');
  });

  it('of a moment is the one where it was written down', () => {
    expect(showMoment('2026-09-01T23:30:00-06:00', 'en')).toBe('Sep 1, 2026');
  });
});

describe('a field', () => {
  it('is never shown empty', () => {
    const blank = sample({ why: '', targetDate: null, progress: '', area: '' });
    for (const field of goalFields) expect(showField(blank, field, es)).not.toBe('');
    expect(showField(blank, 'targetDate', en)).toBe('(blank)');
    expect(showField(blank, 'shareWithFamily', es)).toBe('Sí');
  });
});
