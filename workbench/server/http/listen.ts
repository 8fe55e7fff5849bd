// Finds a port of this machine alone; one in use gives way to the next.

import type { Server } from 'node:http';

export const HOST = '127.0.0.1';
const TRIES = 50;

/** No port was free. */
export class NoFreePort extends Error {
  override readonly name = 'NoFreePort';
  readonly code = 'no-free-port';
}

/** @param port 0 lets the machine choose @returns the port that it got */
export async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : port + TRIES - 1;
  for (let each = port; each <= last; each++) {
    const got = await tryPort(server, each);
    if (got !== null) return got;
  }
  throw new NoFreePort(`The ports ${port} to ${last} are all in use; name another with --port.`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((settle, fail) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') settle(null);
      else fail(error);
    };
    server.once('error', refuse);
    server.listen(port, HOST, () => {
      server.off('error', refuse);
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
