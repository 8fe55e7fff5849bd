// The school of the answer page after its first week: Ada's mother has answered and Ben's would like to
// talk; Ada has checked in.
import { noGoalWords } from '../../../src/answers/domain/answer-page';
import { goalKey } from '../../../src/answers/domain/student-check-in';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { adaId, digestToken, pageSchool, tokenIn, visitor } from '../answers/answer-school';
import { goalOf } from '../sidebar/sidebar-calls';
import { at, firstDigestEvening } from '../support/addon';

export const benId = '000102';
export const snowGoal = `${adaId}-AC1`;
export const helpGoal = `${adaId}-AF1`;

const unsaid = { ...noGoalWords, notInEmails: [] };

export function checkInAs(addon: AddonHarness, goals: Readonly<Record<string, object>>): void {
  const mail = addon.script.state.outbox.find(({ to }) => to.startsWith('ada.a@'));
  const token = tokenIn(/https:\S+\/exec\?t=[\w-]+/.exec(mail?.body ?? '')?.[0] ?? '');
  visitor(addon).checkIn(token, {
    goals: Object.entries(goals).map(([goalId, said]) => ({
      key: goalKey(goalId),
      ...unsaid,
      ...said,
    })),
    wantsToTalk: false,
    message: '',
  });
}

export const inboxSchool = onceOpened((): AddonHarness => {
  const addon = pageSchool();
  addon.setSetting('Student check-in', 'yes');
  addon.choose('switchOnMenu');
  addon.script.advanceTo(at('2026-08-18T09:30'));
  checkInAs(addon, {
    [snowGoal]: {
      ownRating: 'Nearly there',
      did: 'Melted 3 cups',
      obstacle: 'No thermometer',
      ifThen: 'If it breaks, I borrow one',
      wish: 'Stretch',
      newWording: 'Run three experiments on snowmelt',
    },
    [helpGoal]: { wish: 'Swap', newWording: 'Speak up in class once a week' },
  });
  addon.script.advanceTo(firstDigestEvening);
  visitor(addon).send(digestToken(addon), 'talked', 'She showed us');
  visitor(addon).send(digestToken(addon, `${benId}-G1`), 'call', 'About math');
  return addon;
});

export const fieldsOf = (addon: AddonHarness, goalId: string) => goalOf(addon, goalId).fields;
