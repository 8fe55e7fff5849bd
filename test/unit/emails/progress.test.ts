// What an email says of a goal's progress is what its track shows, whatever the language.

import { type MailLanguage, mailLanguages } from '../../../src/core/languages';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { render } from '../../../src/emails/render';
import { type Progress, progressSteps } from '../../../src/schema/choices';
import { oneGoal } from './sample-digests';
import { visibleText } from './visible-text';

const withProgress = (progress: Progress | ''): DigestContent => ({
  ...oneGoal,
  goals: oneGoal.goals.map((goal) => ({ ...goal, progress })),
});

/** The stops of the track as the email draws them, for eyes only: full where the goal stands. */
const trackIn = (html: string): readonly string[] =>
  /<p aria-hidden="true"[^>]*>([^<]*[●○][^<]*)<\/p>/.exec(html)?.[1]?.split('—') ?? [];

/** How each language begins the sentence, and how it names a step. */
const said: Readonly<Record<MailLanguage, { readonly opening: string; readonly step: RegExp }>> = {
  en: { opening: 'Progress: ', step: /\(step (\d+) of (\d+)\)$/ },
  es: { opening: 'Cómo va: ', step: /\(paso (\d+) de (\d+)\)$/ },
};

const sentenceOf = (text: string, language: MailLanguage): string =>
  text.split('\n').find((line) => line.startsWith(said[language].opening)) ?? '';

/** The numbers of "step 3 of 5"; null where the sentence names no step. */
const stepIn = (sentence: string, language: MailLanguage): readonly number[] | null => {
  const found = said[language].step.exec(sentence);
  return found && [Number(found[1]), Number(found[2])];
};

const cases = mailLanguages.flatMap((language) =>
  progressSteps.map((progress, before) => ({ language, progress, before })),
);

describe.each(cases)('a goal that is $progress, in $language', ({ language, progress, before }) => {
  const { html, text } = render(digestEmail(withProgress(progress), language, {}));
  const track = trackIn(html);
  const sentence = sentenceOf(text, language);

  it('fills the present one of five stops, and no other', () => {
    expect(track).toEqual(Array.from({ length: 5 }, (_, stop) => (stop === before ? '●' : '○')));
  });

  it('names in words the stop that the track shows, and none where nothing has begun', () => {
    const shown = track.indexOf('●') + 1;
    expect(stepIn(sentence, language)).toEqual(shown === 1 ? null : [shown, track.length]);
    if (shown === 1) expect(sentence).not.toMatch(/\d/);
  });

  it('says so once in each part of the email, in the same words', () => {
    expect(sentence).not.toBe('');
    for (const part of [text, visibleText(html)]) expect(part.split(sentence)).toHaveLength(2);
  });
});

it.each(mailLanguages)('a goal of which no progress is known has no track, in %s', (language) => {
  const { html, text } = render(digestEmail(withProgress(''), language, {}));
  expect(trackIn(html)).toEqual([]);
  expect(sentenceOf(text, language)).toBe('');
});

it.each(mailLanguages)('each step has words of its own in %s', (language) => {
  const sentences = progressSteps.map((progress) =>
    sentenceOf(render(digestEmail(withProgress(progress), language, {})).text, language),
  );
  expect(new Set(sentences).size).toBe(progressSteps.length);
});
