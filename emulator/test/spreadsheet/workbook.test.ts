import { newModel } from '../../spreadsheet/engine';
import { UserActions } from '../../spreadsheet/user-actions';
import { openBook } from '../services/spreadsheet/script-fixture';

function openTasks() {
  const { book } = openBook();
  const user = new UserActions(book);
  const cells = [
    ['A1', 'Task ID'],
    ['B1', 'Minutes'],
    ['A2', 'G-2'],
    ['B2', '20'],
    ['A3', 'G-1'],
    ['B3', '10'],
    ['C2', '=B2*2'],
    ['C3', '=B3*2'],
  ] as const;
  for (const [cell, text] of cells) user.type('Tasks', cell, text);
  const sheet = book.sheetNamed('Tasks');
  if (sheet === undefined) throw new Error('no tab');
  sheet.frozenRows = 1;
  return { book, user, sheet };
}

describe('a tab with formulas', () => {
  it.each([
    ['nothing happens', () => {}, 'C2', '40'],
    ['a value that they use changes', (h: UserActions) => h.type('Tasks', 'B2', '21'), 'C2', '42'],
    ['rows come above', (h: UserActions) => h.insertRows('Tasks', 2, 3), 'C5', '40'],
    ['a row above goes', (h: UserActions) => h.deleteRows('Tasks', 2), 'C2', '20'],
    ['a column comes before', (h: UserActions) => h.insertColumns('Tasks', 1), 'D2', '40'],
    [
      'their column moves to the front',
      (h: UserActions) => h.moveColumns('Tasks', 3, 1),
      'A2',
      '40',
    ],
    ['the rows are sorted', (h: UserActions) => h.sort('Tasks', 1), 'C2', '20'],
    ['the tab is renamed', (h: UserActions) => h.renameTab('Tasks', 'Tasks 2'), null, '40'],
  ])('computes them when %s', (_when, act, cell, shown) => {
    const { user } = openTasks();
    act(user);
    expect(cell === null ? user.read('Tasks 2', 'C2') : user.read('Tasks', cell)).toBe(shown);
  });

  it('shows #ERROR! for "+1 x" and keeps computing the others', () => {
    const { user } = openTasks();
    user.type('Tasks', 'D2', '+1 x');
    expect([user.read('Tasks', 'D2'), user.read('Tasks', 'C2')]).toEqual(['#ERROR!', '40']);
  });

  it('fills the cells below a formula that spills', () => {
    const { user, book, sheet } = openTasks();
    user.type('Tasks', 'E1', '=SEQUENCE(5)');
    expect(user.read('Tasks', 'E5')).toBe('5');
    expect(book.extent(sheet)).toEqual({ rows: 5, columns: 5 });
  });

  it('lets a reference to another tab follow its rows', () => {
    const { user } = openTasks();
    user.type('Projects', 'A1', '=Tasks!B3');
    user.insertRows('Tasks', 2, 1);
    expect(user.read('Projects', 'A1')).toBe('10');
  });
});

describe('a sort by hand', () => {
  it('moves contents, notes and colors together and leaves row metadata in place', () => {
    const { user, book, sheet } = openTasks();
    user.note('Tasks', 'A3', 'ask Mr. Vu');
    user.color('Tasks', 'A3', '#ff0000');
    book.metadata.add('row', null, 'DOCUMENT', {
      type: 'ROW',
      sheetId: sheet.id,
      span: { start: 2, end: 3 },
    });
    user.sort('Tasks', 1);
    expect(sheet.cell(1, 0)).toMatchObject({
      value: 'G-1',
      note: 'ask Mr. Vu',
      style: { background: '#ff0000' },
    });
    expect(book.metadata.all()[0]?.location).toMatchObject({ span: { start: 2, end: 3 } });
  });

  it.each([
    ['ascending', 1, ['2', '15', 'apple', 'Pear', 'FALSE', 'TRUE', '']],
    ['descending', -1, ['TRUE', 'FALSE', 'Pear', 'apple', '15', '2', '']],
  ])('orders %s by type first, blanks last (platform §4.3 [GF])', (_way, column, order) => {
    const { user } = openTasks();
    const typed = ['Pear', '15', 'TRUE', '', 'apple', '2', 'FALSE'];
    typed.forEach((text, index) => {
      user.type('Projects', `A${index + 1}`, text);
      user.type('Projects', `B${index + 1}`, 'x');
    });
    user.sort('Projects', column);
    expect(order.map((_, index) => user.read('Projects', `A${index + 1}`))).toEqual(order);
  });
});

describe('a typed edit', () => {
  it.each([
    ['of an empty cell', 'A9', 'new', { value: 'new', notation: 'A9' }],
    ['of a full cell', 'A2', 'G-9', { value: 'G-9', oldValue: 'G-2' }],
    ['that clears a cell', 'A2', '', { oldValue: 'G-2' }],
  ])('%s tells an edit trigger what changed (platform §3.3)', (_what, cell, text, event) => {
    const { user } = openTasks();
    const told = user.type('Tasks', cell, text);
    expect(told).toMatchObject(event);
    expect('value' in told).toBe(text !== '');
  });
});

it('TODAY and NOW are those of the virtual clock, in the zone of the file', () => {
  let now = Date.UTC(2026, 7, 18, 3);
  const { user } = openBook({ now: () => now, timeZone: 'America/Denver' });
  user.type('Projects', 'A1', '=TEXT(TODAY(),"yyyy-mm-dd")');
  user.type('Projects', 'A2', '=TEXT(NOW(),"yyyy-mm-dd hh:mm")');
  const shown = () => [user.read('Projects', 'A1'), user.read('Projects', 'A2')];
  expect(shown()).toEqual(['2026-08-17', '2026-08-17 21:00']);
  now += 24 * 3_600_000;
  expect(shown()).toEqual(['2026-08-18', '2026-08-18 21:00']);
});

it.each([
  ['2026-08-17', '46251'],
  ['8/17/2026 18:00', '46251.75'],
  ['10%', '0.1'],
  ['$5.50', '5.5'],
  ['1e5', '100000'],
  ['true', 'TRUE'],
  ['=1+1', '2'],
  ["'007", '007'],
])('an edit trigger is told %s as %s (platform §3.3 [U])', (typed, told) => {
  const { user } = openTasks();
  expect(user.type('Projects', 'A1', typed).value).toBe(told);
  expect(user.type('Projects', 'A1', '').oldValue).toBe(told);
});

describe('metadata, protections and hidden columns', () => {
  const attach = () => {
    const { book, user, sheet } = openTasks();
    book.metadata.add('column', 'taskId', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: sheet.id,
      span: { start: 1, end: 2 },
    });
    book.protections.add(sheet.id, { row: 0, column: 1, rows: 1000, columns: 1 });
    user.hideColumn('Tasks', 2);
    const at = () => ({
      metadata: book.metadata
        .all()
        .map(({ location }) => 'span' in location && location.span.start),
      protection: book.protections.onSheet(sheet.id).map(({ area }) => area?.column),
      hidden: [0, 1, 2, 3, 4].filter((column) => sheet.column(column).hidden),
    });
    return { user, at };
  };

  it.each([
    ['a column comes before', (h: UserActions) => h.insertColumns('Tasks', 1), [2]],
    ['a column comes behind', (h: UserActions) => h.insertColumns('Tasks', 3), [1]],
    ['the column moves right', (h: UserActions) => h.moveColumns('Tasks', 2, 4), [2]],
    ['the column moves to the front', (h: UserActions) => h.moveColumns('Tasks', 2, 1), [0]],
    ['a column before goes', (h: UserActions) => h.deleteColumns('Tasks', 1), [0]],
    ['the column itself goes', (h: UserActions) => h.deleteColumns('Tasks', 2), []],
  ])('follow when %s (platform §4.5 [D])', (_when, act, where) => {
    const { user, at } = attach();
    act(user);
    expect(at()).toEqual({ metadata: where, protection: where, hidden: where });
  });
});

describe('the engine', () => {
  it('starts with evaluation paused', () => {
    const model = newModel('x');
    model.setUserInput(0, 1, 1, '=1+1');
    model.evaluate();
    expect(model.getFormattedCellValue(0, 1, 1)).toBe('2');
  });
});
