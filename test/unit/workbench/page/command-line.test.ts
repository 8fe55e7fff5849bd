import { CommandLine } from '../../../../workbench/page/command-line';
import type { Answer, Command } from '../../../../workbench/server/protocol';

const type = (text: string): Command => ({
  kind: 'type',
  sheetId: 1,
  cells: [{ row: 0, column: 0, text }],
});
const select = (row: number): Command => ({
  kind: 'select',
  sheetId: 1,
  areas: [{ row, column: 0, rows: 1, columns: 1 }],
});
const done: Answer = { kind: 'done' };
const passing = (): Promise<void> => new Promise(setImmediate);

/** A line on which each command waits until the test lets it arrive, or says why it does not. */
function slowLine() {
  const sent: { number: number; command: Command; arrive: (refusal: string | null) => void }[] = [];
  const line = new CommandLine(
    (number, command) => new Promise((arrive) => sent.push({ number, command, arrive })),
  );
  const arrive = async (refusal: string | null = null): Promise<void> => {
    sent.at(-1)?.arrive(refusal);
    await passing();
  };
  return { line, sent, arrive, commands: () => sent.map(({ command }) => command) };
}

describe('commands on a slow line', () => {
  it('are sent one after the other, in the order in which they were given', async () => {
    const { line, commands, arrive } = slowLine();
    for (const text of ['one', 'two', 'three']) void line.perform(type(text));
    expect(commands()).toEqual([type('one')]);
    await arrive();
    expect(commands()).toEqual([type('one'), type('two')]);
    await arrive();
    expect(commands()).toEqual([type('one'), type('two'), type('three')]);
  });

  it('do not wait for the answers, which a script can keep waiting', async () => {
    const { line, sent, arrive } = slowLine();
    const answers: string[] = [];
    for (const text of ['one', 'two'])
      void line.perform(type(text)).then(({ kind }) => answers.push(`${text}: ${kind}`));
    await arrive();
    await arrive();
    line.answered(sent[1]?.number ?? 0, done);
    await passing();
    expect(answers).toEqual(['two: done']);
  });

  it('tell of the last selection only, and of all that lies between others', async () => {
    const { line, commands, arrive } = slowLine();
    void line.perform(type('one'));
    const passedOver = line.perform(select(1));
    void line.perform(select(2));
    void line.perform(type('two'));
    void line.perform(select(3));
    expect(await passedOver).toEqual(done);
    for (let command = 0; command < 4; command += 1) await arrive();
    expect(commands()).toEqual([type('one'), select(2), type('two'), select(3)]);
  });
});

describe('a command that does not arrive', () => {
  it('is refused with the reason, and the next one is sent', async () => {
    const { line, commands, arrive } = slowLine();
    const refused = line.perform(type('one'));
    void line.perform(type('two'));
    await arrive('Not here.');
    expect(await refused).toEqual({ kind: 'refused', sentence: 'Not here.' });
    expect(commands()).toHaveLength(2);
  });
});

describe('a stream that breaks off', () => {
  it('refuses what waits for an answer and what was not sent, and nothing after it', async () => {
    const { line, sent, arrive } = slowLine();
    const all = ['one', 'two', 'three'].map((text) => line.perform(type(text)));
    await arrive();
    line.refuseAll('Gone.');
    const refused = { kind: 'refused', sentence: 'Gone.' };
    expect(await Promise.all(all)).toEqual([refused, refused, refused]);
    await arrive();
    const after = line.perform(type('four'));
    line.answered(sent.at(-1)?.number ?? 0, done);
    expect(await after).toEqual(done);
    expect(sent.map(({ number }) => number)).toEqual([1, 2, 4]);
  });
});
