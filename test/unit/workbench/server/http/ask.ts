// Requests as any program on this machine can make them, browser or not.

import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; what is no text is sent as JSON. */
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

const agent = new Agent({ keepAlive: true });

/** @param address of the workbench; only its port counts */
export function ask(address: string, path: string, asked: Asked = {}): Promise<Answered> {
  return new Promise((settle, fail) => {
    const { method = 'GET', headers = {}, body } = asked;
    const port = new URL(address).port;
    const sent = request({ host: '127.0.0.1', port, agent, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
      response.on('error', fail);
    });
    sent.on('error', fail);
    sent.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
  });
}

/** A stream of news, open until it is closed. */
export interface HeardStream {
  readonly status: number;
  readonly heard: () => string;
  /** Waits until these words have come, at this place or later. */
  readonly until: (words: string, from?: number) => Promise<void>;
  readonly close: () => void;
}

export function openStream(
  address: string,
  window: string,
  headers: Readonly<Record<string, string>>,
): Promise<HeardStream> {
  return new Promise((settle, fail) => {
    const port = new URL(address).port;
    const path = `/events?window=${window}`;
    const sent = request({ host: '127.0.0.1', port, agent: false, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', () => {});
      const until = async (words: string, from = 0): Promise<void> => {
        while (!text.includes(words, from)) await once(response, 'data');
      };
      settle({
        status: response.statusCode ?? 0,
        heard: () => text,
        until,
        close: () => void sent.destroy(),
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

/** A window that is open: its commands are answered on its stream, as the page has them answered. */
export interface AskingWindow {
  readonly stream: HeardStream;
  /** A refusal as it came, or as text the answer from the stream. */
  readonly perform: (command: unknown) => Promise<Answered>;
}

export async function openWindow(
  address: string,
  window: string,
  cookie: string,
): Promise<AskingWindow> {
  const stream = await openStream(address, window, { cookie });
  let commands = 0;
  const answerTo = async (command: number): Promise<string> => {
    const start = `data: {"kind":"answer","command":${command},"answer":`;
    const end = '}\n\n';
    await stream.until(start);
    const from = stream.heard().indexOf(start) + start.length;
    await stream.until(end, from);
    return stream.heard().slice(from, stream.heard().indexOf(end, from));
  };
  const perform = async (body: unknown): Promise<Answered> => {
    commands += 1;
    const number = commands;
    const taken = await ask(address, `/perform?window=${window}&command=${number}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body,
    });
    return taken.status === 200 ? { ...taken, text: await answerTo(number) } : taken;
  };
  return { stream, perform };
}

/** Opens the printed address as a browser does. @returns the cookie that came back, "" without one */
export async function signIn(address: string): Promise<string> {
  const { pathname, search } = new URL(address);
  const { headers } = await ask(address, pathname + search);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
