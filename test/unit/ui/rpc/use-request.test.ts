import { noAnswer } from '../../../../src/ui/rpc/outcome';
import { type RequestState, requestReducer } from '../../../../src/ui/rpc/use-request';

const sent: RequestState<number> = { kind: 'pending', id: 2 };

describe('a request', () => {
  it('is answered', () => {
    const outcome = { ok: true, value: 7 } as const;
    expect(requestReducer(sent, { kind: 'answered', id: 2, outcome })).toEqual({
      kind: 'success',
      value: 7,
    });
  });

  it('has an error when it fails', () => {
    const outcome = noAnswer('busy');
    expect(requestReducer(sent, { kind: 'answered', id: 2, outcome })).toEqual({
      kind: 'error',
      failure: outcome,
    });
  });

  it('does not take the answer to an earlier question', () => {
    const outcome = { ok: true, value: 7 } as const;
    expect(requestReducer(sent, { kind: 'answered', id: 1, outcome })).toBe(sent);
  });

  it('can be reset, and is not answered any more', () => {
    const rest = requestReducer(sent, { kind: 'reset' });
    const outcome = { ok: true, value: 7 } as const;
    expect(requestReducer(rest, { kind: 'answered', id: 2, outcome })).toBe(rest);
  });
});
