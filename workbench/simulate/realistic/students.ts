// The students: some check in, of one goal or of all, and keep a part of it to themselves.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import {
  type GoalReply,
  type PartForFamily,
  partsForFamily,
  type StudentGoal,
} from '../../../src/answers/domain/answer-page';
import { goalWishes, ownRatings } from '../../../src/schema/choices';
import type { AddonHarness } from '../../harness/addon-harness';
import { happens, pickOne, somePage } from './chance';
import { checkInLink } from './emails';
import { tapLink } from './page-visitor';
import { did, helps, ifThens, type Lines, newWordings, obstacles } from './words';

/** How often a student fills in a part, and keeps one out of the emails. */
const shares = { did: 0.8, obstacle: 0.3, ifThen: 0.25, helpWanted: 0.2, wish: 0.12, kept: 0.15 };

function replyTo({ key }: StudentGoal, seed: readonly string[]): GoalReply {
  const mine = [...seed, key];
  const some = (share: keyof typeof shares): boolean => happens(shares[share], share, ...mine);
  const line = (share: keyof typeof shares, lines: Lines): string =>
    some(share)
      ? `${pickOne(lines, 'line', share, ...mine)} Page ${somePage(share, ...mine)}.`
      : '';
  const wish = some('wish') ? pickOne(goalWishes, 'wish', ...mine) : '';
  const notInEmails: readonly PartForFamily[] = some('kept')
    ? [pickOne(partsForFamily, 'kept', ...mine)]
    : [];
  return {
    key,
    ownRating: pickOne(ownRatings, 'rating', ...mine),
    did: line('did', did),
    obstacle: line('obstacle', obstacles),
    ifThen: line('ifThen', ifThens),
    helpWanted: line('helpWanted', helps),
    wish,
    newWording: wish === '' || wish === 'Keep' ? '' : pickOne(newWordings, 'wording', ...mine),
    notInEmails,
  };
}

/** @throws HarnessRefusal with what the page said */
export function checkIn(addon: AddonHarness, mail: SentMail): void {
  const link = checkInLink(mail);
  if (link === null) return;
  const seed = [mail.to, String(mail.at)];
  const page = tapLink(addon, link);
  const opened = page.open();
  if (opened.kind !== 'student') return;
  const said = opened.goals.filter(({ key }) => happens(0.7, 'says', key, ...seed));
  const wantsToTalk = happens(0.02, 'talk', ...seed);
  page.send('sendCheckIn', {
    goals: said.map((goal) => replyTo(goal, seed)),
    wantsToTalk,
    message: wantsToTalk ? 'Could we talk about my schedule?' : '',
  });
}
