// What is remembered of views fits into one property, however many teachers there are.
import { loadViewState, saveViewState } from '../../../src/teachers/server/view-state';

function remembered(count: number) {
  const ids = new Set(Array.from({ length: count }, (_, at) => 0x7fffffff - at));
  let text: string | null = null;
  const properties = {
    read: () => text,
    write: (_: string, written: string) => {
      text = written;
    },
    writeAll: () => {},
    writeFor: () => {},
    all: () => ({}),
    forget: () => {},
  };
  saveViewState(properties, { ids, ranges: ['Students!1:1'], hash: '1 2' });
  return { length: String(text ?? '').length, ...loadViewState(properties) };
}

it.each([0, 1, 1000])('all %i views are known again', (count) => {
  expect(remembered(count).ids.size).toBe(count);
});

it('the first of more than fit are known again, each whole', () => {
  const first = remembered(5000);
  expect(first.length).toBeLessThan(9000);
  expect(first.hash).toBe('1 2');
  expect(first.ids.size).toBeGreaterThan(1000);
  expect(Math.min(...first.ids)).toBe(0x7fffffff - first.ids.size + 1);
});
