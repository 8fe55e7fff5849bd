// What earlier versions remembered stands in the document's properties. It is moved, once, by the
// first run that works alone and has a document, and nothing is sent twice or forgotten on the way.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { type CrashSweep, sweepCrashes, sweepFaults } from '../../support/sweep';
import { audit } from '../sending/support/audit';
import { answered, call } from '../sidebar/sidebar-calls';
import {
  familyMails,
  ledger,
  letRunUntil,
  openCaseload,
  staffMails,
  tickAt,
} from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;
const period = '2026-08-17/2026-08-30';
const digestHour = '2026-08-19T16:30';
const nextHour = '2026-08-19T17:30';

type Texts = Readonly<Record<string, string>>;

/** As version 0.1 left them when its run was cut off at the fourth of thirteen emails. */
const cutOff: Texts = {
  schedule: `{"settled":{},"headsUpFor":"2026-08-19","toReport":false,"reportedUntil":null,"askedOn":null,"troubleReportedOn":null,"owner":"${specialist.email}","teachersTerm":null,"teachersBegun":false}`,
  journal:
    '{"deliveryIds":["2026-08-17 151615-G1","2026-08-17 169771-G1","2026-08-17 169771-G2","2026-08-17 090027-G1","2026-08-17 090027-G2","2026-08-17 151451-G1","2026-08-17 268917-G1","2026-08-17 268917-G2","2026-08-17 272443-G2","2026-08-17 034151-G1","2026-08-17 034151-G2","2026-08-17 252236-G1","2026-08-17 252236-G2"],"position":3,"refused":[]}',
};

const documentStore = (addon: AddonHarness): string => `document:${addon.book.id}`;

/** The texts of the caseload that stand where this version keeps them. */
function textsNow(addon: AddonHarness): Texts {
  const start = `${addon.book.id}/`;
  return Object.fromEntries(
    Object.entries(addon.script.state.properties.script ?? {})
      .filter(([name]) => name.startsWith(start) && name !== `${start}lease`)
      .map(([name, text]) => [name.slice(start.length), text]),
  );
}

/** Of the views that the script knows as its own. */
const viewIds = ({ views = '[]' }: Texts): unknown => JSON.parse(views)[0];

/** The school as an earlier version would have left it: all that is remembered is the document's. */
function asBefore(addon: AddonHarness, texts: Texts = textsNow(addon)): AddonHarness {
  const { properties } = addon.script.state;
  properties[documentStore(addon)] = { ...texts, 'somebody else’s': 'kept' };
  properties.script = {};
  return addon;
}

const schoolOf = (
  settings: Readonly<Record<string, string>> = {},
  platform: NonNullable<Parameters<typeof openCaseload>[0]['platform']> = {},
): AddonHarness => openCaseload({ csv: small, begins: '2026-08-17T09:00', settings, platform });

/** Cut off in its run, by the version before. */
function cutOffSchool(platform: Parameters<typeof schoolOf>[1] = {}): AddonHarness {
  const addon = schoolOf({}, platform);
  tickAt(addon, '2026-08-18T18:30');
  addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(addon, digestHour);
  const { views = '', journal = '{}' } = textsNow(addon);
  expect(JSON.parse(journal).position).toBe(JSON.parse(cutOff.journal ?? '').position);
  return asBefore(addon, { ...cutOff, views });
}

const judge = (addon: AddonHarness): readonly string[] => {
  const { duplicates, lost, uncertain } = audit(addon, { periods: [period] });
  const arrived = ledger(addon, 'Sent').length + uncertain;
  return [
    ...duplicates,
    ...lost,
    ...(uncertain === 1 ? [] : [`${uncertain} uncertain`]),
    ...(arrived === due ? [] : [`${arrived} of ${due}`]),
  ];
};

describe('a run that an earlier version has left in the middle', () => {
  it('is recovered by the clock, from the journal of that version', () => {
    const addon = cutOffSchool();
    tickAt(addon, nextHour);
    expect(judge(addon)).toEqual([]);
    expect(familyMails(addon)).toHaveLength(due - 1);
  });

  it('is recovered by a click on “Send due digests now…”', () => {
    const addon = cutOffSchool();
    addon.choose('sendDueMenu');
    expect(judge(addon)).toEqual([]);
  });

  it('leaves nothing in the old place but what is not ours', () => {
    const addon = cutOffSchool();
    const before = addon.script.state.properties[documentStore(addon)] ?? {};
    tickAt(addon, nextHour);
    expect(addon.script.state.properties[documentStore(addon)]).toEqual({
      'somebody else’s': 'kept',
    });
    expect(viewIds(textsNow(addon))).toEqual(viewIds(before));
    expect(JSON.parse(textsNow(addon).schedule ?? '')).toMatchObject({ owner: specialist.email });
  });

  it('is looked for no more once there is a schedule', () => {
    const addon = cutOffSchool();
    tickAt(addon, nextHour);
    tickAt(addon, '2026-08-19T18:30');
    const methods = Object.keys(addon.executions.at(-1)?.calls.byMethod ?? {});
    expect(methods).toContain('PropertiesService.getScriptProperties');
    expect(methods).not.toContain('PropertiesService.getDocumentProperties');
  });

  it.each([
    ['crash', sweepCrashes],
    [
      'error',
      (of: Omit<CrashSweep, 'takes'>) => sweepFaults({ ...of, fault: () => ({ kind: 'error' }) }),
    ],
  ] as const)('outlives a %s at any call of the run that moves it', (_, sweep) => {
    const { flaws, points } = sweep({
      start: cutOffSchool(),
      act: (addon) => tickAt(addon, nextHour),
      goOn: (addon) => tickAt(addon, '2026-08-19T18:30', '2026-08-19T19:30'),
      // A second cut in the middle of an email leaves a second doubt, as it always has.
      judge: (addon) => judge(addon).filter((flaw) => flaw !== '2 uncertain'),
    });
    expect(flaws).toEqual([]);
    expect(points).toBeGreaterThan(30);
  });
});

describe('what an earlier version remembered', () => {
  it('is seen by a look that changes nothing, and is not moved by it', () => {
    const addon = schoolOf();
    const nextRun = () => answered(call(addon, 'caseload')).nextRun;
    expect(nextRun()).toMatchObject({ goingOut: due });
    const { schedule = '{}' } = textsNow(addon);
    const settled = { 'Every two weeks': period };
    asBefore(addon, { schedule: JSON.stringify({ ...JSON.parse(schedule), settled }) });
    expect(nextRun()).toMatchObject({ goingOut: 0 });
    expect(textsNow(addon)).toEqual({});
    expect(addon.script.state.properties[documentStore(addon)]?.schedule).toContain(
      specialist.email,
    );
  });

  it('is moved by the first item of the menu that a specialist chooses, which sees it', () => {
    const addon = asBefore(schoolOf());
    expect(addon.choose('healthCheckMenu')).toContain('Digests are on.');
    expect(addon.choose('healthCheckMenu')).not.toContain('nobody');
    expect(textsNow(addon).schedule).toContain(specialist.email);
    expect(addon.script.state.properties[documentStore(addon)]?.schedule).toBeUndefined();
  });

  it('keeps the turn that is over from going out again', () => {
    const addon = schoolOf();
    letRunUntil(addon, '2026-08-20T09:00');
    const mails = familyMails(addon).length;
    asBefore(addon);
    letRunUntil(addon, '2026-08-26T09:00');
    expect(familyMails(addon)).toHaveLength(mails);
  });

  it('keeps teachers’ own files from being made a second time', () => {
    const addon = schoolOf({ Teachers: 'Own files' });
    tickAt(addon, '2026-08-17T10:30', '2026-08-17T11:30');
    const before = textsNow(addon);
    const files = addon.documents.all().length;
    expect(Object.keys(before).filter((name) => name.startsWith('own file of'))).toHaveLength(11);
    asBefore(addon);
    tickAt(addon, '2026-08-17T12:30', '2026-08-17T13:30');
    expect(addon.documents.all()).toHaveLength(files);
    // Earlier versions had no links, and so no secret of them.
    expect(textsNow(addon)).toEqual({ ...before, secret: expect.any(String) });
  });

  it('without a schedule, is moved all the same', () => {
    const addon = openCaseload({ csv: small, begins: '2026-08-17T09:00', on: false });
    addon.script.state.properties[documentStore(addon)] = { views: '["1ter0r",[],""]' };
    addon.switchOn();
    expect(textsNow(addon).views).toBe('["1ter0r",[],""]');
    expect(addon.script.state.properties[documentStore(addon)]).toEqual({});
  });
});

describe('an add-on whose clock has no document', () => {
  it('cannot see the old place: it says so, and sends what is due after the next click', () => {
    const addon = cutOffSchool({ installation: 'add-on', clockHasDocument: false });
    // The lease of the run that was cut off.
    const reports = staffMails(addon).length;
    tickAt(addon, nextHour);
    expect(familyMails(addon)).toHaveLength(3);
    expect(staffMails(addon).slice(reports)).toMatchObject([
      { subject: expect.stringContaining('lost its schedule') },
    ]);
    addon.switchOn();
    tickAt(addon, '2026-08-19T18:30');
    expect(judge(addon)).toEqual([]);
  });
});
