// What the script has written into the page for whoever opened the link.

import { type AnswerPage, plainPage } from '../domain/answer-page';

export interface Visit {
  readonly page: AnswerPage;
  /** '' where the link opens nothing. */
  readonly token: string;
  /** The answer of the link that was tapped, or anything else that stood in the address. */
  readonly tapped: string;
}

export function visitOf({ dataset }: Pick<HTMLElement, 'dataset'>): Visit {
  const nothing: Visit = { page: plainPage('trouble'), token: '', tapped: '' };
  try {
    return { ...nothing, ...JSON.parse(decodeURIComponent(dataset.visit ?? '')) };
  } catch {
    return nothing;
  }
}
