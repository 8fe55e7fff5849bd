// The menu item that refreshes what teachers see: what it says, and whose clock goes on.
import { specialist } from '../../../workbench/harness/addon-harness';
import { openCaseload } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { nextHour, viewsOf } from './view-school';

const school = openCaseload({ csv: firstLines(6), on: false });
const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };
const specialists = `${specialist.email}; ${colleague.email}`;

describe('a click on "Refresh teachers’ views"', () => {
  const addon = school.copy();
  const said = addon.choose('refreshTeachersMenu');

  it('says how many views were made, where the links are, and who keeps them', () => {
    expect(said).toContain(`Views made: ${viewsOf(addon).length}, changed: 0, removed: 0.`);
    expect(said).toContain('the tab Teachers');
    expect(said).toContain(specialist.email);
  });

  it('starts one clock, which keeps them although digests were never on', () => {
    addon.choose('refreshTeachersMenu');
    expect(addon.script.state.triggers).toHaveLength(1);
    const [view] = viewsOf(addon);
    addon.book.filterViews.remove(view?.id ?? 0);
    nextHour(addon);
    expect(viewsOf(addon)).toContainEqual(view);
    expect(addon.script.state.outbox).toEqual([]);
  });

  it('says that nothing had to be done when nothing had', () => {
    nextHour(addon);
    expect(addon.choose('refreshTeachersMenu')).toContain('No view had to be changed.');
  });

  it('takes the views away where Teachers says Off, and starts no clock', () => {
    const off = school.copy();
    off.setSetting('Teachers', 'Off');
    expect(off.choose('refreshTeachersMenu')).toContain('Off');
    expect(off.script.state.triggers).toEqual([]);
    expect(viewsOf(off)).toEqual([]);
  });

  it('names what it needs where a column is gone', () => {
    const broken = school.copy();
    const place = broken.grid('Goals')[0]?.indexOf('Share with teachers') ?? -1;
    broken.user.deleteColumns('Goals', place + 1, 1);
    expect(broken.choose('refreshTeachersMenu')).toMatch(
      /"Goals" has no column "Share with teachers"/,
    );
    expect(viewsOf(broken)).toEqual([]);
  });
});

describe('a click of a second specialist', () => {
  const clickOf = (on: boolean) => {
    const addon = school.copy();
    addon.setSetting('Specialists', specialists);
    if (on) addon.switchOn();
    else addon.choose('refreshTeachersMenu');
    addon.script.run('refreshTeachersMenu', { surface: 'menu', as: colleague });
    return {
      said: addon.script.screen.alerts.at(-1)?.text ?? '',
      owners: addon.script.state.triggers.map(({ owner }) => owner),
    };
  };

  it('leaves the clock to who sends the digests', () => {
    const { said, owners } = clickOf(true);
    expect(said).toContain(`The clock of ${specialist.email}`);
    expect(owners).toEqual([specialist.email]);
  });

  it('takes it over while digests are paused', () => {
    const { said, owners } = clickOf(false);
    expect(said).toContain(`The clock of ${colleague.email}`);
    expect(owners).toContain(colleague.email);
  });
});
