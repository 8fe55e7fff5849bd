// Nobody reaches a call through somebody else's authority, as a web app of its owner would let them.
import { readFileSync } from 'node:fs';
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { answered, call, history, smallSchool } from './sidebar-desk';

const stranger = { email: 'parent@inbox.example', locale: 'en' };
const school = smallSchool();

const pageCalls = [
  ...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(\.\.\.args\)/gm),
]
  .map(([, name]) => name ?? '')
  .filter((name) => !/Menu$|^on[A-Z]|^tick$/.test(name));

const everything = (desk: CaseloadDesk) => ({
  tabs: desk.book.sheets.map(({ name }) => desk.grid(name)),
  mails: desk.script.state.outbox.length,
  triggers: desk.script.state.triggers.length,
});

describe('a page that runs as its owner, with a stranger or nobody known at the screen', () => {
  it.each(pageCalls.flatMap((name) => [stranger, null].map((who) => ({ name, who }))))(
    'is refused $name ($who.email)',
    ({ name, who }) => {
      const desk = school.copy();
      const before = everything(desk);
      const record = desk.script.run(name, { surface: 'web-app', as: specialist, activeUser: who });
      expect(record.result).toMatchObject({ ok: false, code: 'not authorised' });
      expect(everything(desk)).toEqual(before);
    },
  );

  it.each([
    'setUpMenu',
    'switchOnMenu',
    'pauseMenu',
    'sendDueMenu',
    'uncertainMenu',
    'healthCheckMenu',
  ])('does nothing by %s', (name) => {
    const desk = school.copy();
    const before = everything(desk);
    desk.script.run(name, { surface: 'page', as: specialist, activeUser: stranger });
    expect(everything(desk)).toEqual(before);
  });
});

describe('the specialist herself', () => {
  it('is let in', () => {
    expect(answered(call(school.copy(), 'openSidebar')).account).toBe(specialist.email);
  });

  it('opens the sidebar from the top of the menu', () => {
    const desk = school.copy();
    desk.script.open(specialist);
    const [first] = desk.script.screen.menus.at(-1)?.entries ?? [];
    expect(first).toMatchObject({ caption: 'Open the sidebar', functionName: 'sidebarMenu' });
    desk.choose('sidebarMenu');
    expect(desk.script.screen.pages.at(-1)).toMatchObject({ kind: 'sidebar', title: 'Living ALP' });
    expect(history(desk)).toEqual([]);
  });
});
