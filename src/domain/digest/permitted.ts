// Takes out of a digest whatever the district's content level keeps out of mail.
import type { ContentLevel, DigestContent, DigestGoal } from './digest-content';

const titleOnly = ({ goal }: DigestGoal): DigestGoal => ({
  kind: null,
  goal,
  why: '',
  progress: '',
  news: [],
  nextStep: '',
  atHome: '',
  targetDate: null,
});

/** Whether a mail may tell of what kind the goals are, as a question made for one kind does. */
export const tellsKinds: Readonly<Record<ContentLevel, boolean>> = {
  Full: true,
  'First name and goal titles': true,
  'No record content': false,
};

/**
 * What may be said. Content is cut where it is gathered, and once more where the letter is worded:
 * a field that was filled by mistake on the way still cannot reach a mail.
 */
export const permitted = (content: DigestContent): DigestContent => {
  switch (content.level) {
    case 'Full':
      return content;
    case 'First name and goal titles':
      return { ...content, goals: content.goals.map(titleOnly) };
    case 'No record content':
      return { ...content, childName: '', guardianName: '', goals: [] };
  }
};
