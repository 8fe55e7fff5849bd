import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOST, listen } from '../../../../../workbench/server/http/listen';

const open: Server[] = [];
const server = (): Server => {
  const made = createServer();
  open.push(made);
  return made;
};
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

describe('a port', () => {
  it('is of this machine alone', async () => {
    const made = server();
    await listen(made, 0);
    expect((made.address() as AddressInfo).address).toBe(HOST);
  });

  it('gives way to a higher one where it is in use', async () => {
    const taken = await listen(server(), 0);
    expect(await listen(server(), taken)).toBeGreaterThan(taken);
  });
});
