// The global `MailApp`: checks a message as Google does and puts it into the outbox.

import addressparser from 'nodemailer/lib/addressparser';
import { SEND_MAIL_SCOPE } from '../../runtime/authorization';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import { usedQuota, useQuota } from '../../runtime/quota';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import {
  ATTACHMENT_BYTES,
  ATTACHMENTS_PER_MESSAGE,
  BODY_BYTES,
  mailQuota,
  RECIPIENTS_PER_MESSAGE,
  REFUSALS,
  SUBJECT_CHARACTERS,
} from './mail-limits';
import { type Message, readMessage } from './message';

/** Milliseconds (platform §8: 500 to 1,500 per email, 50 to 150 per question about the quota). */
const SEND_MS = 1_000;
const QUOTA_MS = 100;
const BASE64_RATIO = 3 / 4;

export class MailApp extends DescribedObject {
  readonly service = 'MailApp';
  readonly platformName = 'MailApp';
  readonly methods: MethodTable = {
    sendEmail: {
      isData: true,
      ms: SEND_MS,
      scopes: [SEND_MAIL_SCOPE],
      takes: [
        ['object'],
        ['string', 'string', 'string'],
        ['string', 'string', 'string', 'string'],
        ['string', 'string', 'string', 'object'],
      ],
    },
    getRemainingDailyQuota: { isData: true, ms: QUOTA_MS, scopes: [SEND_MAIL_SCOPE], takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  sendEmail(...args: unknown[]): void {
    const message = readMessage(args);
    const recipients = readRecipients([message.to, message.cc, message.bcc]);
    this.#check(message, recipients);
    const { state, context } = this.#environment;
    useQuota(state, context.effectiveUser.email, 'mail recipients', recipients.length);
    state.outbox.push({ at: context.now(), from: context.effectiveUser.email, ...message });
  }
  /** Recipients, not messages (platform §0.9). */
  getRemainingDailyQuota(): number {
    const { state, context, settings } = this.#environment;
    const used = usedQuota(state, context.effectiveUser.email, 'mail recipients');
    return Math.max(0, mailQuota(settings) - used);
  }
  #check(message: Message, recipients: readonly string[]): void {
    const { state, settings } = this.#environment;
    if (recipients.length === 0) throw new PlatformError(REFUSALS.noRecipient);
    readRecipients([message.replyTo]);
    const failing = recipients.find((address) =>
      state.undeliverable.includes(address.toLowerCase()),
    );
    if (failing !== undefined) throw new PlatformError(`Invalid email: ${failing}`);
    if (recipients.length > RECIPIENTS_PER_MESSAGE) throw new PlatformError(REFUSALS.recipients);
    if (message.subject.length > SUBJECT_CHARACTERS) throw new PlatformError(REFUSALS.subject);
    const bodyBytes = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody);
    if (bodyBytes > BODY_BYTES[settings.accountKind]) throw new PlatformError(REFUSALS.body);
    if (message.attachments.length > ATTACHMENTS_PER_MESSAGE) {
      throw new PlatformError(REFUSALS.attachmentCount);
    }
    const attached = message.attachments.reduce((sum, { base64 }) => sum + base64.length, 0);
    if (attached * BASE64_RATIO > ATTACHMENT_BYTES)
      throw new PlatformError(REFUSALS.attachmentSize);
    if (recipients.length > this.getRemainingDailyQuota()) throw new PlatformError(REFUSALS.quota);
  }
}

/**
 * Enough to tell an address from a slip of the pen. The platform's own rule is not published: dots
 * at the ends or beside each other are refused, as RFC 5321 has it.
 */
const ADDRESS =
  /^[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)*@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/;

/**
 * The bare addresses of lists, one for each time that it is named: that Google counts an address
 * once is not known. Lists are separated by commas [T]; whether it takes a semicolon or a comma too
 * many is not known either.
 * @throws PlatformError `Invalid email: x` for the first bad one
 */
function readRecipients(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => {
    if (/;|,\s*$/.test(list.replace(/"[^"]*"/g, '')))
      throw new PlatformError(`Invalid email: ${list}`);
    return addressparser(list, { flatten: true }).map(({ address, name }) => {
      const found = address === '' ? name : address;
      if (!ADDRESS.test(found)) throw new PlatformError(`Invalid email: ${found}`);
      return found;
    });
  });
}
