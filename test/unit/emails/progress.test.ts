// What an email says of a goal's progress is what its bar shows, whatever the language.

import { type MailLanguage, mailLanguages } from '../../../src/core/languages';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { palette } from '../../../src/emails/palette';
import { render } from '../../../src/emails/render';
import { type Progress, progressSteps } from '../../../src/schema/choices';
import { oneGoal } from './sample-digests';
import { visibleText } from './visible-text';

const withProgress = (progress: Progress | ''): DigestContent => ({
  ...oneGoal,
  goals: oneGoal.goals.map((goal) => ({ ...goal, progress })),
});

/** The cells of the bar as the email draws them: each an empty one of some color, in one row. */
const barIn = (html: string): readonly string[] =>
  [
    ...html.matchAll(/<td width="48" style="[^"]*background-color:(#[0-9a-f]{6})[^"]*">\s*<\/td>/g),
  ].map(([, color = '']) => color);

/** How each language begins the sentence, and how it names a step. */
const said: Readonly<Record<MailLanguage, { readonly opening: string; readonly step: RegExp }>> = {
  en: { opening: 'Progress: ', step: /\(step (\d+) of (\d+)\)$/ },
  es: { opening: 'Cómo va: ', step: /\(paso (\d+) de (\d+)\)$/ },
};

const sentenceOf = (text: string, language: MailLanguage): string =>
  text.split('\n').find((line) => line.startsWith(said[language].opening)) ?? '';

/** The numbers of "step 2 of 4"; null where the sentence names no step. */
const stepIn = (sentence: string, language: MailLanguage): readonly number[] | null => {
  const found = said[language].step.exec(sentence);
  return found && [Number(found[1]), Number(found[2])];
};

const cases = mailLanguages.flatMap((language) =>
  progressSteps.map((progress, filled) => ({ language, progress, filled })),
);

describe.each(cases)('a goal that is $progress, in $language', ({ language, progress, filled }) => {
  const { html, text } = render(digestEmail(withProgress(progress), language, {}));
  const bar = barIn(html);
  const sentence = sentenceOf(text, language);

  it('fills a bar of four cells, one for each step, from the left', () => {
    expect(bar).toEqual(
      Array.from({ length: 4 }, (_, cell) => (cell < filled ? palette.accent : palette.line)),
    );
  });

  it('names in words the step that the bar shows, and none before the first', () => {
    const shown = bar.filter((color) => color === palette.accent).length;
    expect(stepIn(sentence, language)).toEqual(shown === 0 ? null : [shown, bar.length]);
    if (shown === 0) expect(sentence).not.toMatch(/\d/);
  });

  it('says so once in each part of the email, in the same words', () => {
    expect(sentence).not.toBe('');
    for (const part of [text, visibleText(html)]) expect(part.split(sentence)).toHaveLength(2);
  });
});

it.each(mailLanguages)('a goal of which no progress is known has no bar, in %s', (language) => {
  const { html, text } = render(digestEmail(withProgress(''), language, {}));
  expect(barIn(html)).toEqual([]);
  expect(sentenceOf(text, language)).toBe('');
});

it.each(mailLanguages)('each step has words of its own in %s', (language) => {
  const sentences = progressSteps.map((progress) =>
    sentenceOf(render(digestEmail(withProgress(progress), language, {})).text, language),
  );
  expect(new Set(sentences).size).toBe(progressSteps.length);
});
