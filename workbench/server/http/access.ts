// Who may speak to the server: the browser in which the printed address was opened. Other accounts of
// this machine reach the port as well, and so do pages of other sites in the same browser.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HOST } from './listen';
import { Refusal } from './request';

const TOKEN_BYTES = 32;

export class Access {
  /** Of this run alone; whoever has it may do what the account may do that runs the workbench. */
  readonly #token = randomBytes(TOKEN_BYTES).toString('base64url');

  /** The address to open. */
  address(port: number): string {
    return `http://${HOST}:${port}/?token=${this.#token}`;
  }

  /** Whether the address was opened with the token; the browser is then given the cookie. */
  isSignIn(url: URL): boolean {
    return url.pathname === '/' && this.#isToken(url.searchParams.get('token') ?? '');
  }

  /** Cookies do not know ports: its name keeps two workbenches apart. */
  cookie(port: number): string {
    return `${cookieName(port)}=${this.#token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** @throws Refusal unless the request has the cookie */
  demandCookie({ headers, socket }: IncomingMessage): void {
    const name = `${cookieName(socket.localPort ?? 0)}=`;
    const values = (headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(name))
      .map((pair) => pair.slice(name.length));
    if (!values.some((value) => this.#isToken(value)))
      throw new Refusal(403, 'Open the workbench at the address that npm start has printed.');
  }

  /** Takes as long for a wrong token as for the right one. */
  #isToken(text: string): boolean {
    const [given, own] = [text, this.#token].map((each) =>
      createHash('sha256').update(each).digest(),
    );
    return given !== undefined && own !== undefined && timingSafeEqual(given, own);
  }
}

const cookieName = (port: number): string => `workbench-${port}`;

/**
 * Browsers say where a request comes from. A framed page of the add-on, another site, and what
 * another program serves at another port of this machine are not the workbench's page.
 *
 * @throws Refusal
 */
export function demandOwnPage({ headers }: IncomingMessage, home: string): void {
  const { origin = home, 'sec-fetch-site': site = 'same-origin' } = headers;
  // "none": the person has typed the address.
  if (origin !== home || !['same-origin', 'none'].includes(String(site)))
    throw new Refusal(403, 'Only the page of the workbench may ask for this.');
}
