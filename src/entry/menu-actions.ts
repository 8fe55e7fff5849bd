// What the menu items do: run a use case, and say in a sentence or two what came of it.

import { fewestPast, growingTabs } from '../archive/domain/past-rows';
import { lookAtPast, movePast } from '../archive/server/move-past-rows';
import { counted } from '../core/plural';
import { type ManualTrigger, previewRun, sendByHand } from '../digests/server/send-by-hand';
import { inEnglish } from '../rpc/english-failures';
import { failure } from '../rpc/result';
import { pause, type SwitchedOn, switchOn } from '../schedule/server/switch-digests';
import { headerOf } from '../schema/header-of';
import { allTabs } from '../schema/tabs';
import { checkHealth } from '../setup/server/check-health';
import { setUp } from '../setup/server/set-up';
import type { Services } from '../store/services';
import { createServices } from './create-services';
import { showConfirm } from './dialogs';
import { wordedHour } from './emails';
import { runSentences, sentencesOf } from './how-it-ended';

/** Looks everything up anew: what was seen before the tabs are made does not hold after it. */
export function setUpSentence(): string {
  const result = setUp(createServices());
  if (!result.ok) return sentencesOf(result);
  const { renamedTabs, addedTabs, addedColumns, isNamed, copyOf } = result.value;
  const changed = [
    ...(renamedTabs.length > 0 ? [`Tabs renamed: ${renamedTabs.join(', ')}.`] : []),
    ...(addedTabs.length > 0 ? [`Tabs added: ${addedTabs.join(', ')}.`] : []),
    ...(addedColumns.length > 0 ? [`Columns added: ${addedColumns.join(', ')}.`] : []),
    ...(isNamed
      ? ['Your address stands under Specialists in the Settings tab: the menu is yours now.']
      : []),
  ];
  const copy = copyOf === null ? [] : inEnglish([failure('file is a copy', copyOf)]);
  return [
    ...(changed.length > 0
      ? [...changed, 'The tab "Start here" says what comes next.']
      : ['Everything is in place. Nothing was changed.']),
    ...copy,
  ].join('\n');
}

export function switchOnSentence(services: Services): string {
  const first = switchOn(services);
  if (first.ok) return onSentences(first.value).join(' ');
  if (first.failures.every(({ code }) => code !== 'file is a copy')) return sentencesOf(first);
  const question = `${sentencesOf(first)}\n\nFrom now on this file would send by itself, whatever the original does: families of both get every digest twice. Switch digests on here?`;
  if (!showConfirm('Switch digests on in a copy', question)) return 'Nothing was changed.';
  const result = switchOn(createServices(), true);
  return result.ok ? onSentences(result.value).join(' ') : sentencesOf(result);
}

export function pauseSentence(services: Services): string {
  const result = pause(services);
  return result.ok
    ? 'The digests are paused. No family gets a digest until you switch them on again.'
    : sentencesOf(result);
}

function onSentences({ isChange, hour, nextDates, passed }: SwitchedOn): readonly string[] {
  const state = isChange
    ? 'The digests are on'
    : 'The digests were on already, and nothing was changed. They are on';
  return [
    nextDates.length === 0
      ? `${state}, but no digest day is left in this school year. See the Settings tab.`
      : `${state}. They go out from ${wordedHour(hour)} on, next on ${nextDates.join(', ')}. The evening before you get an email.`,
    ...(passed === null
      ? []
      : [
          `Those of ${passed} do not go out by themselves: choose Send due digests now… if families are to get them.`,
        ]),
  ];
}

export const sendDueSentence = (services: Services): string =>
  byHand(services, 'click', 'Nothing is due now.');

export const sendUncertainSentence = (services: Services): string =>
  byHand(services, 'uncertain again', 'No digest of this period is uncertain.');

/** Asks first: an alert lets go of the lock, so the run looks everything up anew. */
function byHand(services: Services, trigger: ManualTrigger, nothing: string): string {
  const looked = previewRun(services, trigger);
  if (!looked.ok) return sentencesOf(looked);
  const preview = looked.value;
  const held =
    preview.held.length > 0 ? ` ${counted(preview.held.length, 'is', 'are')} held back.` : '';
  if (preview.goingOut === 0) {
    const next = preview.nextDate ? ` The next digest day is ${preview.nextDate}.` : '';
    return `${nothing}${held}${next}`;
  }
  const question = `${counted(preview.goingOut, 'digest goes', 'digests go')} out now.${held}${movedSentence(preview.moved)} Continue?`;
  if (!showConfirm('Send digests', question)) return 'Nothing was sent.';

  const result = sendByHand(createServices(), trigger, preview.agreement);
  if (!result.ok) return sentencesOf(result);
  return runSentences(
    `${counted(result.value.sent, 'digest', 'digests')} went out.`,
    result.value,
    ' for the next run.',
  );
}

/** Asks first: an alert lets go of the lock, so everything is looked up anew. */
export function archiveSentence(services: Services): string {
  const looked = lookAtPast(services);
  if (!looked.ok) return sentencesOf(looked);
  const { before, tabs } = looked.value;
  const moving = tabs.filter(({ count }) => count > 0);
  const scattered = tabs.flatMap(({ name, scattered: rows }) =>
    rows < fewestPast
      ? []
      : [
          `In ${allTabs[name].title}, ${counted(rows, 'row', 'rows')} from before ${before} stand among newer ones. Sort the tab by ${headerOf(name, growingTabs[name].day)}, oldest first, to have them moved.`,
        ],
  );
  if (moving.length === 0)
    return [`There is nothing to move: few rows are from before ${before}.`, ...scattered].join(
      '\n',
    );
  const counts = moving.map(({ name, count }) => `${allTabs[name].title}: ${count}`).join(', ');
  const question = `Rows from before ${before} move to tabs of their own at the end of this spreadsheet. Nothing is deleted, and digests and plans do not need them. ${counts}. Continue?`;
  if (!showConfirm('Move past years', question)) return 'Nothing was moved.';
  const moved = movePast(createServices());
  return moved.ok ? [`Moved. ${counts}.`, ...scattered].join('\n') : sentencesOf(moved);
}

/** More would fill the screen; the heads-up and the Guardians tab have the rest. */
const movesShown = 10;

function movedSentence(moved: readonly string[]): string {
  if (moved.length === 0) return '';
  const rest = moved.length - movesShown;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return ` ${moved.length} of these guardians ${moved.length === 1 ? 'has' : 'have'} another address or student than at the last digest: ${moved.slice(0, movesShown).join('; ')}${more}.`;
}

export function healthSentences(services: Services): string {
  const { sentences } = checkHealth(services);
  return `${sentences.join('\n')}\n\nThe tab "Start here" keeps this.`;
}
