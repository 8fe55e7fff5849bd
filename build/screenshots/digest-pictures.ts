// Pictures of digests: of the second one of the year, with what is new since the first.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cellName } from '../../emulator/spreadsheet/a1';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { pictureOfMail, type Rows } from './pictures';
import { words } from './specialist-words';

const zone = '-06:00';
const moment = (local: string): number => Date.parse(`${local}${zone}`);

export interface DigestPictures {
  readonly folder: string;
  /** Addresses of families of the example. */
  readonly english: string;
  readonly spanish: string;
  readonly student: { readonly id: string; readonly email: string };
}

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly rows: Rows;
  readonly width: number;
  readonly scale: number;
}

/** @param addon set up, with the example imported and decided about, before the first digest */
export async function picturesOfDigests(
  browser: Browser,
  addon: AddonHarness,
  { folder, english, spanish, student }: DigestPictures,
): Promise<void> {
  addon.setSetting('Answer page', addon.deployWebApp().url);
  const { check } = addon.ask<{ readonly check: string | null }>('answerPage');
  addon.asVisitor(null).call('confirmPage', tokenIn(check ?? ''), {});
  addon.setSetting('Whom to turn to', 'Ms. Ortiz, counselor, 970-555-0144');
  addon.setSetting('Student check-in', 'yes');
  typeInto(addon, 'Students', student.id, { 'Student email': student.email });
  for (const { goalId, cells } of words.goals) typeInto(addon, 'Goals', goalId, cells);
  addon.switchOn();
  addon.script.advanceTo(moment('2026-08-31T09:00:00'));
  addon.ask(
    'recordProgress',
    words.progress.map((cells) => ({
      entryId: cells['Entry ID'],
      goalId: cells['Goal ID'],
      studentId: cells['Student ID'],
      progress: 'Getting started',
      note: cells.Note,
      nextStep: cells['Next step'],
      shareWithFamily: true,
    })),
  );
  addon.script.advanceTo(moment('2026-09-01T09:00:00'));
  checkIn(addon, student.email);
  addon.script.advanceTo(moment('2026-09-02T18:00:00'));
  const mailTo = (address: string): string => lastMail(addon, ({ to }) => to === address);
  const phone = { width: 390, scale: 2 };
  const pictures: readonly Picture[] = [
    { name: 'digest-phone', html: mailTo(english), rows: { first: 0, last: 4 }, ...phone },
    { name: 'digest-phone-goals', html: mailTo(english), rows: { first: 5, last: 99 }, ...phone },
    {
      name: 'digest-light',
      html: lastMail(addon, ({ subject }) => subject.startsWith('One question for ')),
      rows: { first: 0, last: 99 },
      ...phone,
    },
    { name: 'digest-es', html: mailTo(spanish), rows: { first: 0, last: 99 }, ...phone },
  ];
  for (const { name, html, rows, width, scale } of pictures)
    await pictureOfMail(browser, html, { width, scale }, rows, join(folder, `${name}.png`));
}

const tokenIn = (text: string): string => /\/exec\?t=([\w-]+)/.exec(text)?.[1] ?? '';

function checkIn(addon: AddonHarness, email: string): void {
  const mail = addon.script.state.outbox.find(({ to }) => to === email);
  const token = tokenIn(mail?.body ?? '');
  const visitor = addon.asVisitor(null);
  const page = visitor.call('openAnswer', token, {}).result as {
    readonly goals?: readonly { readonly key: string }[];
  };
  const [goal] = page.goals ?? [];
  visitor.call('sendCheckIn', token, {
    goals: [
      {
        key: goal?.key ?? '',
        ownRating: 'On the way',
        did: 'I found out that snow melts from below, too.',
        obstacle: '',
        ifThen: 'If there is no snow in October, then I will use the ice from the rink.',
        helpWanted: '',
        wish: '',
        newWording: '',
        notInEmails: [],
      },
    ],
    wantsToTalk: false,
    message: '',
  });
}

type SentMail = AddonHarness['script']['state']['outbox'][number];

function lastMail(addon: AddonHarness, isMeant: (mail: SentMail) => boolean): string {
  const mail = [...addon.script.state.outbox].reverse().find(isMeant);
  if (!mail) throw new Error('There is no such email.');
  return mail.htmlBody ?? '';
}

function typeInto(
  addon: AddonHarness,
  tab: string,
  id: string,
  cells: Readonly<Record<string, string>>,
): void {
  const [headers = [], ...lines] = addon.grid(tab);
  const row = lines.findIndex(([first]) => first === id) + 1;
  for (const [header, text] of Object.entries(cells))
    addon.edit(tab, cellName(row, headers.indexOf(header)), text);
}
