// What the menu items do: run a use case, and say in a sentence or two what came of it, in the
// person's language.

import { endLinks } from '../answers/server/end-links';
import { fewestPast, growingTabs } from '../archive/domain/past-rows';
import { lookAtPast, movePast } from '../archive/server/move-past-rows';
import { askSwitchOn, type SwitchOnQuestion } from '../digests/server';
import { type ManualTrigger, previewRun, sendByHand } from '../digests/server/send-by-hand';
import { checkHealth } from '../parts';
import { failure } from '../rpc/result';
import { pause, type SwitchedOn, switchOn } from '../schedule/server/switch-digests';
import { headerOf } from '../schema/header-of';
import { allTabs } from '../schema/tabs';
import { setUp } from '../setup/server/set-up';
import type { Services } from '../store/services';
import { createServices } from './create-services';
import { showConfirm } from './dialogs';
import { runSentences, sentencesOf } from './how-it-ended';
import { type ScriptTexts, textsIn } from './texts';

/** Looks everything up anew: what was seen before the tabs are made does not hold after it. */
export function setUpSentence(_services: Services, texts: ScriptTexts): string {
  const t = texts.menu.setUp;
  const result = setUp(createServices());
  if (!result.ok) return sentencesOf(result, texts);
  const { renamedTabs, addedTabs, addedColumns, isNamed, copyOf } = result.value;
  const changed = [
    ...(renamedTabs.length > 0 ? [t.tabsRenamed(renamedTabs)] : []),
    ...(addedTabs.length > 0 ? [t.tabsAdded(addedTabs)] : []),
    ...(addedColumns.length > 0 ? [t.columnsAdded(addedColumns)] : []),
    ...(isNamed ? [t.named] : []),
  ];
  const copy = copyOf === null ? [] : [texts.failure(failure('file is a copy', copyOf))];
  return [...(changed.length > 0 ? [...changed, t.next] : [t.unchanged]), ...copy].join('\n');
}

export function switchOnSentence(services: Services, texts: ScriptTexts): string {
  const t = texts.menu.schedule;
  const asked = askSwitchOn(services);
  const isCopy = !asked.ok && asked.failures.some(({ code }) => code === 'file is a copy');
  if (isCopy && !showConfirm(t.copyTitle, `${sentencesOf(asked, texts)}\n\n${t.copyQuestion}`))
    return t.unchanged;
  const question = isCopy ? askSwitchOn(createServices(), true) : asked;
  if (!question.ok) return sentencesOf(question, texts);
  if (!question.value.isAgreed && !showConfirm(t.title, switchOnQuestion(question.value, texts)))
    return t.unchanged;
  // An alert lets go of the lock, so everything is looked up anew.
  const result = switchOn(createServices(), isCopy);
  return result.ok ? onSentences(result.value, t) : sentencesOf(result, texts);
}

function switchOnQuestion(
  { first, unread }: SwitchOnQuestion,
  { menu: { schedule: t }, held }: ScriptTexts,
): string {
  if (first === null) return t.noDay;
  const { date, hour, emails, students } = first;
  const inAll = first.held.reduce((sum, { count }) => sum + count, 0);
  const reasons = first.held.map(({ reason, count }) => `    ${count}: ${held(reason)}`);
  return [
    t.firstDay(date, hour, emails, students),
    ...(inAll > 0 ? [`${t.heldBack(inAll)}\n${reasons.join('\n')}`] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
    t.question,
  ].join('\n\n');
}

export function pauseSentence(services: Services, texts: ScriptTexts): string {
  const result = pause(services);
  return result.ok ? texts.menu.schedule.paused : sentencesOf(result, texts);
}

const onSentences = (
  { isChange, hour, nextDates, passed }: SwitchedOn,
  t: ScriptTexts['menu']['schedule'],
): string =>
  [t.on(isChange, hour, nextDates), ...(passed === null ? [] : [t.passed(passed)])].join(' ');

export const sendDueSentence = (services: Services, texts: ScriptTexts): string =>
  byHand(services, 'click', texts.menu.sending.nothingDue, texts);

export const sendUncertainSentence = (services: Services, texts: ScriptTexts): string =>
  byHand(services, 'uncertain again', texts.menu.sending.nothingUncertain, texts);

/** Asks first: an alert lets go of the lock, so the run looks everything up anew. */
function byHand(
  services: Services,
  trigger: ManualTrigger,
  nothing: string,
  texts: ScriptTexts,
): string {
  const t = texts.menu.sending;
  const looked = previewRun(services, trigger);
  if (!looked.ok) return sentencesOf(looked, texts);
  const { goingOut, held: heldBack, moved, nextDate, agreement } = looked.value;
  const held = heldBack.length > 0 ? t.held(heldBack.length) : '';
  if (goingOut === 0) return `${nothing}${held}${nextDate ? t.nextDay(nextDate) : ''}`;
  const question = `${t.goingOut(goingOut)}${held}${movedSentence(moved, t)}${t.question}`;
  if (!showConfirm(t.title, question)) return t.nothingSent;

  const result = sendByHand(createServices(), trigger, agreement);
  if (!result.ok) return sentencesOf(result, texts);
  return runSentences(t.gone(result.value.sent), result.value, t.waiting, texts);
}

/** Asks first: an alert lets go of the lock, so everything is looked up anew. */
export function archiveSentence(services: Services, texts: ScriptTexts): string {
  const t = texts.menu.archive;
  const looked = lookAtPast(services);
  if (!looked.ok) return sentencesOf(looked, texts);
  const { before, tabs } = looked.value;
  const moving = tabs.filter(({ count }) => count > 0);
  const scattered = tabs.flatMap(({ name, scattered: rows }) =>
    rows < fewestPast
      ? []
      : [t.scattered(allTabs[name].title, rows, before, headerOf(name, growingTabs[name].day))],
  );
  if (moving.length === 0) return [t.nothing(before), ...scattered].join('\n');
  const counts = moving.map(({ name, count }) => `${allTabs[name].title}: ${count}`).join(', ');
  if (!showConfirm(t.title, t.question(before, counts))) return t.unmoved;
  const moved = movePast(createServices());
  return moved.ok ? [t.moved(counts), ...scattered].join('\n') : sentencesOf(moved, texts);
}

/** Asks first: nobody gets the links back. */
export function endLinksSentence(_: Services, texts: ScriptTexts): string {
  const t = texts.menu.endLinks;
  if (!showConfirm(t.title, t.question)) return t.kept;
  const ended = endLinks(createServices());
  return ended.ok ? t.done : sentencesOf(ended, texts);
}

/** More would fill the screen; the heads-up and the Guardians tab have the rest. */
const movesShown = 10;

const movedSentence = (moved: readonly string[], t: ScriptTexts['menu']['sending']): string =>
  moved.length === 0
    ? ''
    : t.moved(moved.length, moved.slice(0, movesShown), moved.length - movesShown);

export function healthSentences(services: Services, texts: ScriptTexts): string {
  const { sentences } = checkHealth(services, texts, textsIn('en'));
  return `${sentences.join('\n')}\n\n${texts.menu.health.kept}`;
}
