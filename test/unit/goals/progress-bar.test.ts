// The bar of a goal on the pages: the same picture as in an email, with words that fit it.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { progressPicture } from '../../../src/goals/domain/progress-picture';
import { progressSteps } from '../../../src/schema/choices';
import { ProgressBar } from '../../../src/ui/controls/progress-bar';
import { goalWords, progressLabel } from '../../../src/ui/messages/goal-words';

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
  const html = renderToString(
    h(ProgressBar, { ...progressPicture(step), children: progressLabel(step, words) }),
  );
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
