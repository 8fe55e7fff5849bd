// Lives through the same weeks with columns renamed, moved, hidden: all ends the same.
import { allTabs, type TabName } from '../../../src/domain/schema/tabs';
import type { CaseloadDesk, ShownRow } from '../../../workbench/simulation/caseload-desk';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';
import { firstDigestEvening, setUpDesk } from '../support/school';

const tabs = [
  'students',
  'goals',
  'guardians',
  'teachers',
  'questions',
  'deliveries',
  'history',
  'settings',
] as const satisfies readonly TabName[];

const titleOf = (tab: TabName): string => allTabs[tab].title;
const columnsOf = (tab: TabName) => Object.values(allTabs[tab].columns);

const earlier = fileOf(ada, ben);
const later = fileOf(
  { ...ada, School: 'Juniper HS', 'Guardian 1 Email': 'rosa.new@families.example' },
  { ...ben, 'Academic goal': 'Write a story in four drafts', 'Staff notes': 'no email please' },
  cleo,
);

interface Disturbance {
  readonly what: string;
  readonly disturb: (desk: CaseloadDesk, tab: TabName) => void;
  /** Back to the headers that the rows are compared by. */
  readonly restore?: (desk: CaseloadDesk, tab: TabName) => void;
}

const rename = (desk: CaseloadDesk, tab: TabName, from: string, to: string): void => {
  desk.hands.renameHeader(titleOf(tab), from, to);
};

const forgetMarks = (desk: CaseloadDesk): void => {
  for (const mark of [...desk.book.metadata.all()]) desk.book.metadata.remove(mark);
};

const disturbances: readonly Disturbance[] = [
  {
    what: 'renamed to something unknown',
    disturb: (desk, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(desk, tab, header, `Their word ${place}`);
      });
    },
    restore: (desk, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(desk, tab, `Their word ${place}`, header);
      });
    },
  },
  {
    what: 'written with other capitals, spaces and signs, and without marks',
    disturb: (desk, tab) => {
      forgetMarks(desk);
      for (const { header } of columnsOf(tab)) {
        rename(desk, tab, header, ` ${header.toUpperCase().replace(/ /g, '_')}: `);
      }
    },
    restore: (desk, tab) => {
      for (const { header } of columnsOf(tab)) {
        rename(desk, tab, ` ${header.toUpperCase().replace(/ /g, '_')}: `, header);
      }
    },
  },
  {
    what: 'called by another usual name, without marks',
    disturb: (desk, tab) => {
      forgetMarks(desk);
      for (const { header, aliases } of columnsOf(tab)) {
        if (aliases[0]) rename(desk, tab, header, aliases[0]);
      }
    },
    restore: (desk, tab) => {
      for (const { header, aliases } of columnsOf(tab)) {
        if (aliases[0]) rename(desk, tab, aliases[0], header);
      }
    },
  },
  {
    what: 'in the opposite order',
    disturb: (desk, tab) => {
      const width = columnsOf(tab).length;
      for (let place = 2; place <= width; place += 1)
        desk.hands.moveColumns(titleOf(tab), place, 1);
    },
  },
  {
    what: 'renamed and moved',
    disturb: (desk, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(desk, tab, header, `Their word ${place}`);
      });
      desk.hands.moveColumns(titleOf(tab), 1, columnsOf(tab).length + 1);
      desk.hands.moveColumns(titleOf(tab), 1, 3);
    },
    restore: (desk, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(desk, tab, `Their word ${place}`, header);
      });
    },
  },
  {
    what: 'hidden',
    disturb: (desk, tab) => {
      columnsOf(tab).forEach((_, place) => {
        desk.hands.hideColumn(titleOf(tab), place + 1);
      });
    },
  },
];

const setApart: Disturbance = {
  what: 'set apart by columns of their own',
  disturb: (desk, tab) => {
    desk.hands.insertColumns(titleOf(tab), 3, 2);
    desk.hands.insertColumns(titleOf(tab), 1);
    const hasRows = desk.rows(titleOf(tab)).length > 0;
    for (const column of ['A', 'D', 'E']) {
      desk.hands.type(titleOf(tab), `${column}1`, `Own ${column}`);
      if (hasRows) desk.hands.type(titleOf(tab), `${column}2`, `${tab} ${column}`);
    }
  },
};

/** A year's beginning: import, switch on, a later file, the first digests. */
function live(disturbance: Disturbance | null): CaseloadDesk {
  const desk = setUpDesk();
  desk.importFile('caseload.csv', earlier);
  if (disturbance) for (const tab of tabs) disturbance.disturb(desk, tab);
  expect(desk.choose('switchOnMenu')).toMatch(/^The digests are on/);
  desk.importFile('later.csv', later);
  desk.script.advanceTo(firstDigestEvening);
  if (disturbance) for (const tab of tabs) disturbance.restore?.(desk, tab);
  return desk;
}

const moments = new Set(['At', 'Updated at']);

/** Rows without the columns of their own, and without moments, which depend on the calls made. */
const ownRows = (desk: CaseloadDesk, tab: TabName): readonly ShownRow[] => {
  const known = new Set(columnsOf(tab).map(({ header }) => header));
  return desk
    .rows(titleOf(tab))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([header]) => known.has(header) && !moments.has(header)),
      ),
    );
};

const usual = live(null);

describe.each([...disturbances, setApart])('columns $what', (disturbance) => {
  const desk = live(disturbance);

  it.each(tabs)('%s hold what they would hold anyway', (tab) => {
    expect(ownRows(desk, tab)).toEqual(ownRows(usual, tab));
  });

  it('lead to the same mails', () => {
    const mails = ({ script }: CaseloadDesk) =>
      script.state.outbox.map(({ to, subject, body }) => ({ to, subject, body }));
    expect(mails(desk)).toEqual(mails(usual));
    expect(mails(usual).map(({ to }) => to)).toEqual([
      'g.specialist@mesaviewschools.example',
      'rosa.new@families.example',
      'luz@families.example',
    ]);
  });
});

describe('columns of a colleague’s own among them', () => {
  it('keep their cells', () => {
    const desk = live(setApart);
    for (const tab of tabs.filter((each) => each !== 'deliveries' && each !== 'history')) {
      expect(desk.rows(titleOf(tab))[0]).toMatchObject({
        'Own A': `${tab} A`,
        'Own D': `${tab} D`,
        'Own E': `${tab} E`,
      });
    }
  });
});

describe('marks of other scripts under the name of ours', () => {
  it.each(['constructor.x', '__proto__.x', 'toString.length', 'goals.constructor', 'goals', ''])(
    'find no column, and stop nothing: %j',
    (mark) => {
      const desk = setUpDesk();
      desk.importFile('one.csv', earlier);
      const sheetId = desk.book.sheetNamed('Goals')?.id ?? 0;
      const span = { start: 3, end: 4 };
      desk.book.metadata.add('living-alp-column', mark, 'DOCUMENT', {
        type: 'COLUMN',
        sheetId,
        span,
      });
      rename(desk, 'goals', 'Area', 'Field');
      expect(desk.choose('healthCheckMenu')).toContain('2 students, 4 goals, 2 guardians.');
    },
  );
});
