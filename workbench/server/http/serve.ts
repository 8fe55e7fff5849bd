// The workbench's HTTP server. The page and its data live at 127.0.0.1; the framed pages of the
// add-on at "localhost", another origin of the same server, as Google keeps them apart from Sheets.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FrameSetup } from '../frame/frame-message';
import type { PublicPageSetup } from '../frame/public-call';
import {
  type Command,
  commandSchema,
  type QuestionAnswer,
  questionAnswerSchema,
} from '../protocol';
import { type Access, demandOwnPage } from './access';
import { HOST } from './listen';
import type { PageBundle } from './page-bundle';
import { addressOf, bodyOf, demandMethod, Refusal, windowOf } from './request';

/**
 * @param shim code that makes google.script from `frameSetup`
 * @param tags come before it
 */
export function frameDocument(
  html: string,
  shim: string,
  setup: FrameSetup | PublicPageSetup,
  tags = '',
): string {
  // A "<" inside JSON could close the script.
  const json = JSON.stringify(setup).replace(/</g, '\\u003c');
  const scripts = `<script>globalThis.frameSetup=${json}</script><script>${shim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  // Without a head the parser makes one for the scripts; before a doctype they would end it.
  const start = head
    ? head.index + head[0].length
    : (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0);
  return html.slice(0, start) + tags + scripts + html.slice(start);
}

export interface Served {
  readonly page: () => Promise<PageBundle>;
  /** Takes it in; the answer comes on the window's stream, among the news. */
  readonly perform: (window: string, number: number, command: Command) => void;
  readonly answer: (window: string, question: number, answer: QuestionAnswer) => void;
  /** @throws Refusal where the window has a stream, or too many have one */
  readonly connect: (window: string, response: ServerResponse) => void;
  readonly eml: (number: number) => Promise<Uint8Array | null>;
  /** A page that the add-on has shown, by its ID. */
  /** Of the web app; null before it is served. */
  readonly publicOrigin?: () => string | null;
  readonly frame: (id: string) => FramedPage | null;
}

export interface FramedPage {
  readonly html: string;
  readonly functionNames: readonly string[];
}

/** In the address of a frame stands an ID that nobody can guess: it needs no cookie. */
const FRAME = /^\/frame\/([\w-]+)$/;
const MAIL = /^\/mail\/(\d{1,9})\.eml$/;
const NUMBER = /^\d{1,9}$/;

/** Of every answer, errors among them. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function createWorkbenchServer(served: Served, access: Access): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(served, access, request, response).catch((error: unknown) => refuse(response, error));
  });
}

export function refuse(response: ServerResponse, error: unknown): void {
  const isRefusal = error instanceof Refusal;
  if (!isRefusal) console.error(error);
  if (response.headersSent) return void response.destroy();
  response.writeHead(isRefusal ? error.status : 500, {
    'content-type': 'text/plain; charset=utf-8',
    ...(isRefusal ? error.headers : {}),
  });
  response.end(isRefusal ? error.message : 'The workbench made a mistake here.');
}

async function answer(
  served: Served,
  access: Access,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  const [home, frames] = [`${HOST}:${port}`, `localhost:${port}`];
  const { host } = request.headers;
  // Any other name in the address would be a foreign site that points here.
  if (host !== home && host !== frames)
    throw new Refusal(421, 'The workbench answers at its own address only.');
  const url = addressOf(request, home);
  if (host === frames) return sendFrame(served, url, request, response, home);
  if (access.isSignIn(url)) {
    demandMethod(request, 'GET');
    response.setHeader('set-cookie', access.cookie(port));
    return send(response, 'text/html', SIGNED_IN);
  }
  // The page itself may be opened from anywhere: from a link, or from a bookmark.
  if (url.pathname !== '/') demandOwnPage(request, `http://${home}`);
  access.demandCookie(request);
  switch (url.pathname) {
    case '/perform': {
      demandMethod(request, 'POST');
      const command = await bodyOf(request, commandSchema);
      served.perform(windowOf(url), numberOf(url, 'command'), command);
      return send(response, 'application/json', '{}');
    }
    case '/answer': {
      demandMethod(request, 'POST');
      const given = await bodyOf(request, questionAnswerSchema);
      served.answer(windowOf(url), numberOf(url, 'question'), given);
      return send(response, 'application/json', '{}');
    }
    default:
      demandMethod(request, 'GET');
      return sendFile(served, url, response, `http://${frames}`);
  }
}

/**
 * Goes on to the page by itself, so that the token leaves the address, and so that the browser takes
 * the page for one that this server has asked for: from elsewhere it would not send the cookie along.
 */
const SIGNED_IN =
  '<!doctype html><meta charset="utf-8"><title>Living ALP workbench</title><meta http-equiv="refresh" content="0;url=/">';

/** @throws Refusal where the address names none */
function numberOf({ searchParams }: URL, name: 'command' | 'question'): number {
  const written = searchParams.get(name) ?? '';
  if (!NUMBER.test(written)) throw new Refusal(400, `The request names no ${name}.`);
  return Number(written);
}

async function sendFile(
  served: Served,
  url: URL,
  response: ServerResponse,
  frames: string,
): Promise<void> {
  const mail = MAIL.exec(url.pathname);
  if (mail) return sendMail(served, Number(mail[1]), response);
  switch (url.pathname) {
    case '/':
      response.setHeader(
        'content-security-policy',
        policy(frames, served.publicOrigin?.() ?? null),
      );
      return send(response, 'text/html', (await served.page()).html);
    case '/page.js':
      return send(response, 'text/javascript', (await served.page()).script);
    case '/page.css':
      return send(response, 'text/css', (await served.page()).style);
    case '/events':
      return served.connect(windowOf(url), response);
    default:
      throw new Refusal(404, 'There is nothing here.');
  }
}

/** Emails are shown inside the page: their styles and pictures may show, their scripts never run. */
/** @param publicOrigin where links of emails lead: the phone shows it in a frame */
const policy = (frames: string, publicOrigin: string | null): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    `frame-src 'self' ${frames} ${publicOrigin ?? ''}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

async function sendMail(served: Served, number: number, response: ServerResponse): Promise<void> {
  const eml = await served.eml(number);
  if (!eml) throw new Refusal(404, 'There is no such email.');
  response.setHeader('content-disposition', `attachment; filename="mail-${number + 1}.eml"`);
  send(response, 'message/rfc822', eml);
}

/** The page in the frame has its own origin and no cookie: the rest of the server is closed to it. */
async function sendFrame(
  served: Served,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  home: string,
): Promise<void> {
  demandMethod(request, 'GET');
  const frame = served.frame(FRAME.exec(url.pathname)?.[1] ?? '');
  if (!frame) throw new Refusal(404, 'This page was closed. Open it again from the menu.');
  const { shim } = await served.page();
  const { html, functionNames } = frame;
  response.setHeader('content-security-policy', `frame-ancestors http://${home}`);
  const setup = { functionNames, host: `http://${home}` };
  send(response, 'text/html', frameDocument(html, shim, setup));
}

export function send(
  response: ServerResponse,
  type: string,
  body: string | Uint8Array,
  status = 200,
): void {
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? `${type}; charset=utf-8` : type,
  });
  response.end(body);
}
