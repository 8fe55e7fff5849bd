import { readAddresses } from '../../../src/import/domain/addresses';

describe('a cell with addresses', () => {
  it.each([
    ['pat@mail.example; chris@inbox.example', ['pat@mail.example', 'chris@inbox.example']],
    ['a@x.example,b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example, b@y.example,', ['a@x.example', 'b@y.example']],
    ['a@x.example\nb@y.example\n', ['a@x.example', 'b@y.example']],
    ['a@x.example b@y.example', ['a@x.example', 'b@y.example']],
    ['  Thu.Tran@Mail.Example ', ['thu.tran@mail.example']],
    ['A@x.example; a@X.example', ['a@x.example']],
    ['Ana Lee <Ana@x.example>, Bo <bo@x.example>', ['ana@x.example', 'bo@x.example']],
    ['mailto:a@x.example', ['a@x.example']],
    ['obrien+gt@x.example', ['obrien+gt@x.example']],
    ['jane.doe@mail,example', ['jane.doe@mail,example']],
    ['Jane.Doe@mail,example', ['Jane.Doe@mail,example']],
    ['a@x.example, jane.doe@mail,example', ['a@x.example', 'jane.doe@mail,example']],
    ['jane.doe @mail.example', ['jane.doe @mail.example']],
    ['jane@mail', ['jane@mail']],
    ['ask the office', ['ask the office']],
    ['n/a', []],
    ['-', []],
    ['', []],
  ])('%j gives each address once, a broken one as typed', (cell, addresses) => {
    expect(readAddresses(cell)).toEqual({ addresses, leftOut: [] });
  });

  it('tells the words beside an address', () => {
    expect(readAddresses('jane@x.example (work)')).toEqual({
      addresses: ['jane@x.example'],
      leftOut: ['(work)'],
    });
  });
});
