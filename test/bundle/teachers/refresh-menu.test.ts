// The menu item that refreshes what teachers see: what it says, and whose clock goes on.
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { firstLines } from '../sending/support/caseload-file';
import { openSchool } from '../sending/support/school';
import { nextHour, viewsOf } from './view-school';

const school = openSchool({ csv: firstLines(6), on: false });
const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };
const specialists = `${specialist.email}; ${colleague.email}`;

describe('a click on "Refresh teachers’ views"', () => {
  const desk = school.copy();
  const said = desk.choose('refreshTeachersMenu');

  it('says how many views were made, where the links are, and who keeps them', () => {
    expect(said).toContain(`Views made: ${viewsOf(desk).length}, changed: 0, removed: 0.`);
    expect(said).toContain('the tab Teachers');
    expect(said).toContain(specialist.email);
  });

  it('starts one clock, which keeps them although digests were never on', () => {
    desk.choose('refreshTeachersMenu');
    expect(desk.script.state.triggers).toHaveLength(1);
    const [view] = viewsOf(desk);
    desk.book.filterViews.remove(view?.id ?? 0);
    nextHour(desk);
    expect(viewsOf(desk)).toContainEqual(view);
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('says that nothing had to be done when nothing had', () => {
    nextHour(desk);
    expect(desk.choose('refreshTeachersMenu')).toContain('No view had to be changed.');
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
    broken.hands.deleteColumns('Goals', place + 1, 1);
    expect(broken.choose('refreshTeachersMenu')).toMatch(
      /"Goals" has no column "Share with teachers"/,
    );
    expect(viewsOf(broken)).toEqual([]);
  });
});

describe('a click of a second specialist', () => {
  const clickOf = (on: boolean) => {
    const desk = school.copy();
    desk.setSetting('Specialists', specialists);
    desk.choose(on ? 'switchOnMenu' : 'refreshTeachersMenu');
    desk.script.run('refreshTeachersMenu', { surface: 'menu', as: colleague });
    return {
      said: desk.script.screen.alerts.at(-1)?.text ?? '',
      owners: desk.script.state.triggers.map(({ owner }) => owner),
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
