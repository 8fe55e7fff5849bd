// Somebody at home who has tapped a link: opens the page, and sends what the page would send.
import type { AnswerPage } from '../../../src/answers/domain/answer-page';
import { type AddonHarness, HarnessRefusal } from '../../harness/addon-harness';
import { tokenIn } from './emails';

export interface PageVisitor {
  readonly open: () => AnswerPage;
  readonly send: (functionName: string, given: unknown) => AnswerPage;
}

/** @throws HarnessRefusal where the page does not open */
export function tapLink(addon: AddonHarness, link: string): PageVisitor {
  const visitor = addon.asVisitor(null);
  const visit = visitor.visit(link);
  if (visit.kind === 'error') throw new HarnessRefusal(`doGet ${visit.reason}: ${visit.message}`);
  const send = (functionName: string, given: unknown): AnswerPage => {
    const { outcome, error, result } = visitor.call(functionName, tokenIn(link), given);
    if (outcome !== 'completed')
      throw new HarnessRefusal(`${functionName} ${outcome}: ${error?.message ?? ''}`);
    const page = result as AnswerPage;
    if (page.kind === 'plain') throw new HarnessRefusal(`${functionName}: ${page.reason}`);
    return page;
  };
  return { open: () => send('openAnswer', {}), send };
}
