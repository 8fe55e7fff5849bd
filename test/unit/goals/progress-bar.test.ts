// The bar of a goal on the pages: the same picture as in a mail, with words that fit it.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { goalWords } from '../../../src/goals/messages/goal-words';
import { ProgressBar } from '../../../src/goals/page/progress-bar';
import { progressSteps } from '../../../src/schema/choices';

const cases = Object.entries(goalWords).flatMap(([language, words]) => [
  { language, words, step: '' as const, filled: 0, said: words.noStep },
  ...progressSteps.map((step, filled) => ({
    language,
    words,
    step,
    filled,
    said: words.steps[step],
  })),
]);

describe.each(cases)('"$step" in $language', ({ words, step, filled, said }) => {
  const html = renderToString(h(ProgressBar, { step, words }));
  const [, bar = ''] = /<span class="bar" aria-hidden="true">(.*)<\/span>/.exec(html) ?? [];

  it('fills one of four cells for each step, from the left', () => {
    const cells = [...bar.matchAll(/<i(?: class="(\w*)")?[^>]*><\/i>/g)].map(
      ([, look = '']) => look,
    );
    expect(cells.map((look) => look === 'reached')).toEqual(
      Array.from({ length: 4 }, (_, cell) => cell < filled),
    );
  });

  it('says in words, to eye and screen reader alike, what the bar shows', () => {
    expect(html.replace(/<[^>]*>/g, '')).toBe(said);
  });
});
