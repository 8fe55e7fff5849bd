import { type Filled, openFilled, text } from './filled-file';

const FORMULA = '=ISNUMBER(SEARCH("ortega",$A2))';
const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: FORMULA }] };

/** A view of the Tasks, as a script asks for it. */
const wanted = ({ tasks }: Filled, change: object = {}) => ({
  title: 'Ms. Ortega',
  range: { sheetId: tasks.id, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 4 },
  filterSpecs: [{ columnIndex: 2, filterCriteria: { condition } }],
  sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
  ...change,
});

const batch = ({ sheets, id }: Filled, ...requests: object[]) =>
  sheets.batchUpdate({ requests }, id);

/** Adds a view and tells what the API answers about it. */
function added(filled: Filled, change: object = {}) {
  const { replies } = batch(filled, { addFilterView: { filter: wanted(filled, change) } });
  const filter = replies?.[0]?.addFilterView?.filter;
  if (!filter?.filterViewId) throw new Error('no filter view');
  return { ...filter, filterViewId: filter.filterViewId };
}

const viewsOf = ({ sheets, id }: Filled, fields = 'sheets(properties(title),filterViews)') =>
  sheets.get(id, { fields }).sheets?.find(({ properties }) => properties?.title === 'Tasks')
    ?.filterViews;

describe('addFilterView', () => {
  it('answers with the view under a new ID, its criteria in both forms', () => {
    const filled = openFilled();
    const { filterViewId, ...filter } = added(filled);
    expect(filterViewId).toBeGreaterThan(0);
    expect(filter).toEqual({ ...wanted(filled), criteria: { 2: { condition } } });
  });

  it('takes an ID of the script’s own choice', () => {
    expect(added(openFilled(), { filterViewId: 77 }).filterViewId).toBe(77);
  });

  it('understands the older criteria by column', () => {
    const filled = openFilled();
    const criteria = { 0: { hiddenValues: ['007'] } };
    const { filterSpecs } = added(filled, { filterSpecs: undefined, criteria }) as {
      filterSpecs?: unknown;
    };
    expect(filterSpecs).toEqual([{ columnIndex: 0, filterCriteria: { hiddenValues: ['007'] } }]);
  });

  it('gives each view an ID of its own, also after one was deleted', () => {
    const filled = openFilled();
    const first = added(filled).filterViewId;
    batch(filled, { deleteFilterView: { filterId: first } });
    expect(added(filled).filterViewId).not.toBe(first);
  });
});

describe('Spreadsheets.get of a file with filter views', () => {
  it.each([
    ['all of them', 'sheets(properties,filterViews)', ['Ms. Ortega', 'Mr. Lee']],
    ['a part', 'sheets(properties(title),filterViews(title))', ['Ms. Ortega', 'Mr. Lee']],
    ['none where the mask has none', 'sheets(properties)', undefined],
  ])('gives %s', (_what, fields, titles) => {
    const filled = openFilled();
    added(filled);
    added(filled, { title: 'Mr. Lee' });
    expect(viewsOf(filled, fields)?.map(({ title }) => title)).toEqual(titles);
  });

  it('keeps to the fields that were named', () => {
    const filled = openFilled();
    const { filterViewId } = added(filled);
    const fields = 'sheets(properties(title),filterViews(filterViewId,sortSpecs))';
    expect(viewsOf(filled, fields)).toEqual([
      { filterViewId, sortSpecs: wanted(filled).sortSpecs },
    ]);
  });

  it('has no list on a tab without views', () => {
    expect(viewsOf(openFilled())).toBeUndefined();
  });
});

describe('updateFilterView', () => {
  const update = (change: object, fields: string) => {
    const filled = openFilled();
    const { filterViewId } = added(filled);
    batch(filled, { updateFilterView: { filter: { filterViewId, ...change }, fields } });
    return viewsOf(filled)?.[0];
  };

  it('changes what the mask names and nothing else', () => {
    expect(update({ title: 'Mr. Lee', sortSpecs: [] }, 'title')).toMatchObject({
      title: 'Mr. Lee',
      sortSpecs: [{ dimensionIndex: 1 }],
    });
  });

  it.each(['filterSpecs', 'criteria', 'criteria,filterSpecs'])(
    'clears the criteria that %s names and the script leaves out',
    (fields) => {
      expect(update({}, fields)).not.toHaveProperty('filterSpecs');
    },
  );

  it('replaces the criteria of all columns', () => {
    const filterSpecs = [{ columnIndex: 0, filterCriteria: { hiddenValues: ['x'] } }];
    expect(update({ filterSpecs }, 'filterSpecs')).toMatchObject({ filterSpecs });
  });
});

describe('a request about filter views that is refused', () => {
  const known = { addFilterView: { filter: { filterViewId: 5, range: { sheetId: 0 } } } };
  const range = { sheetId: 0, endColumnIndex: 2 };
  const refusals: readonly (readonly [string, object, string])[] = [
    ['an ID that is taken', known, 'addFilterView: A filter view with ID 5 already exists.'],
    [
      'a tab that is not there',
      { addFilterView: { filter: { range: { sheetId: 12 } } } },
      'addFilterView: No grid with id: 12',
    ],
    [
      'a range beyond the grid',
      { addFilterView: { filter: { range: { sheetId: 0, endRowIndex: 9_999 } } } },
      'exceeds grid limits',
    ],
    ['no range', { addFilterView: { filter: { title: 'x' } } }, 'needs a range'],
    [
      'a column outside of the range',
      { addFilterView: { filter: { range, sortSpecs: [{ dimensionIndex: 2 }] } } },
      'Column 2 is not within the range',
    ],
    [
      'a formula that is none',
      {
        addFilterView: {
          filter: {
            range,
            filterSpecs: [
              {
                filterCriteria: {
                  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: 'A2=1' }] },
                },
              },
            ],
          },
        },
      },
      'Invalid ConditionValue.userEnteredValue: A2=1',
    ],
    [
      'an unknown ID to change',
      { updateFilterView: { filter: { filterViewId: 6 }, fields: 'title' } },
      'updateFilterView: No filter view with id: 6',
    ],
    [
      'no mask',
      { updateFilterView: { filter: { filterViewId: 5 } } },
      "At least one field must be listed in 'fields'",
    ],
    [
      'a mask of an unknown field',
      { updateFilterView: { filter: { filterViewId: 5 }, fields: 'titel' } },
      'Cannot find field "titel"',
    ],
    [
      'an unknown ID to delete',
      { deleteFilterView: { filterId: 6 } },
      'deleteFilterView: No filter view with id: 6',
    ],
  ];
  it.each(refusals)('says so for %s, as error 400', (_what, request, message) => {
    const filled = openFilled();
    batch(filled, known);
    expect(() => batch(filled, request)).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        code: 400,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('leaves the file without what earlier requests of the batch did', () => {
    const filled = openFilled();
    const { filterViewId } = added(filled);
    const before = viewsOf(filled);
    expect(() =>
      batch(
        filled,
        { addFilterView: { filter: wanted(filled, { title: 'New' }) } },
        { updateFilterView: { filter: { filterViewId, title: 'Other' }, fields: 'title' } },
        { deleteFilterView: { filterId: filterViewId } },
        { deleteFilterView: { filterId: filterViewId } },
      ),
    ).toThrow('Invalid requests[3].deleteFilterView');
    expect(viewsOf(filled)).toEqual(before);
  });

  it('is loud about colors, which are not emulated', () => {
    const filterCriteria = { visibleBackgroundColorStyle: {} };
    expect(() => added(openFilled(), { filterSpecs: [{ filterCriteria }] })).toThrow(
      'filterCriteria.visibleBackgroundColorStyle',
    );
  });
});

describe('a batch that appends rows under an open-ended view', () => {
  it('leaves the view open at the end', () => {
    const filled = openFilled();
    added(filled);
    const rows = [{ values: [text('x')] }];
    const { id: sheetId } = filled.tasks;
    batch(filled, { appendCells: { sheetId, rows, fields: 'userEnteredValue' } });
    expect(viewsOf(filled)?.[0]?.range).toEqual(wanted(filled).range);
  });
});
