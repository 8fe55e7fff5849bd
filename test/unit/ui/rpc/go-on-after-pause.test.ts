import { type Result, rejected } from '../../../../src/rpc/result';
import { goOnAfterPause, onPausing } from '../../../../src/ui/rpc/go-on-after-pause';

const paused = rejected('paused');
const read = { ...paused, isRead: true } as const;
const fine = { ok: true, value: 'the plan' } as const;

/** What comes of a call that is answered so, in turn, and how long the page has waited. */
async function goOn(...answers: readonly Result<string>[]) {
  const waited: number[] = [];
  const told: boolean[] = [];
  let asked = 0;
  const end = onPausing((isPausing) => told.push(isPausing));
  const outcome = await goOnAfterPause(
    () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? fine),
    (seconds) => Promise.resolve(void waited.push(seconds)),
  );
  end();
  return { outcome, waited, told, asked };
}

describe('a call for which Google asks for a pause', () => {
  it('goes on by itself where it only reads, longer after each pause, and the page is told', async () => {
    const { outcome, waited, told } = await goOn(read, read, fine);
    expect(outcome).toEqual(fine);
    expect(waited[1]).toBeGreaterThan(waited[0] ?? 0);
    expect(told).toEqual([true, false, true, false]);
  });

  it('gives up after more than the minute by which Google counts', async () => {
    const { outcome, waited } = await goOn(read);
    expect(outcome).toEqual(read);
    expect(waited.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(60);
  });

  it('is left to the person where it writes', async () => {
    const { outcome, asked } = await goOn(paused, fine);
    expect(outcome).toEqual(paused);
    expect(asked).toBe(1);
  });

  it('is asked once where it fails for another reason', async () => {
    const busy = rejected('busy');
    expect((await goOn({ ...busy, isRead: true }, fine)).asked).toBe(1);
  });
});
