// A sweep takes one run for all crashes; here crashes that really happen leave just what it sees.
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { cellOf, smallSchool } from '../bundle/sidebar/sidebar-calls';
import { openCaseload, tickAt } from '../bundle/support/addon';
import { firstLines } from '../bundle/support/example-caseload';
import { standsAs } from '../support/sweep';

const run = '2026-08-19T16:30';

interface Act {
  readonly start: () => AddonHarness;
  readonly act: (addon: AddonHarness) => void;
}

const edit: Act = {
  start: smallSchool,
  act: (addon) => addon.edit('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Area'), 'Ecology'),
};

const acts: Readonly<Record<string, Act>> = {
  'the record of an edit, which buffers its writes': edit,
  'a sending run, by the clock and under a lock': {
    start: () => openCaseload({ csv: firstLines(6) }),
    act: (addon) => tickAt(addon, run),
  },
};

/** Enough to meet reads, buffered writes, a held lock and emails. */
const tried = 8;

describe.each(['lost', 'applied'] as const)(
  'with writes that are still buffered %s',
  (unflushed) => {
    it.each(Object.entries(acts))('%s', (_, { start, act }) => {
      const seen: AddonHarness[] = [];
      const watched = start().copy({ unflushed });
      watched.script.watch(() => seen.push(watched.copy()));
      act(watched);
      const step = Math.max(1, Math.floor(seen.length / tried));
      for (let call = 1; call <= seen.length; call += step) {
        const crashed = start().copy({ unflushed });
        crashed.script.arm({ kind: 'crash' }, call);
        act(crashed);
        const left = seen[call - 1] ?? watched;
        expect([call, left.script.state]).toEqual([call, crashed.script.state]);
        expect([call, standsAs(left, crashed)]).toEqual([call, true]);
      }
      expect(standsAs(watched, seen[0] ?? watched)).toBe(false);
    });

    it('the run goes on as though nobody had looked', () => {
      const { start, act } = edit;
      const [watched, plain] = [start().copy({ unflushed }), start().copy({ unflushed })];
      watched.script.watch(() => undefined);
      act(watched);
      act(plain);
      expect(watched.script.state).toEqual(plain.script.state);
      expect(standsAs(watched, plain)).toBe(true);
    });
  },
);
