// What earlier versions remembered stands in the document's properties. It is moved, once, by the
// first run that works alone and has a document, and nothing is sent twice or forgotten on the way.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { audit } from '../sending/support/audit';
import { firstLines, owedMails } from '../sending/support/caseload-file';
import {
  familyMails,
  ledger,
  letRunUntil,
  openSchool,
  staffMails,
  tickAt,
} from '../sending/support/school';

const small = firstLines(12);
const owed = owedMails(small).length;
const period = '2026-08-17/2026-08-30';
const digestHour = '2026-08-19T16:30';
const nextHour = '2026-08-19T17:30';

type Texts = Readonly<Record<string, string>>;

/** As version 0.1 left them when its run was cut off at the fourth of thirteen mails. */
const cutOff: Texts = {
  schedule: `{"settled":{},"headsUpFor":"2026-08-19","toReport":false,"reportedUntil":null,"askedOn":null,"troubleReportedOn":null,"owner":"${specialist.email}","teachersTerm":null,"teachersBegun":false}`,
  journal:
    '{"deliveryIds":["2026-08-17 151615-G1","2026-08-17 169771-G1","2026-08-17 169771-G2","2026-08-17 090027-G1","2026-08-17 090027-G2","2026-08-17 151451-G1","2026-08-17 268917-G1","2026-08-17 268917-G2","2026-08-17 272443-G2","2026-08-17 034151-G1","2026-08-17 034151-G2","2026-08-17 252236-G1","2026-08-17 252236-G2"],"position":3,"refused":[]}',
};

const documentStore = (desk: CaseloadDesk): string => `document:${desk.book.id}`;

/** The texts of the caseload that stand where this version keeps them. */
function textsNow(desk: CaseloadDesk): Texts {
  const start = `${desk.book.id}/`;
  return Object.fromEntries(
    Object.entries(desk.script.state.properties.script ?? {})
      .filter(([name]) => name.startsWith(start) && name !== `${start}lease`)
      .map(([name, text]) => [name.slice(start.length), text]),
  );
}

/** Of the views that the script knows as its own. */
const viewIds = ({ views = '[]' }: Texts): unknown => JSON.parse(views)[0];

/** The school as an earlier version would have left it: all that is remembered is the document's. */
function asBefore(desk: CaseloadDesk, texts: Texts = textsNow(desk)): CaseloadDesk {
  const { properties } = desk.script.state;
  properties[documentStore(desk)] = { ...texts, 'somebody else’s': 'kept' };
  properties.script = {};
  return desk;
}

const schoolOf = (
  settings: Readonly<Record<string, string>> = {},
  platform: NonNullable<Parameters<typeof openSchool>[0]['platform']> = {},
): CaseloadDesk => openSchool({ csv: small, begins: '2026-08-17T09:00', settings, platform });

/** Cut off in its run, by the version before. */
function cutOffSchool(platform: Parameters<typeof schoolOf>[1] = {}): CaseloadDesk {
  const desk = schoolOf({}, platform);
  tickAt(desk, '2026-08-18T18:30');
  desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(desk, digestHour);
  const { views = '', journal = '{}' } = textsNow(desk);
  expect(JSON.parse(journal).position).toBe(JSON.parse(cutOff.journal ?? '').position);
  return asBefore(desk, { ...cutOff, views });
}

const judge = (desk: CaseloadDesk): readonly string[] => {
  const { duplicates, lost, uncertain } = audit(desk, { periods: [period] });
  const arrived = ledger(desk, 'Sent').length + uncertain;
  return [
    ...duplicates,
    ...lost,
    ...(uncertain === 1 ? [] : [`${uncertain} uncertain`]),
    ...(arrived === owed ? [] : [`${arrived} of ${owed}`]),
  ];
};

describe('a run that an earlier version has left in the middle', () => {
  it('is recovered by the clock, from the journal of that version', () => {
    const desk = cutOffSchool();
    tickAt(desk, nextHour);
    expect(judge(desk)).toEqual([]);
    expect(familyMails(desk)).toHaveLength(owed - 1);
  });

  it('is recovered by a click on “Send due digests now…”', () => {
    const desk = cutOffSchool();
    desk.choose('sendDueMenu');
    expect(judge(desk)).toEqual([]);
  });

  it('leaves nothing in the old place but what is not ours', () => {
    const desk = cutOffSchool();
    const before = desk.script.state.properties[documentStore(desk)] ?? {};
    tickAt(desk, nextHour);
    expect(desk.script.state.properties[documentStore(desk)]).toEqual({
      'somebody else’s': 'kept',
    });
    expect(viewIds(textsNow(desk))).toEqual(viewIds(before));
    expect(JSON.parse(textsNow(desk).schedule ?? '')).toMatchObject({ owner: specialist.email });
  });

  it('is looked for no more once there is a schedule', () => {
    const desk = cutOffSchool();
    tickAt(desk, nextHour);
    tickAt(desk, '2026-08-19T18:30');
    const methods = Object.keys(desk.executions.at(-1)?.calls.byMethod ?? {});
    expect(methods).toContain('PropertiesService.getScriptProperties');
    expect(methods).not.toContain('PropertiesService.getDocumentProperties');
  });

  it.each(['crash', 'error'] as const)(
    'outlives a %s at any call of the run that moves it',
    (kind) => {
      const start = cutOffSchool();
      const calls = tickAt(start.copy(), nextHour)[0]?.calls.total ?? 0;
      const flaws: string[] = [];
      for (let point = 1; point <= calls; point += runs(point < 20 ? 1 : 4, 1)) {
        const desk = start.copy();
        desk.script.arm({ kind }, point);
        tickAt(desk, nextHour, '2026-08-19T18:30', '2026-08-19T19:30');
        // A second cut in the middle of a mail leaves a second doubt, as it always has.
        const found = judge(desk).filter((flaw) => flaw !== '2 uncertain');
        flaws.push(...found.map((flaw) => `${kind} at ${point}: ${flaw}`));
      }
      expect(calls).toBeGreaterThan(30);
      expect(flaws).toEqual([]);
    },
  );
});

describe('what an earlier version remembered', () => {
  it('is seen by a look that changes nothing, and is not moved by it', () => {
    const desk = asBefore(schoolOf());
    expect(desk.choose('healthCheckMenu')).toContain('Digests are on.');
    expect(desk.choose('healthCheckMenu')).not.toContain('nobody');
    expect(textsNow(desk)).toEqual({});
    expect(desk.script.state.properties[documentStore(desk)]?.schedule).toContain(specialist.email);
  });

  it('keeps the turn that is over from going out again', () => {
    const desk = schoolOf();
    letRunUntil(desk, '2026-08-20T09:00');
    const mails = familyMails(desk).length;
    asBefore(desk);
    letRunUntil(desk, '2026-08-26T09:00');
    expect(familyMails(desk)).toHaveLength(mails);
  });

  it('keeps teachers’ own files from being made a second time', () => {
    const desk = schoolOf({ Teachers: 'Own files' });
    tickAt(desk, '2026-08-17T10:30', '2026-08-17T11:30');
    const before = textsNow(desk);
    const files = desk.documents.all().length;
    expect(Object.keys(before).filter((name) => name.startsWith('own file of'))).toHaveLength(11);
    asBefore(desk);
    tickAt(desk, '2026-08-17T12:30', '2026-08-17T13:30');
    expect(desk.documents.all()).toHaveLength(files);
    expect(textsNow(desk)).toEqual(before);
  });

  it('without a schedule, is moved all the same', () => {
    const desk = openSchool({ csv: small, begins: '2026-08-17T09:00', on: false });
    desk.script.state.properties[documentStore(desk)] = { views: '["1ter0r",[],""]' };
    desk.choose('switchOnMenu');
    expect(textsNow(desk).views).toBe('["1ter0r",[],""]');
    expect(desk.script.state.properties[documentStore(desk)]).toEqual({});
  });
});

describe('an add-on whose clock has no document', () => {
  it('cannot see the old place: it says so, and sends what is owed after the next click', () => {
    const desk = cutOffSchool({ installation: 'add-on', clockHasDocument: false });
    // The lease of the run that was cut off.
    const reports = staffMails(desk).length;
    tickAt(desk, nextHour);
    expect(familyMails(desk)).toHaveLength(3);
    expect(staffMails(desk).slice(reports)).toMatchObject([
      { subject: expect.stringContaining('lost its schedule') },
    ]);
    desk.choose('switchOnMenu');
    tickAt(desk, '2026-08-19T18:30');
    expect(judge(desk)).toEqual([]);
  });
});
