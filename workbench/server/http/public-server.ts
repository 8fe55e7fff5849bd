// The second address: the script's web app as the public finds it, and nothing else. It has neither the
// cookie nor the commands of the workbench; what a page calls runs as for somebody who is not signed in.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CALL_PATH, type PublicCall, publicCallSchema } from '../frame/public-call';
import type { Reply } from '../frame/script-runner';
import type { PublicPage, PublicVisit } from '../workspace/public-site';
import { addressOf, bodyOf, demandMethod, Refusal } from './request';
import { frameDocument, refuse, send } from './serve';

export interface PublicServed {
  readonly visit: (query: string) => Promise<PublicVisit>;
  readonly call: (call: PublicCall) => Promise<Reply>;
  /** Code that makes google.script for a page of the web app. */
  readonly shim: () => Promise<string>;
  /** Origin of the one page that may frame it; without one none may. */
  readonly framedBy?: string;
}

/** Not 127.0.0.1: browsers would send the workbench's cookie along, as they do not tell ports apart. */
export const publicUrl = (port: number): string => `http://localhost:${port}/exec`;

/** A page of Apps Script is one file: it needs nothing from anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "form-action 'none'",
];

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function createPublicServer(served: PublicServed): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(served, request, response).catch((error: unknown) => refuse(response, error));
  });
}

/** Google lets no other page frame it; here the phone beside the sheet does. */
const framedBy = (home = "'none'"): string => `frame-ancestors ${home}`;

async function answer(
  served: PublicServed,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const home = `localhost:${request.socket.localPort ?? 0}`;
  if (request.headers.host !== home)
    throw new Refusal(421, 'This page answers at its own address only.');
  const { pathname, search } = addressOf(request, home);
  switch (pathname) {
    case '/exec':
      // Programs that look at the links of emails ask so, too: it opens the page, and no more.
      if (request.method !== 'HEAD') demandMethod(request, 'GET');
      return sendVisit(await served.visit(search.slice(1)), served, response);
    case CALL_PATH: {
      demandMethod(request, 'POST');
      demandOwnOrigin(request, `http://${home}`);
      const reply = await served.call(await bodyOf(request, publicCallSchema));
      return send(response, 'application/json', JSON.stringify(reply));
    }
    default:
      throw new Refusal(404, 'There is nothing here.');
  }
}

/** A page of another site may link here, and may not call. */
function demandOwnOrigin({ headers }: IncomingMessage, home: string): void {
  if (headers.origin !== home) throw new Refusal(403, 'Only the page itself may call.');
}

async function sendVisit(
  visit: PublicVisit,
  served: PublicServed,
  response: ServerResponse,
): Promise<void> {
  if (visit.kind === 'error') {
    send(response, 'text/html', errorDocument(visit.message), STATUS[visit.reason]);
    return;
  }
  const { page } = visit;
  const framing = page.mayBeFramed ? [] : [framedBy(served.framedBy)];
  response.setHeader('content-security-policy', [...POLICY, ...framing].join('; '));
  send(response, 'text/html', publicDocument(page, await served.shim()));
}

/** Of the script's own failures Google says 200 as well. */
const STATUS: Readonly<Record<Extract<PublicVisit, { kind: 'error' }>['reason'], number>> = {
  'no such deployment': 404,
  'not allowed': 405,
  'sign-in': 401,
  'no access': 403,
  failed: 200,
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const errorDocument = (message: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Error</title><p>${escaped(message)}</p>`;

/** What Apps Script passes over in the file of a page (platform §5.2): only its methods set them. */
const IGNORED =
  /<title[^>]*>[\s\S]*?<\/title>|<meta\b[^>]*\bname\s*=[^>]*>|<link\b[^>]*\brel\s*=\s*["']?(?:shortcut )?icon[^>]*>/gi;

function publicDocument(page: PublicPage, shim: string): string {
  const { html, title, metaTags, faviconUrl, functionNames, version } = page;
  const tags = [
    '<meta charset="utf-8">',
    title === '' ? '' : `<title>${escaped(title)}</title>`,
    ...metaTags.map(
      ({ name, content }) => `<meta name="${escaped(name)}" content="${escaped(content)}">`,
    ),
    faviconUrl === null ? '' : `<link rel="icon" href="${escaped(faviconUrl)}">`,
  ];
  const document = html.replace(IGNORED, '');
  return frameDocument(document, shim, { functionNames, version }, tags.join(''));
}
