import { alice, START, tinyProject } from './tiny-project';

const HOUR_MS = 3_600_000;

const code = `
  function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function hourly() {
    const properties = PropertiesService.getScriptProperties();
    const count = Number(properties.getProperty('count') || 0) + 1;
    properties.setProperty('count', String(count));
    return count;
  }
  function page() {
    const before = PropertiesService.getScriptProperties().getProperty('count');
    return [before, PropertiesService.getScriptProperties().getProperty('count')];
  }`;

function hourlyScript() {
  const script = tinyProject({ code });
  script.run('install', { surface: 'menu', as: alice });
  const advance = (hours: number) =>
    script.advanceTo(START + hours * HOUR_MS).map(({ result }) => result);
  return { script, advance };
}

describe('a clock that is not reliable', () => {
  it('fires without faults once in an hour', () => {
    expect(hourlyScript().advance(3)).toEqual([1, 2, 3]);
  });

  it('leaves out one firing, and goes on', () => {
    const { script, advance } = hourlyScript();
    const armed = script.armClock('skipped');
    expect(advance(1)).toEqual([]);
    expect(armed.struck).toBe(true);
    expect(advance(3)).toEqual([1, 2]);
  });

  it('fires twice for one turn', () => {
    const { script, advance } = hourlyScript();
    const armed = script.armClock('twice');
    expect(advance(2)).toEqual([1, 2, 3]);
    expect(armed.struck).toBe(true);
  });

  it('does so at the turn that the host chooses', () => {
    const { script, advance } = hourlyScript();
    const second = ({ handler, dueAt }: { handler: string; dueAt: number }) =>
      handler === 'hourly' && dueAt > START + HOUR_MS;
    const armed = script.armClock('skipped', second);
    expect(advance(1)).toEqual([1]);
    expect(armed.struck).toBe(false);
    expect(advance(3)).toEqual([1, 2].slice(1));
    expect(armed.struck).toBe(true);
  });

  it('fires while another execution runs, and keeps its turns', () => {
    const { script, advance } = hourlyScript();
    const met: unknown[] = [];
    script.arm(
      { kind: 'interleave', act: () => met.push(...script.fireClock('hourly')) },
      { method: 'Properties.getProperty', occurrence: 2 },
      ({ functionName }) => functionName === 'page',
    );
    expect(script.callFromPage('page', [], alice).result).toEqual([null, '1']);
    expect(met).toMatchObject([{ surface: 'clock', result: 1 }]);
    expect(advance(1)).toEqual([2]);
  });

  it('fires twice at once, where the second run meets the first', () => {
    const { script, advance } = hourlyScript();
    const act = () => {
      script.fireClock('hourly');
    };
    const ofClock = ({ functionName }: { functionName: string }) => functionName === 'hourly';
    script.arm(
      { kind: 'interleave', act },
      { method: 'Properties.setProperty', occurrence: 1 },
      ofClock,
    );
    // Both have read the same count: without a lock one of the two is lost.
    expect(advance(1)).toEqual([1]);
    expect(script.state.properties.script?.count).toBe('1');
  });
});
