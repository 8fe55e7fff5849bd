import { legalArguments } from '../../../../../workbench/server/frame/legal-arguments';

const noForm = () => null;

describe('an argument of google.script.run (platform §5.3)', () => {
  it.each([
    ['a Date', [new Date(0)], '0'],
    ['a Date deep inside', [{ goals: [{ due: new Date(0) }] }], 'due'],
    ['a function in the fourth place', [1, 2, 3, () => 1], '3'],
    ['a function in an array', [['a', () => 1]], '1'],
    ['a Map', [new Map()], '0'],
    ['a Set', [new Set()], '0'],
    ['a RegExp', [/x/], '0'],
    ['bytes', [new Uint8Array(1)], '0'],
    ['a boxed number', [Object(5)], '0'],
    ['a symbol', [Symbol('x')], '0'],
    ['a big integer', [10n], '0'],
    ['an object of a class', [new (class Goal {})()], '0'],
  ])('%s throws in the page', (_what, args, property) => {
    expect(() => legalArguments(args, noForm)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  it.each([
    ['numbers, texts, booleans', [1, 'a', true], [1, 'a', true]],
    ['nothing', [null, undefined], [null, null]],
    ['undefined deep inside', [{ a: [undefined] }], [{ a: [null] }]],
    ['plain objects and arrays', [{ a: [{ b: 1 }] }], [{ a: [{ b: 1 }] }]],
    ['an object without prototype', [Object.assign(Object.create(null), { a: 1 })], [{ a: 1 }]],
  ])('%s cross', (_what, args, expected) => {
    expect(legalArguments(args, noForm)).toEqual(expected);
  });

  it('is sent as a copy', () => {
    const goal = { title: 'before' };
    const [sent] = legalArguments([goal], noForm);
    goal.title = 'after';
    expect(sent).toEqual({ title: 'before' });
  });
});

describe('a form element', () => {
  class Form {}
  const readForm = (value: object) => (value instanceof Form ? { name: 'Ann' } : null);

  it('crosses as its fields where it is the sole argument', () => {
    expect(legalArguments([new Form()], readForm)).toEqual([{ name: 'Ann' }]);
  });

  it('is illegal beside another argument', () => {
    expect(() => legalArguments([new Form(), 1], readForm)).toThrow('property: 0');
  });
});
