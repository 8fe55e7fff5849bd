// What the Start here tab says of who can see the file, in new caseloads and in older ones.
import { setUpDesk } from '../support/school';

const teachersStep = '5. Decide what teachers may open';
const whoStep = 'Who can see this file';

const said = (desk: ReturnType<typeof setUpDesk>, step: string): string =>
  String(desk.rows('Start here').find((row) => row['What to do next'] === step)?.How ?? '');

describe('a new caseload', () => {
  const desk = setUpDesk();

  it('says that a filter view hides nothing, and what own files do', () => {
    expect(said(desk, teachersStep)).toMatch(/hides nothing from somebody who looks/);
    expect(said(desk, teachersStep)).toMatch(/Own files: each teacher gets a separate file/);
    expect(said(desk, whoStep)).toMatch(/A filter view.* hides nothing from somebody who looks/);
  });
});

describe('an older caseload', () => {
  const desk = setUpDesk();
  const rowOf = (step: string) =>
    desk.rows('Start here').findIndex((row) => row['What to do next'] === step) + 2;
  desk.hands.deleteRows('Start here', rowOf(teachersStep), 1);
  desk.hands.type('Start here', `B${rowOf(whoStep)}`, 'Ask Ms. Ortega.');
  const before = desk.rows('Start here').length;
  desk.choose('setUpMenu');

  it('gets the step that it did not have, once, and keeps what people wrote', () => {
    expect(said(desk, teachersStep)).toMatch(/hides nothing/);
    expect(said(desk, whoStep)).toBe('Ask Ms. Ortega.');
    desk.choose('setUpMenu');
    expect(desk.rows('Start here')).toHaveLength(before + 1);
  });
});

describe.each([
  ['Filter views', /Teachers: filter views, which hide nothing from somebody who looks\./],
  ['Own files', /Teachers: own files\. This file need not be shared with them\./],
  ['Off', /Teachers: no views and no files\./],
])('a caseload with Teachers: %s', (access, sentence) => {
  const desk = setUpDesk();
  desk.setSetting('Teachers', access);

  it('says at the health check, and in its row of Start here, who can open what', () => {
    expect(desk.choose('healthCheckMenu')).toMatch(sentence);
    expect(said(desk, 'Last health check')).toMatch(sentence);
  });
});
