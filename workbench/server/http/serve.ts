// The workbench's HTTP server. The page and its data live at 127.0.0.1; the framed pages of the
// add-on at "localhost", another origin of the same server, as Google keeps them apart from Sheets.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { frameDocument } from '../frame/frame-document';
import type { Answer, Command, QuestionAnswer } from '../protocol';
import { HOST } from './listen';
import type { PageBundle } from './page-bundle';

export interface Served {
  readonly page: () => Promise<PageBundle>;
  readonly perform: (window: string, command: Command) => Promise<Answer>;
  readonly answer: (window: string, question: number, answer: QuestionAnswer) => void;
  readonly connect: (window: string, response: ServerResponse) => void;
  readonly eml: (number: number) => Promise<Uint8Array | null>;
  /** A page that the add-on has shown, by its number. */
  readonly frame: (
    number: number,
  ) => { readonly html: string; readonly functionNames: readonly string[] } | null;
}

const BODY_LIMIT_BYTES = 30 * 1024 * 1024;

/** A request that this server does not answer; nothing of it was carried out. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function createWorkbenchServer(served: Served): Server {
  return createServer((request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      const [status, words] =
        error instanceof Refusal
          ? [error.status, error.message]
          : [500, error instanceof Error ? error.message : String(error)];
      if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' });
      response.end(words);
    });
  });
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = request.socket.localPort;
  const [home, frames] = [`${HOST}:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `http://${home}`);
  // Any other name in the address would be a foreign site that points here.
  if (host === frames) return sendFrame(served, url, response, home);
  if (host !== home) throw new Refusal(421, 'The workbench answers at its own address only.');
  if (request.method === 'POST') {
    if (!isFrom(request, `http://${home}`))
      throw new Refusal(403, 'Only the page of the workbench may send commands.');
    return receive(served, url, request, response);
  }
  return sendFile(served, url, response, `http://${frames}`);
}

/** Not from a framed page, nor from a site in another tab: their browsers say so, either way. */
function isFrom({ headers }: IncomingMessage, home: string): boolean {
  const { origin = home, 'sec-fetch-site': site = 'same-origin' } = headers;
  // A form of another site cannot send JSON.
  return (
    origin === home && site === 'same-origin' && headers['content-type'] === 'application/json'
  );
}

async function receive(
  served: Served,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const window = url.searchParams.get('window') ?? '';
  const body: unknown = JSON.parse(await bodyOf(request));
  if (url.pathname === '/perform') {
    const done = await served.perform(window, body as Command);
    return send(response, 'application/json', JSON.stringify(done));
  }
  if (url.pathname === '/answer') {
    const question = Number(url.searchParams.get('question'));
    served.answer(window, question, body as QuestionAnswer);
    return send(response, 'application/json', '{}');
  }
  throw new Refusal(404, 'There is nothing here.');
}

async function sendFile(
  served: Served,
  url: URL,
  response: ServerResponse,
  frames: string,
): Promise<void> {
  const mail = /^\/mail\/(\d+)\.eml$/.exec(url.pathname);
  if (mail) return sendMail(served, Number(mail[1]), response);
  switch (url.pathname) {
    case '/':
      response.setHeader('content-security-policy', policy(frames));
      return send(response, 'text/html', (await served.page()).html);
    case '/page.js':
      return send(response, 'text/javascript', (await served.page()).script);
    case '/page.css':
      return send(response, 'text/css', (await served.page()).style);
    case '/events':
      return served.connect(url.searchParams.get('window') ?? '', response);
    default:
      throw new Refusal(404, 'There is nothing here.');
  }
}

/** Mails are shown inside the page: their styles and pictures may show, their scripts never run. */
const policy = (frames: string): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    `frame-src 'self' ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

async function sendMail(served: Served, number: number, response: ServerResponse): Promise<void> {
  const eml = await served.eml(number);
  if (!eml) throw new Refusal(404, 'There is no such mail.');
  response.setHeader('content-disposition', `attachment; filename="mail-${number + 1}.eml"`);
  send(response, 'message/rfc822', eml);
}

async function sendFrame(
  served: Served,
  url: URL,
  response: ServerResponse,
  home: string,
): Promise<void> {
  const number = /^\/frame\/(\d+)$/.exec(url.pathname)?.[1];
  if (number === undefined) {
    response.writeHead(302, { location: `http://${home}/` });
    response.end();
    return;
  }
  const frame = served.frame(Number(number));
  if (!frame) throw new Refusal(404, 'This page was closed. Open it again from the menu.');
  const { shim } = await served.page();
  const { html, functionNames } = frame;
  response.setHeader('content-security-policy', `frame-ancestors http://${home}`);
  const setup = { functionNames, host: `http://${home}` };
  send(response, 'text/html', frameDocument(html, shim, setup));
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, {
    'content-type': typeof body === 'string' ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > BODY_LIMIT_BYTES) throw new Refusal(413, 'The request is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
