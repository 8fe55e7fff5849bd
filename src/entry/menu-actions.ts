// What the menu items do: run a use case, and say in a sentence or two what came of it.
import { unlessMaySetUp } from '../application/access/for-specialists';
import { checkHealth } from '../application/check-health';
import { type HandOccasion, lookAhead, sendByHand } from '../application/send-by-hand';
import { setUp } from '../application/set-up';
import {
  pause,
  type SwitchedOn,
  type SwitchOutcome,
  switchOn,
} from '../application/switch-digests';
import { composePorts, type Ports } from './compose';
import { ask, telling } from './dialogs';
import { wordedHour } from './letters';
import { busy, runSentences } from './sentence-for';

export const setUpMenu = (): void => telling(setUpSentence, 'setUpMenu', unlessMaySetUp);

/** Looks everything up anew: what was seen before the tabs are made does not hold after it. */
function setUpSentence(): string {
  const outcome = setUp(composePorts());
  if (outcome === 'busy') return busy;
  const { addedTabs, addedColumns, isNamed } = outcome;
  const added = [
    ...(addedTabs.length > 0 ? [`Tabs added: ${addedTabs.join(', ')}.`] : []),
    ...(addedColumns.length > 0 ? [`Columns added: ${addedColumns.join(', ')}.`] : []),
    ...(isNamed
      ? ['Your address stands under Specialists in the Settings tab: the menu is yours now.']
      : []),
  ];
  return added.length > 0
    ? `${added.join('\n')}\nThe tab "Start here" says what comes next.`
    : 'Everything is in place. Nothing was changed.';
}

export const switchOnMenu = (): void =>
  telling((ports) => switchSentence(switchOn(ports)), 'switchOnMenu');

export const pauseMenu = (): void => telling((ports) => switchSentence(pause(ports)), 'pauseMenu');

function switchSentence(outcome: SwitchOutcome): string {
  switch (outcome.kind) {
    case 'busy':
      return busy;
    case 'problems':
      return outcome.sentences.join('\n');
    case 'paused':
      return 'The digests are paused. No family gets mail until you switch them on again.';
    case 'on':
      return onSentences(outcome).join(' ');
  }
}

function onSentences({ isChange, hour, nextDates, passed }: SwitchedOn): readonly string[] {
  const state = isChange
    ? 'The digests are on'
    : 'The digests were on already, and nothing was changed. They are on';
  return [
    nextDates.length === 0
      ? `${state}, but no digest day is left in this school year. See the Settings tab.`
      : `${state}. They go out from ${wordedHour(hour)} on, next on ${nextDates.join(', ')}. The evening before you get a mail.`,
    ...(passed === null
      ? []
      : [
          `Those of ${passed} do not go out by themselves: choose Send due digests now… if families are to get them.`,
        ]),
  ];
}

export const sendDueMenu = (): void =>
  telling((ports) => byHand(ports, 'click', 'Nothing is due now.'), 'sendDueMenu');

export const uncertainMenu = (): void =>
  telling(
    (ports) => byHand(ports, 'uncertain again', 'No digest of this turn is uncertain.'),
    'uncertainMenu',
  );

/** Asks first: an alert lets go of the lock, so the run looks everything up anew. */
function byHand(ports: Ports, occasion: HandOccasion, nothing: string): string {
  const outlook = lookAhead(ports, occasion);
  if (outlook.kind === 'problems') return outlook.sentences.join('\n');
  const held = outlook.held.length > 0 ? ` ${outlook.held.length} are held back.` : '';
  if (outlook.goingOut === 0) {
    const next = outlook.nextDate ? ` The next digest day is ${outlook.nextDate}.` : '';
    return `${nothing}${held}${next}`;
  }
  const question = `${outlook.goingOut} digests go out now.${held} Send them?`;
  if (!ask('Send digests', question)) return 'Nothing was sent.';

  const outcome = sendByHand(composePorts(), occasion, outlook.resends);
  if (outcome.kind === 'busy') return busy;
  if (outcome.kind === 'problems') return outcome.sentences.join('\n');
  return runSentences(`${outcome.run.sent} digests went out.`, outcome.run, ' for the next run.');
}

export const healthCheckMenu = (): void =>
  telling((ports) => {
    const { sentences } = checkHealth(ports);
    return `${sentences.join('\n')}\n\nThe tab "Start here" keeps this.`;
  }, 'healthCheckMenu');
