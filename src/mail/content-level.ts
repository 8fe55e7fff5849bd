// Takes out of a digest whatever the district's content level keeps out of mail.
import type { DigestContent, DigestGoal } from '../domain/digest/digest-content';

export interface PermittedGoal extends Omit<DigestGoal, 'kind'> {
  /** null where the level shows the goal's text alone. */
  readonly kind: DigestGoal['kind'] | null;
}

export interface PermittedContent extends Omit<DigestContent, 'goals'> {
  readonly goals: readonly PermittedGoal[];
}

const titleOnly = ({ goal }: DigestGoal): PermittedGoal => ({
  kind: null,
  goal,
  why: '',
  progress: '',
  news: [],
  nextStep: '',
  atHome: '',
  targetDate: null,
});

/**
 * What may be said. The letter is worded from this alone, so a field that was filled by mistake
 * further up still cannot reach a mail.
 */
export const permitted = (content: DigestContent): PermittedContent => {
  switch (content.level) {
    case 'Full':
      return content;
    case 'First name and goal titles':
      return { ...content, goals: content.goals.map(titleOnly) };
    case 'No record content':
      return { ...content, childName: '', guardianName: '', goals: [] };
  }
};
