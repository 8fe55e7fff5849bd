// Puts what people wrote of a child into the family's language; the email's own sentences are there in
// it already.

import type { DigestContent, DigestGoal, DigestNews } from './digest-content';

/** @param texts each that is not blank, in the order of the email */
export type TranslateWords = (texts: readonly string[]) => readonly string[];

export interface Translations {
  /** Of goals and notes, as the school writes them; null where the family reads that language. */
  readonly ofSchool: TranslateWords | null;
  /** Of the student's own words. */
  readonly ofStudent: TranslateWords | null;
}

/** The guardian's own answer and the questions are in the guardian's language. */
export function translateContent(
  content: DigestContent,
  { ofSchool, ofStudent }: Translations,
): DigestContent {
  let isTranslated = false;
  const inLanguageOfReader =
    (translate: TranslateWords | null) =>
    (text: string): string => {
      if (translate === null || text.trim() === '') return text;
      const [translation = ''] = translate([text]);
      if (translation.trim() === '') return text;
      isTranslated = true;
      return translation;
    };
  const school = inLanguageOfReader(ofSchool);
  const student = inLanguageOfReader(ofStudent);

  const news = (item: DigestNews): DigestNews => {
    switch (item.kind) {
      case 'words':
        return {
          ...item,
          goal: school(item.goal),
          did: student(item.did),
          obstacle: student(item.obstacle),
          ifThen: student(item.ifThen),
          helpWanted: student(item.helpWanted),
        };
      case 'note':
        return { ...item, note: school(item.note), nextStep: school(item.nextStep) };
      case 'reached':
        return { ...item, goal: school(item.goal) };
      case 'answer':
        return item;
    }
  };
  const goal = (each: DigestGoal): DigestGoal => ({
    ...each,
    goal: school(each.goal),
    why: school(each.why),
    measure: school(each.measure),
    notes: each.notes.map(({ date, note }) => ({ date, note: school(note) })),
    atHome: school(each.atHome),
  });
  const { ask } = content;
  const translated = {
    ...content,
    news: content.news.map(news),
    ask: ask && { ...ask, goal: school(ask.goal), atHome: school(ask.atHome) },
    goals: content.goals.map(goal),
    questions: content.questions.map((each) => ({ ...each, goal: school(each.goal) })),
  };
  return { ...translated, isTranslated };
}
