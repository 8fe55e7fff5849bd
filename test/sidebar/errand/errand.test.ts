import { noAnswer } from '../../../src/page/call/outcome';
import { type Errand, reduceErrand } from '../../../src/sidebar/errand/errand';

const sent: Errand<number> = { kind: 'under way', turn: 2 };

describe('an errand under way', () => {
  it('is answered', () => {
    const outcome = { ok: true, value: 7 } as const;
    expect(reduceErrand(sent, { kind: 'came back', turn: 2, outcome })).toEqual({
      kind: 'answered',
      value: 7,
    });
  });

  it('is in trouble when it fails', () => {
    const outcome = noAnswer('busy');
    expect(reduceErrand(sent, { kind: 'came back', turn: 2, outcome })).toEqual({
      kind: 'in trouble',
      failure: outcome,
    });
  });

  it('does not take the answer to an earlier question', () => {
    const outcome = { ok: true, value: 7 } as const;
    expect(reduceErrand(sent, { kind: 'came back', turn: 1, outcome })).toBe(sent);
  });

  it('can be put aside, and is not answered any more', () => {
    const rest = reduceErrand(sent, { kind: 'put aside' });
    const outcome = { ok: true, value: 7 } as const;
    expect(reduceErrand(rest, { kind: 'came back', turn: 2, outcome })).toBe(rest);
  });
});
