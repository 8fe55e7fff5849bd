// The track of a goal on the pages: the same picture as in an email, with words that fit it.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { progressPicture } from '../../../src/goals/domain/progress-picture';
import { progressSteps } from '../../../src/schema/choices';
import { ProgressTrack } from '../../../src/ui/controls/progress-track';
import { goalWords, progressLabel } from '../../../src/ui/messages/goal-words';

const cases = Object.entries(goalWords).flatMap(([language, words]) => [
  { language, words, step: '' as const, before: null, said: words.noStep },
  ...progressSteps.map((step, before) => ({
    language,
    words,
    step,
    before,
    said: words.steps[step],
  })),
]);

describe.each(cases)('"$step" in $language', ({ words, step, before, said }) => {
  const html = renderToString(
    h(ProgressTrack, { ...progressPicture(step), children: progressLabel(step, words) }),
  );
  const [, track = ''] = /<span class="track" aria-hidden="true">(.*)<\/span>/.exec(html) ?? [];

  it('fills the present one of five stops, and marks those that lie behind', () => {
    const looks = [...track.matchAll(/<i(?: class="(\w*)")?[^>]*><\/i>/g)].map(
      ([, look = '']) => look,
    );
    expect(looks).toEqual(
      Array.from({ length: 5 }, (_, stop) => {
        if (stop === before) return 'here';
        return stop < (before ?? 0) ? 'passed' : '';
      }),
    );
  });

  it('says in words, to eye and screen reader alike, what the track shows', () => {
    expect(html.replace(/<[^>]*>/g, '')).toBe(said);
  });
});
