// What the Start here tab says of who can see the file, in new caseloads and in older ones.
import { setUpAddon } from '../support/addon';

const teachersStep = '5. Decide what teachers may open';
const whoStep = 'Who can see this file';

const said = (addon: ReturnType<typeof setUpAddon>, step: string): string =>
  String(addon.rows('Start here').find((row) => row['What to do next'] === step)?.How ?? '');

describe('a new caseload', () => {
  const addon = setUpAddon();

  it('says that a filter view hides nothing, and what own files do', () => {
    expect(said(addon, teachersStep)).toMatch(/hides nothing from somebody who looks/);
    expect(said(addon, teachersStep)).toMatch(/Own files: each teacher gets a separate file/);
    expect(said(addon, whoStep)).toMatch(/A filter view.* hides nothing from somebody who looks/);
  });
});

describe('an older caseload', () => {
  const addon = setUpAddon();
  const rowOf = (step: string) =>
    addon.rows('Start here').findIndex((row) => row['What to do next'] === step) + 2;
  addon.user.deleteRows('Start here', rowOf(teachersStep), 1);
  addon.user.type('Start here', `B${rowOf(whoStep)}`, 'Ask Ms. Ortega.');
  const before = addon.rows('Start here').length;
  addon.choose('setUpMenu');

  it('gets the step that it did not have, once, and keeps what people wrote', () => {
    expect(said(addon, teachersStep)).toMatch(/hides nothing/);
    expect(said(addon, whoStep)).toBe('Ask Ms. Ortega.');
    addon.choose('setUpMenu');
    expect(addon.rows('Start here')).toHaveLength(before + 1);
  });
});

describe.each([
  ['Filter views', /Teachers: filter views, which hide nothing from somebody who looks\./],
  ['Own files', /Teachers: own files\. This file need not be shared with them\./],
  ['Off', /Teachers: no views and no files\./],
])('a caseload with Teachers: %s', (access, sentence) => {
  const addon = setUpAddon();
  addon.setSetting('Teachers', access);

  it('says at the health check, and in its row of Start here, who can open what', () => {
    expect(addon.choose('healthCheckMenu')).toMatch(sentence);
    expect(said(addon, 'Last health check')).toMatch(sentence);
  });
});
