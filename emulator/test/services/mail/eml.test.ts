import { simpleParser } from 'mailparser';
import type { SentMail } from '../../../runtime/platform-state';
import { writeEml } from '../../../services/mail/eml';
import { START } from '../../runtime/tiny-project';

const mail: SentMail = {
  at: START,
  from: 'alice@office.example',
  to: 'reader@home.example',
  cc: '',
  bcc: '',
  replyTo: 'reply@office.example',
  name: 'Ms. Ibáñez',
  subject: '¿Cómo va la meta de Mía?',
  body: `Hola. Una línea muy larga: ${'á'.repeat(200)}`,
  htmlBody: '<p>Hola</p>',
  attachments: [{ name: 'a.txt', contentType: 'text/plain', base64: 'aGk=' }],
};

describe('a sent email written as a file', () => {
  it('reads back as it was', async () => {
    const parsed = await simpleParser(await writeEml(mail, 1, 'America/Denver'));
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.body);
    expect(parsed.html).toContain('<p>Hola</p>');
    expect(parsed.from?.value).toEqual([{ address: mail.from, name: mail.name }]);
    expect(parsed.replyTo?.text).toBe(mail.replyTo);
    expect(parsed.date?.getTime()).toBe(START);
    expect(parsed.attachments[0]?.content.toString()).toBe('hi');
  });

  it('has the date in the given zone (RFC 5322) and both versions of the text', async () => {
    const text = (await writeEml(mail, 1, 'America/Denver')).toString();
    expect(text).toMatch(/^Date: Tue, 1 Sep 2026 06:00:00 -0600\r$/m);
    expect(text).toContain('multipart/alternative');
  });

  it('is the same file each time', async () => {
    const write = () => writeEml(mail, 1, 'America/Denver');
    expect((await write()).equals(await write())).toBe(true);
  });
});
