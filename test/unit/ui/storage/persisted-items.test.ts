import { memoryStorage } from '../../../../src/ui/storage/key-value-storage';
import { persistedItems } from '../../../../src/ui/storage/persisted-items';

interface Item {
  readonly id: string;
  readonly text: string;
}

const scope = { account: 'a@a.example', caseload: 'own' };
/** A page that uses a storage which it may share with other windows. */
const pageOn = (storage = memoryStorage()) =>
  persistedItems<Item>('item', storage, scope, {
    idOf: ({ id }) => id,
    written: (item) => item,
    read: (found) => found as Item,
  });

const mine = { id: 'g', text: 'mine' };
const theirs = { id: 'g', text: 'theirs' };

describe('two windows that write about the same thing', () => {
  it('keep both texts, and drop their own alone', () => {
    const storage = memoryStorage();
    const [one, other] = [pageOn(storage), pageOn(storage)];
    one.keep(mine);
    other.keep(theirs);
    other.keep({ ...theirs, text: 'theirs, longer' });
    one.keep({ ...mine, text: 'mine, longer' });
    other.drop('g');
    expect(pageOn(storage).all()).toEqual([{ ...mine, text: 'mine, longer' }]);
    one.drop('g');
    expect(storage.keys()).toEqual([]);
  });

  it('offer what was left one after the other', () => {
    const storage = memoryStorage();
    pageOn(storage).keep(mine);
    pageOn(storage).keep(theirs);
    const found = [pageOn(storage), pageOn(storage)].flatMap((page) => {
      const [first] = page.all();
      page.drop('g');
      return first ? [first.text] : [];
    });
    expect(found.sort()).toEqual(['mine', 'theirs']);
    expect(storage.keys()).toEqual([]);
  });
});

describe('a text that was found', () => {
  it('is written on, and removed once it is dropped', () => {
    const storage = memoryStorage();
    pageOn(storage).keep(mine);
    const later = pageOn(storage);
    expect(later.all()).toEqual([mine]);
    later.keep({ ...mine, text: 'mine, longer' });
    expect(storage.keys()).toHaveLength(1);
    later.drop('g');
    expect(storage.keys()).toEqual([]);
  });

  it('stays where another window has written on since', () => {
    const storage = memoryStorage();
    const writing = pageOn(storage);
    writing.keep(mine);
    const later = pageOn(storage);
    later.all();
    writing.keep({ ...mine, text: 'mine, longer' });
    later.drop('g');
    expect(pageOn(storage).all()).toEqual([{ ...mine, text: 'mine, longer' }]);
  });
});
