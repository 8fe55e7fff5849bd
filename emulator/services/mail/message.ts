// The three ways to call MailApp.sendEmail, read into one message.
import { NotEmulated, PlatformError } from '../../runtime/platform-error';
import type { SentAttachment, SentMail } from '../../runtime/platform-state';
import { Blob } from '../utilities/blob';
import { unsigned } from '../utilities/charsets';

export type Message = Omit<SentMail, 'at' | 'from'>;

/** The options of MailApp, the whole list [T mail]. */
const OPTION_NAMES = new Set([
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'inlineImages',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
]);

/** @throws PlatformError for a name that is no option: strict, since Google drops it in silence */
export function readMessage(args: readonly unknown[]): Message {
  if (args.length === 1) return fromFields(args[0] as Readonly<Record<string, unknown>>);
  if (args.length === 4 && typeof args[3] === 'string') {
    const [to, replyTo, subject, body] = args;
    return fromFields({ to, replyTo, subject, body });
  }
  const [to, subject, body, options] = args;
  return fromFields({ ...(options as Readonly<Record<string, unknown>>), to, subject, body });
}

function fromFields(fields: Readonly<Record<string, unknown>>): Message {
  for (const name of Object.keys(fields)) {
    if (!OPTION_NAMES.has(name)) throw new PlatformError(`Invalid argument: ${name}`);
  }
  if (fields.inlineImages !== undefined) throw new NotEmulated('MailApp.sendEmail.inlineImages');
  if (fields.noReply !== undefined) throw new NotEmulated('MailApp.sendEmail.noReply');
  const text = (name: string) => readText(fields, name);
  // A header is one line; what Google does with more is not known.
  for (const name of ['subject', 'name'])
    if (/[\r\n]/.test(text(name))) throw new PlatformError(`Invalid argument: ${name}`);
  return {
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    replyTo: text('replyTo'),
    name: text('name'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    attachments: readAttachments(fields.attachments),
  };
}

function readText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw new PlatformError(`Invalid argument: ${name}`);
  return value;
}

function readAttachments(value: unknown): readonly SentAttachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new PlatformError('Invalid argument: attachments');
  return value.map((item: unknown) => {
    if (!(item instanceof Blob)) throw new PlatformError('Invalid argument: attachments');
    return {
      name: item.getName() ?? 'attachment',
      contentType: item.getContentType() ?? 'application/octet-stream',
      base64: Buffer.from(unsigned(item.getBytes())).toString('base64'),
    };
  });
}
