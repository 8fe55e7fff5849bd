// The bundle as a web app: what people outside the spreadsheet reach of it. It runs in the specialist's
// name, so a function that did not ask who is there would do for anybody what it does for her.
import type { Account } from '../../../emulator/runtime/execution-context';
import { publicHandlers } from '../../../src/registry';
import { stranger } from '../../../workbench/harness/addon-harness';
import { effects, secret, teachersSchool } from './teachers-school';

/** The clock's run is the same whoever starts it, and does nothing before it is due. */
const names = [...teachersSchool().script.project.pageFunctions].filter((name) => name !== 'tick');

describe.each<[string, Account | null]>([
  ['the public, signed out', null],
  ['somebody with a Google account', stranger],
])('%s', (_who, visitor) => {
  it.each(names)('gets nothing from %s', (name) => {
    const addon = teachersSchool();
    addon.deployWebApp();
    const before = effects(addon);
    const { result, error } = addon.asVisitor(visitor).call(name);
    expect(JSON.stringify([result, error])).not.toContain(secret);
    const refused = name in publicHandlers ? { kind: 'plain', reason: 'not valid' } : { ok: false };
    expect(result ?? refused).toMatchObject(refused);
    expect(effects(addon)).toEqual(before);
  });
});

describe('a web app of the school', () => {
  it('refuses the public before it reads anything', () => {
    const addon = teachersSchool();
    addon.deployWebApp();
    const { result, calls } = addon.asVisitor(null).call('openSidebar');
    expect([result, calls.data]).toMatchObject([{ ok: false, code: 'not authorized' }, 0]);
  });

  it('goes along with a copy of the school', () => {
    const addon = teachersSchool();
    const { id, url } = addon.deployWebApp();
    expect(addon.copy().script.webApps.deployments).toMatchObject([{ id, url }]);
  });
});
