// Switching digests on is the one choice after which hundreds of emails leave by themselves: whoever
// makes it is asked first, with what would go out.
import type { People } from '../../../emulator/runtime/screen';
import { agreeablePeople } from '../../../emulator/runtime/screen';
import { familyMails, openCaseload, tickAt, typeInto } from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { dueMails, firstLines } from '../support/example-caseload';

const csv = firstLines(12);
const due = dueMails(csv).length;

function answering(button: 'OK' | 'CANCEL') {
  const asked: string[] = [];
  const people: People = {
    ...agreeablePeople,
    answerAlert: ({ text, title }) => {
      if (title.endsWith('?')) asked.push(text);
      return title.endsWith('?') ? button : 'OK';
    },
  };
  return { asked, people };
}

const off = openCaseload({ csv, begins: '2026-08-17T09:00', on: false });

it('is asked with how many, when, who gets none and why', () => {
  const { asked, people } = answering('OK');
  const addon = off.copy({ people });
  addon.switchOn();
  expect(asked).toHaveLength(1);
  const [question = ''] = asked;
  expect(question).toContain(
    `The first digests go out on Wed, Aug 19, from 4:00 PM on: ${due} emails to the families of 8 students.`,
  );
  expect(question).toMatch(/8 family members get none as things stand:\n {4}\d+: /);
  expect(question).not.toContain('cannot be read');
  tickAt(addon, '2026-08-19T16:30');
  expect(familyMails(addon)).toHaveLength(due);
});

it('names rows that cannot be read', () => {
  const { asked, people } = answering('OK');
  const addon = off.copy({ people });
  const [{ 'Guardian ID': id = '' } = {}] = addon.rows('Guardians');
  typeInto(addon, 'Guardians', id, 'Student ID', 'nobody');
  const [{ 'Goal ID': goal = '' } = {}] = addon.rows('Goals');
  typeInto(addon, 'Goals', goal, 'Target date', 'soon');
  addon.switchOn();
  expect(asked.join()).toContain('1 row cannot be read and was left out. Choose Health check');
});

it('changes nothing where the answer is no', () => {
  const { asked, people } = answering('CANCEL');
  const addon = off.copy({ people });
  addon.setSetting('School name', 'Mesa View MS');
  addon.setSetting('Specialist name', 'Glenda Ruiz');
  const before = pictureOf(addon.book);
  const kept = structuredClone(addon.script.state.properties);
  expect(addon.switchOn()).toContain('Nothing was changed.');
  expect(asked).toHaveLength(1);
  expect(differences(before, pictureOf(addon.book))).toEqual([]);
  expect(addon.script.state.properties).toEqual(kept);
  tickAt(addon, '2026-08-19T16:30');
  expect(familyMails(addon)).toEqual([]);
});

it('is not asked again where digests are on', () => {
  const { asked, people } = answering('CANCEL');
  const addon = off.copy();
  addon.switchOn();
  expect(addon.copy({ people }).choose('switchOnMenu')).toContain('were on already');
  expect(asked).toEqual([]);
});
