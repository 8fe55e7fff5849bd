// The emails of the real bundle, in the languages of the families.
import { readFileSync } from 'node:fs';
import type { SentMail } from '../../../emulator/runtime/platform-state';
import { AddonHarness } from '../../../workbench/harness/addon-harness';

const now = Date.parse('2026-08-17T06:00:00-06:00');
const example = readFileSync('examples/caseload-mesa-view.csv');

function firstDigests(settings: Readonly<Record<string, string>>, break_ = () => {}) {
  const addon = new AddonHarness({ folder: 'dist', now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  for (const [setting, value] of Object.entries(settings)) addon.setSetting(setting, value);
  addon.importFile('caseload.csv', example);
  addon.decideAll();
  addon.switchOn();
  break_();
  const records = addon.script.advanceTo(now + 3 * 86_400_000);
  const mailTo = (address: string): SentMail => {
    const mail = addon.script.state.outbox.find(({ to }) => to === address);
    if (!mail) throw new Error(`No mail to ${address}`);
    return mail;
  };
  return { addon, mailTo, records };
}

const vietnamese = 'ana.delacruz91@inbox.example';
const spanish = 'linh.fischer29@families.example';
const hostile = 'thu.patel7@mail.example';

describe('a school without machine translation', () => {
  const { addon, mailTo } = firstDigests({});

  it('writes to a Spanish-speaking family in Spanish, questions included', () => {
    const { subject, body, htmlBody } = mailTo(spanish);
    expect(subject).toBe(
      'Las metas de Omar para este año y cómo funcionan estos correos (19 de agosto)',
    );
    expect(htmlBody).toContain('<html lang="es"');
    expect(body.match(/¿/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('writes to every other family in English', () => {
    expect(mailTo(vietnamese).htmlBody).toContain('<html lang="en"');
    expect(addon.rows('Translations')).toEqual([]);
  });

  it('shows hostile text of a goal to the email, in both parts', () => {
    const { body, htmlBody } = mailTo(hostile);
    expect(body).toContain('<b>Bold</b> & "quoted" goal with $& and {{name}}');
    expect(htmlBody).toMatch(
      /&lt;b>Bold&lt;\/b> &amp; (&quot;|")quoted(&quot;|") goal with \$&amp; and \{\{name\}\}/,
    );
  });

  it('has no forbidden word in any subject', () => {
    for (const { subject } of addon.script.state.outbox) expect(subject).not.toMatch(/gifted/i);
  });
});

describe('a school with machine translation', () => {
  const { addon, mailTo, records } = firstDigests({ 'Machine translation': 'yes' });

  it('translates the email, says so in both languages, and keeps names', () => {
    const { body, htmlBody } = mailTo(vietnamese);
    expect(htmlBody).toContain('<html lang="vi"');
    expect(body).toContain('A computer translated this email into Vietnamese');
    expect(body).toContain('[vi] A computer translated this email');
    expect(body).toContain('Elijah');
  });

  it('keeps each text once for staff to correct, and uses the correction next time', () => {
    const originals = addon
      .rows('Translations')
      .map(({ English, Language }) => `${Language} ${English}`);
    expect(originals.length).toBeGreaterThan(5);
    expect(new Set(originals).size).toBe(originals.length);
    const row = addon
      .rows('Translations')
      .findIndex(({ English }) => English === 'Ask {1} tonight');
    addon.user.type('Translations', `C${row + 2}`, 'Tối nay hãy hỏi {1}');
    addon.script.advanceTo(now + 17 * 86_400_000);
    const latest = [...addon.script.state.outbox].reverse().find(({ to }) => to === vietnamese);
    expect(latest?.body).toContain('Tối nay hãy hỏi Elijah');
  });

  it('translates for Spanish-speaking families what people wrote, and nothing else', () => {
    const body = mailTo(spanish).body.replace(/\s+/g, ' ');
    expect(body).toContain('[es] Hold a 10-minute conversation in Spanish');
    expect(body).toContain('[es] Watch my practice talk');
    expect(body).toContain('Una computadora tradujo');
    expect(body).not.toContain('Las metas y notas aparecen en el idioma');
    expect(mailTo(spanish).subject).not.toContain('[es]');
    // Nothing is left in English but what stands behind the mark of a translation.
    const [, ...marked] = body.split('[es] ');
    const own = body.split('[es] ')[0] ?? '';
    expect(own).not.toMatch(/\b(the|and|with|goal|you)\b/);
    expect(marked.length).toBeGreaterThanOrEqual(5);
  });

  it('has translated it all the evening before', () => {
    const callsOf = (method: string, isRun: boolean) =>
      records
        .filter(({ calls }) => (calls.byMethod['MailApp.sendEmail'] ?? 0) > 1 === isRun)
        .reduce((sum, { calls }) => sum + (calls.byMethod[method] ?? 0), 0);
    expect(callsOf('LanguageApp.translate', false)).toBeGreaterThan(20);
    expect(callsOf('LanguageApp.translate', true)).toBe(0);
  });
});

describe.each([
  ['Full', true, true],
  ['First name and goal titles', true, false],
  ['No record content', false, false],
])('a school that allows: %s', (level, tellsGoal, tellsWhy) => {
  const { mailTo } = firstDigests({ 'Content of mails': level });

  it('says so much and no more', () => {
    const { subject, body, htmlBody } = mailTo('rosa.brown56@families.example');
    for (const part of [body.replace(/\s+/g, ' '), htmlBody]) {
      expect(part.includes('Build a portfolio of 10 pieces')).toBe(tellsGoal);
      expect(part.includes('I want my art to be in the library show')).toBe(tellsWhy);
      expect(part.includes('Ethan')).toBe(tellsGoal);
    }
    expect(subject.includes('Ethan')).toBe(tellsGoal);
  });
});
