import {
  CONCURRENT_CALLS,
  type Handler,
  type Reply,
  type RunnerHost,
  scriptRunner,
} from '../../../../../workbench/server/frame/script-runner';

/** The runner as pages see it. */
interface PageRunner {
  readonly withSuccessHandler: (handler: Handler | null) => PageRunner;
  readonly withFailureHandler: (handler: Handler | null) => PageRunner;
  readonly withUserObject: (value: unknown) => PageRunner;
  readonly saveGoal: (...args: readonly unknown[]) => unknown;
}

interface Sent {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly answer: (reply: Reply) => Promise<void>;
}

function openRunner() {
  const sent: Sent[] = [];
  const unhandled: Error[] = [];
  const host: RunnerHost = {
    functionNames: ['saveGoal'],
    send: (functionName, args) =>
      new Promise((settle) => {
        const answer = async (reply: Reply): Promise<void> => {
          settle(reply);
          // The handlers run in later turns of the queue.
          for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        };
        sent.push({ functionName, args, answer });
      }),
    readForm: () => null,
    unhandled: (error) => unhandled.push(error),
  };
  return { run: scriptRunner(host) as unknown as PageRunner, sent, unhandled };
}

const result: Reply = { kind: 'result', value: 'saved' };
const failure: Reply = { kind: 'failure', message: 'Exception: Service timed out.' };

describe('google.script.run', () => {
  it('offers the public functions of the script and returns nothing', () => {
    const { run, sent } = openRunner();
    expect(run.saveGoal('G1', { title: 'x' })).toBeUndefined();
    expect(sent).toMatchObject([{ functionName: 'saveGoal', args: ['G1', { title: 'x' }] }]);
    expect('deleteAll' in run).toBe(false);
  });

  it('throws in the page before anything is sent where an argument is illegal', () => {
    const { run, sent } = openRunner();
    expect(() => run.saveGoal(new Date())).toThrow('illegal value in property: 0');
    expect(sent).toHaveLength(0);
  });

  it('passes value and user object to the success handler', async () => {
    const { run, sent } = openRunner();
    const told: unknown[][] = [];
    const userObject = { row: 3, element: () => 'never sent' };
    run
      .withSuccessHandler((...args) => told.push(args))
      .withUserObject(userObject)
      .saveGoal();
    await sent[0]?.answer(result);
    expect(told).toEqual([['saved', userObject]]);
    expect(sent[0]?.args).toEqual([]);
  });

  it('passes a ScriptError with the message alone to the failure handler', async () => {
    const { run, sent, unhandled } = openRunner();
    const errors: unknown[] = [];
    run.withFailureHandler((error) => errors.push(error)).saveGoal();
    await sent[0]?.answer(failure);
    expect(errors).toMatchObject([
      { name: 'ScriptError', message: 'Exception: Service timed out.' },
    ]);
    expect(unhandled).toHaveLength(0);
  });

  it('makes a new runner of each handler: the old one keeps its own', async () => {
    const { run, sent } = openRunner();
    const told: string[] = [];
    const first = run.withSuccessHandler(() => told.push('first'));
    const second = first.withSuccessHandler(() => told.push('second'));
    first.saveGoal();
    second.saveGoal();
    run.saveGoal();
    for (const call of sent) await call.answer(result);
    expect(told).toEqual(['first', 'second']);
  });

  it('sends a failure that nobody handles to the console, and none that is silenced', async () => {
    const { run, sent, unhandled } = openRunner();
    run.saveGoal();
    run.withFailureHandler(null).saveGoal();
    for (const call of sent) await call.answer(failure);
    expect(unhandled.map(({ message }) => message)).toEqual(['Exception: Service timed out.']);
  });

  it(`has ${CONCURRENT_CALLS} calls under way at most; the next waits for a free place`, async () => {
    const { run, sent } = openRunner();
    for (let count = 0; count < CONCURRENT_CALLS + 2; count++) run.saveGoal(count);
    expect(sent).toHaveLength(CONCURRENT_CALLS);
    await sent[4]?.answer(failure);
    expect(sent.map(({ args }) => args[0]).slice(CONCURRENT_CALLS)).toEqual([CONCURRENT_CALLS]);
  });

  it('goes on after a handler that throws', async () => {
    const { run, sent, unhandled } = openRunner();
    const broken = run.withSuccessHandler(() => {
      throw new Error('in the page');
    });
    for (let count = 0; count <= CONCURRENT_CALLS; count++) broken.saveGoal();
    await sent[0]?.answer(result);
    expect(sent).toHaveLength(CONCURRENT_CALLS + 1);
    expect(unhandled.map(({ message }) => message)).toEqual(['in the page']);
  });
});
