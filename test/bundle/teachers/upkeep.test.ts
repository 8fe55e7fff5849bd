// What the clock does for teachers at the end of each hour: after the emails, and never in their way.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { openCaseload, staffMails } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { filesOf } from './own-files-school';
import { nextHour, openWithViews, viewsOf } from './view-school';

const minute = 60_000;
const csv = firstLines(4);
const school = openWithViews(csv);
nextHour(school);

const readings = ({ calls }: ReturnType<typeof nextHour>) =>
  calls.byMethod['Sheets.Spreadsheets.Values.batchGet'];
const errors = ({ logs }: ReturnType<typeof nextHour>) =>
  logs.filter(({ level }) => level === 'error');

const withoutTeachersTab = (addon: AddonHarness): AddonHarness => {
  const teachers = addon.book.sheetNamed('Teachers');
  if (teachers) addon.book.deleteSheet(teachers);
  return addon;
};

describe('an hour in which something goes wrong', () => {
  it('with the views is logged, and completed', () => {
    const hour = nextHour(withoutTeachersTab(school.copy()));
    expect(hour.outcome).toBe('completed');
    expect(errors(hour)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('"Teachers" is missing') }),
    ]);
  });

  it.each([true, false])('is told to the owner, once a day (digests on: %s)', (isOn) => {
    const addon = withoutTeachersTab(school.copy());
    if (!isOn) addon.setSetting('Digests', 'Paused');
    nextHour(addon);
    nextHour(addon);
    expect(staffMails(addon).map(({ subject, body }) => [subject, body])).toEqual([
      [
        'Teachers’ views and files are waiting for you',
        expect.stringContaining('The tab "Teachers" is missing'),
      ],
    ]);
  });

  it('with the views goes on with the files all the same', () => {
    const addon = withoutTeachersTab(school.copy());
    addon.setSetting('Teachers', 'Own files');
    const hour = nextHour(addon);
    expect(hour.outcome).toBe('completed');
    // Once by the views, which are to be taken away, and once by the files.
    expect(errors(hour)).toHaveLength(2);
  });
});

it.each([
  ['4 minutes', 4 * minute, 4],
  ['4.5 minutes', 4.5 * minute, 2],
])(
  'an hour that has taken %s before looks at changes, settings, views and names: %d readings',
  (_, ms, times) => {
    const addon = school.copy();
    const act = () => {
      addon.script.state.now += ms;
    };
    const moment = { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 1 };
    addon.script.arm({ kind: 'interleave', act }, moment);
    expect(readings(nextHour(addon))).toBe(times);
  },
);

describe('the setting Teachers', () => {
  it.each([
    ['Filter views', 16, 0],
    ['Own files', 0, 8],
    ['Off', 0, 0],
  ])('on %s leaves %d views and %d files', (access, views, files) => {
    const addon = school.copy();
    addon.setSetting('Teachers', access);
    nextHour(addon);
    expect([viewsOf(addon).length, filesOf(addon).length]).toEqual([views, files]);
  });

  it('on Off reads nothing but the settings once the views are gone', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Off');
    expect(readings(nextHour(addon))).toBeGreaterThan(1);
    nextHour(addon);
    expect(readings(nextHour(addon))).toBe(1);
  });

  it('on Off reads nothing but the settings where there never were views', () => {
    const addon = openCaseload({ csv, settings: { Teachers: 'Off' } });
    // The first hour of a day also looks which rows are past; the next one finds nothing to do.
    nextHour(addon);
    nextHour(addon);
    expect(readings(nextHour(addon))).toBe(1);
  });
});
