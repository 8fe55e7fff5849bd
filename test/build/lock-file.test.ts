// What npm ci installs, on whatever system: these versions, with these contents, from the registry that
// the machine is set to.
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

it('every package of the lock file is checked when it is installed, and names no server', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const locked = Object.entries<Locked>(packages).filter(([path]) => path !== '');
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
