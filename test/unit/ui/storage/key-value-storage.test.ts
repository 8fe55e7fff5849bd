import { browserStorage } from '../../../../src/ui/storage/key-value-storage';

describe('a browser that allows no storage', () => {
  it('is told apart, and keeps texts as long as the page', () => {
    const texts = browserStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    texts.write('a', 'b');
    expect(texts.isPersistent).toBe(false);
    expect(texts.read('a')).toBe('b');
  });
});

describe('a storage that is full', () => {
  it('keeps what does not fit in the page', () => {
    const kept = new Map<string, string>();
    const storage = {
      setItem: (name: string, text: string) => {
        if (text.length > 3) throw new DOMException('full', 'QuotaExceededError');
        kept.set(name, text);
      },
      getItem: (name: string) => kept.get(name) ?? null,
      removeItem: (name: string) => kept.delete(name),
    };
    const texts = browserStorage(() => storage as unknown as Storage);
    texts.write('a', 'abc');
    texts.write('a', 'abcd');
    expect(texts.read('a')).toBe('abcd');
    texts.write('a', 'ab');
    expect(texts.read('a')).toBe('ab');
    texts.remove('a');
    expect(texts.read('a')).toBeNull();
  });
});
