// Texts that look like numbers, dates or formulas, from the file to the grid and into the emails.

import { firstDigestHour, setUpAddon } from '../support/addon';
import { ada, type FileStudent, fileOf } from '../support/caseload-file';

const texts = [
  '007',
  '3/4',
  '=1+1',
  '+1 (970) 555-0100',
  "'quoted",
  '1e5',
  'TRUE',
  '  spaced  ',
  'first line\nsecond line',
  '-5',
  '12:30',
  '2026-08-19',
  '$5.00',
  '50%',
  '@home',
  '{{name}} & <b>',
] as const;

const studentWith = (text: string, index: number): FileStudent => ({
  ...ada,
  'Student ID': `0${index + 10}`,
  'First name': `Ada${index}`,
  DOB: `2013-03-${index + 10}`,
  'Guardian 1 Email': `ada${index}@families.example`,
  Strengths: text,
  'Academic goal': text,
  Why: text,
  'How family can help': text,
  'Affective goal': '',
});

const withTexts = texts.map(studentWith);

/** Children without families, who fill the grid's first thousand rows. */
const crowd = Array.from(
  { length: 1_010 },
  (_, index): FileStudent => ({
    ...ada,
    'Student ID': `9${String(index).padStart(4, '0')}`,
    'First name': `Many${index}`,
    'Guardian 1': '',
    'Guardian 1 Email': '',
  }),
);

describe.each([
  { where: 'in the rows that set-up prepared', file: fileOf(...withTexts), first: 0 },
  { where: 'in rows added beyond them', file: fileOf(...crowd, ...withTexts), first: crowd.length },
])('texts that look like something else, $where', ({ file, first }) => {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', file);
  const cellOf = (tab: string, header: string, row: number) =>
    addon.book.sheetNamed(tab)?.cell(row, addon.grid(tab)[0]?.indexOf(header) ?? -1);
  const goalRow = (id: string) => addon.rows('Goals').findIndex((row) => row['Goal ID'] === id) + 1;

  it.each(texts.map((text, index) => ({ text, index })))('keeps $text', ({ text, index }) => {
    const row = first + index + 1;
    const id = `0${index + 10}`;
    expect(cellOf('Students', 'Student ID', row)).toMatchObject({ value: id, formula: null });
    expect(cellOf('Students', 'Strengths', row)).toMatchObject({ value: text, formula: null });
    for (const header of ['Goal', 'Why it matters to me', 'At home']) {
      expect(cellOf('Goals', header, goalRow(`${id}-AC1`))).toMatchObject({
        value: text,
        formula: null,
        style: { numberFormat: '@' },
      });
    }
  });

  it('reads them back as they are: the same file brings no change', () => {
    expect(addon.importFile('caseload.csv', file).counts).toMatchObject({
      add: 0,
      change: 0,
      skip: 0,
    });
  });

  it('shows them in the mails', () => {
    addon.script.clock.moveTo(firstDigestHour);
    expect(addon.choose('sendDueMenu')).toContain(`${texts.length} digests went out.`);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    texts.forEach((text, index) => {
      const mail = addon.script.state.outbox.find(
        ({ to }) => to === `ada${index}@families.example`,
      );
      expect(plain(mail?.body ?? '')).toContain(plain(text));
      const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      expect(plain((mail?.htmlBody ?? '').replace(/<br ?\/?>/g, ' '))).toContain(plain(escaped));
    });
  });
});

describe('texts that a person types into a prepared row', () => {
  it.each(['007', '3/4', '+1 (970) 555-0100', '1e5', 'TRUE'])('keeps %s and mails it', (text) => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf({ ...ada, 'Affective goal': '' }));
    const column = addon.grid('Goals')[0]?.indexOf('Goal') ?? -1;
    const sheet = addon.book.sheetNamed('Goals');
    if (sheet) addon.user.typeAt(sheet, 1, column, text);
    addon.script.clock.moveTo(firstDigestHour);
    addon.choose('sendDueMenu');
    expect(addon.script.state.outbox[0]?.body).toContain(text);
  });
});

describe('numbers and dates that a colleague pasted without a text format', () => {
  it('are read as the grid shows them', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf({ ...ada, 'Affective goal': '' }));
    const column = addon.grid('Goals')[0]?.indexOf('At home') ?? -1;
    const sheet = addon.book.sheetNamed('Goals');
    const style = sheet?.cell(1, column).style;
    if (sheet && style) {
      sheet.change(1, column, { value: 46_115, style: { ...style, numberFormat: 'm/d' } });
    }
    addon.script.clock.moveTo(firstDigestHour);
    addon.choose('sendDueMenu');
    expect(addon.script.state.outbox[0]?.body).toContain('4/3');
  });
});
