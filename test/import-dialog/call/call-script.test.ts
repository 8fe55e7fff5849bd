import { callScript, type ScriptRun } from '../../../src/import-dialog/call/call-script';
import { noAnswer } from '../../../src/import-dialog/call/outcome';

const file = { name: 'caseload.csv', base64: 'QQ==' };
type Behave = (succeed: (value: unknown) => void, fail: (error: unknown) => void) => void;

/** A runner as the platform has it, whose functions behave as given. */
const runnerThat = (behave: Behave): ScriptRun => {
  const runner = (
    succeed: (value: unknown) => void,
    fail: (error: unknown) => void,
  ): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    proposeImport: () => behave(succeed, fail),
    previewImport: () => behave(succeed, fail),
    applyImport: () => behave(succeed, fail),
  });
  return runner(
    () => {},
    () => {},
  );
};

const outcomeWhen = (behave: Behave) => callScript(() => runnerThat(behave))('proposeImport', file);

describe('a call that succeeds', () => {
  it.each([
    { ok: true, value: { headerRow: 0 } },
    { ok: false, code: 'refused', sentences: ['No.'] },
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
    ['not permitted', 'PERMISSION_DENIED'],
    ['not permitted', 'Authorization is required to perform that action.'],
    ['not permitted', 'You do not have permission to call SpreadsheetApp.getActive'],
  ] as const)('is taken for "%s": %s', async (code, message) => {
    await expect(outcomeWhen((_, fail) => fail(new Error(message)))).resolves.toEqual(
      noAnswer(code),
    );
  });

  it('before it left the page is no answer', async () => {
    const outside = callScript(() => {
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
