// The menu item that brings what teachers see up to date at once.
import { type RefreshOutcome, refreshTeachers } from '../application/teachers/refresh-teachers';
import { telling } from './dialogs';
import { busy } from './sentence-for';

export const refreshTeachersMenu = (): void =>
  telling((ports) => refreshSentence(refreshTeachers(ports)), 'refreshTeachersMenu');

function refreshSentence(outcome: RefreshOutcome): string {
  if (outcome.kind === 'busy') return busy;
  if (outcome.kind === 'problems') return outcome.sentences.join('\n');
  const { access, counts, files, keptBy } = outcome;
  const { made, changed, removed } = counts;
  const done =
    made + changed + removed === 0
      ? 'No view had to be changed.'
      : `Views made: ${made}, changed: ${changed}, removed: ${removed}.`;
  const again = `The clock of ${keptBy} looks again every hour.`;
  switch (access) {
    case 'Filter views':
      return `${done} Each teacher’s links stand on the tab Teachers. ${again}`;
    case 'Own files': {
      const round = `Files looked after: ${files.visited}; waiting for the next hour: ${files.waiting}. Notes brought into the plans: ${files.notes}. The links stand on the tab Teachers.`;
      return `${done} ${[round, ...files.troubles].join('\n')} ${again}`;
    }
    case 'Off':
      return `${done} The setting Teachers says Off, so there are no views.`;
  }
}
