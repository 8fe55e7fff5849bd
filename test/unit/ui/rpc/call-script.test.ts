import type { ImportCalls } from '../../../../src/rpc/calls';
import { callScript, type ScriptRun } from '../../../../src/ui/rpc/call-script';
import { noAnswer } from '../../../../src/ui/rpc/outcome';

const file = { name: 'caseload.csv', rows: [['Name']] };
type Behave = (succeed: (value: unknown) => void, fail: (error: unknown) => void) => void;

/** A runner as the platform has it, whose functions behave as given. */
const runnerThat = (behave: Behave): ScriptRun<ImportCalls> => {
  const runner = (
    succeed: (value: unknown) => void,
    fail: (error: unknown) => void,
  ): ScriptRun<ImportCalls> => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    proposeImport: () => behave(succeed, fail),
    previewImport: () => behave(succeed, fail),
    showLines: () => behave(succeed, fail),
    lastImport: () => behave(succeed, fail),
    whoIsEmailed: () => behave(succeed, fail),
    undoImport: () => behave(succeed, fail),
    applyImport: () => behave(succeed, fail),
    waitingFamilies: () => behave(succeed, fail),
    decideContacts: () => behave(succeed, fail),
    judgeColumns: () => behave(succeed, fail),
  });
  return runner(
    () => {},
    () => {},
  );
};

const outcomeWhen = (behave: Behave) =>
  callScript<ImportCalls>(() => runnerThat(behave))('proposeImport', file);

describe('a call that succeeds', () => {
  it.each([
    { ok: true, value: { headerRow: 0 } },
    { ok: false, code: 'refused', failures: [{ code: 'busy', params: [] }] },
  ])('brings the answer %j', async (answer) => {
    await expect(outcomeWhen((succeed) => succeed(answer))).resolves.toEqual(answer);
  });

  it.each([[null], [undefined], [{}], ['text']])('with %j is no answer', async (value) => {
    await expect(outcomeWhen((succeed) => succeed(value))).resolves.toEqual(noAnswer('no answer'));
  });
});

describe('a call that fails', () => {
  it.each([
    ['connection lost', 'NetworkError: Connection failure due to HTTP 0'],
    ['connection lost', 'Wir sind momentan nicht erreichbar.'],
    ['another account', 'PERMISSION_DENIED'],
    ['not permitted', 'Authorization is required to perform that action.'],
    ['not permitted', 'You do not have permission to call SpreadsheetApp.getActive'],
    ['quota used up', 'Service invoked too many times for one day: email.'],
    ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
    ['does not fit', 'Script function not found: applyImport'],
  ] as const)('is taken for "%s": %s', async (code, message) => {
    await expect(outcomeWhen((_, fail) => fail(new Error(message)))).resolves.toEqual(
      noAnswer(code),
    );
  });

  it('because the script has no such function is told apart', async () => {
    const { applyImport: _, ...older } = runnerThat(() => {});
    const runner = { ...older, withSuccessHandler: () => runner, withFailureHandler: () => runner };
    const call = callScript<ImportCalls>(() => runner as unknown as ScriptRun<ImportCalls>);
    await expect(
      call('applyImport', file, { headerRow: 0, columns: [], words: [] }, 1),
    ).resolves.toEqual(noAnswer('does not fit'));
  });

  it('before it left the page is no answer', async () => {
    const outside = callScript<ImportCalls>(() => {
      throw new ReferenceError('google is not defined');
    });
    await expect(outside('proposeImport', file)).resolves.toEqual(noAnswer('no answer'));
  });
});

describe('a call that never comes back', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is given up once no execution can be running any more', async () => {
    const outcome = outcomeWhen(() => {});
    let isSettled = false;
    void outcome.then(() => {
      isSettled = true;
    });
    await jest.advanceTimersByTimeAsync(6 * 60_000);
    expect(isSettled).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(outcome).resolves.toEqual(noAnswer('no answer'));
  });
});
