// What a request brings, checked before anything is done with it.

import type { IncomingMessage } from 'node:http';
import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot';

/** A request that this server does not answer; nothing of it was carried out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code = 'refusal';
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** A caseload file of the largest size goes through in one call. */
const BODY_LIMIT_BYTES = 30 * 1024 * 1024;
/** Deeper than anything that a page of the add-on sends; copying takes a step of the stack each. */
const MOST_NESTED = 100;
const WINDOW_ID = /^[\w-]{1,64}$/;

export function addressOf(request: IncomingMessage, host: string): URL {
  try {
    return new URL(request.url ?? '/', `http://${host}`);
  } catch {
    throw new Refusal(400, 'This address cannot be read.');
  }
}

export function demandMethod({ method }: IncomingMessage, wanted: 'GET' | 'POST'): void {
  if (method !== wanted) throw new Refusal(405, `Ask for this with ${wanted}.`, { allow: wanted });
}

export function windowOf(url: URL): string {
  const window = url.searchParams.get('window') ?? '';
  if (!WINDOW_ID.test(window))
    throw new Refusal(400, 'The request does not say whose window it is.');
  return window;
}

/** A form of another site cannot send JSON. */
export async function bodyOf<Schema extends GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
): Promise<InferOutput<Schema>> {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json')
    throw new Refusal(415, 'Send JSON, and say so: content-type: application/json.');
  const body = parsed(await textOf(request));
  if (isNestedDeeper(body, MOST_NESTED))
    throw new Refusal(400, 'The request is nested too deeply.');
  const { success, output, issues } = safeParse(schema, body);
  if (success) return output;
  const path = issues[0] && getDotPath(issues[0]);
  throw new Refusal(400, `The request is not as it should be${path ? ` at "${path}"` : ''}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request is no JSON.');
  }
}

function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isNestedDeeper(member, levels - 1));
}

/** Of a body that is too large the rest is let through unread: only then does the answer arrive. */
function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((settle, fail) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= BODY_LIMIT_BYTES) parts.push(part);
      else {
        parts.length = 0;
        fail(new Refusal(413, 'The request is too large.'));
      }
    });
    request.on('end', () => settle(Buffer.concat(parts).toString('utf8')));
    request.on('close', () => fail(new Refusal(400, 'The request was broken off.')));
    request.on('error', () => fail(new Refusal(400, 'The request was broken off.')));
  });
}
