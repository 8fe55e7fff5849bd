// What belongs to menus and to Google itself is a global function as well, so that the page of a web app
// can call it: in the specialist's name, and for whoever is there.
import type { Account } from '../../../emulator/runtime/execution-context';
import { handlers, publicHandlers } from '../../../src/registry';
import { stranger } from '../../../workbench/harness/addon-harness';
import { chen, effects, secret, teachersSchool } from './teachers-school';

const names = [...teachersSchool().script.project.pageFunctions].filter(
  (name) => !(name in handlers || name in publicHandlers),
);

describe.each<[string, Account | null]>([
  ['the public, signed out', null],
  ['somebody with a Google account', stranger],
  ['a teacher of the school', chen],
])('%s', (_who, visitor) => {
  it.each(names)('gets nothing from %s', (name) => {
    const addon = teachersSchool();
    addon.deployWebApp();
    const before = effects(addon);
    const { result, error } = addon.asVisitor(visitor).call(name);
    expect(JSON.stringify([result, error])).not.toContain(secret);
    expect(result ?? null).toBeNull();
    expect(effects(addon)).toEqual(before);
  });
});

it('a web app goes along with a copy of the school', () => {
  const addon = teachersSchool();
  const { id, url } = addon.deployWebApp();
  expect(addon.copy().script.webApps.deployments).toMatchObject([{ id, url }]);
});
