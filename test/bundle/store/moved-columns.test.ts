// Lives through the same weeks with columns renamed, moved, hidden: all ends the same.
import { allTabs, type TabName } from '../../../src/schema/tabs';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { firstDigestEvening, setUpAddon } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

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
  readonly disturb: (addon: AddonHarness, tab: TabName) => void;
  /** Back to the headers that the rows are compared by. */
  readonly restore?: (addon: AddonHarness, tab: TabName) => void;
}

const rename = (addon: AddonHarness, tab: TabName, from: string, to: string): void => {
  addon.user.renameHeader(titleOf(tab), from, to);
};

const forgetMarks = (addon: AddonHarness): void => {
  for (const mark of [...addon.book.metadata.all()]) addon.book.metadata.remove(mark);
};

const disturbances: readonly Disturbance[] = [
  {
    what: 'renamed to something unknown',
    disturb: (addon, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(addon, tab, header, `Their word ${place}`);
      });
    },
    restore: (addon, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(addon, tab, `Their word ${place}`, header);
      });
    },
  },
  {
    what: 'written with other capitals, spaces and signs, and without marks',
    disturb: (addon, tab) => {
      forgetMarks(addon);
      for (const { header } of columnsOf(tab)) {
        rename(addon, tab, header, ` ${header.toUpperCase().replace(/ /g, '_')}: `);
      }
    },
    restore: (addon, tab) => {
      for (const { header } of columnsOf(tab)) {
        rename(addon, tab, ` ${header.toUpperCase().replace(/ /g, '_')}: `, header);
      }
    },
  },
  {
    what: 'called by another usual name, without marks',
    disturb: (addon, tab) => {
      forgetMarks(addon);
      for (const { header, aliases } of columnsOf(tab)) {
        if (aliases[0]) rename(addon, tab, header, aliases[0]);
      }
    },
    restore: (addon, tab) => {
      for (const { header, aliases } of columnsOf(tab)) {
        if (aliases[0]) rename(addon, tab, aliases[0], header);
      }
    },
  },
  {
    what: 'in the opposite order',
    disturb: (addon, tab) => {
      const width = columnsOf(tab).length;
      for (let place = 2; place <= width; place += 1)
        addon.user.moveColumns(titleOf(tab), place, 1);
    },
  },
  {
    what: 'renamed and moved',
    disturb: (addon, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(addon, tab, header, `Their word ${place}`);
      });
      addon.user.moveColumns(titleOf(tab), 1, columnsOf(tab).length + 1);
      addon.user.moveColumns(titleOf(tab), 1, 3);
    },
    restore: (addon, tab) => {
      columnsOf(tab).forEach(({ header }, place) => {
        rename(addon, tab, `Their word ${place}`, header);
      });
    },
  },
  {
    what: 'hidden',
    disturb: (addon, tab) => {
      columnsOf(tab).forEach((_, place) => {
        addon.user.hideColumn(titleOf(tab), place + 1);
      });
    },
  },
];

const setApart: Disturbance = {
  what: 'set apart by columns of their own',
  disturb: (addon, tab) => {
    addon.user.insertColumns(titleOf(tab), 3, 2);
    addon.user.insertColumns(titleOf(tab), 1);
    const hasRows = addon.rows(titleOf(tab)).length > 0;
    for (const column of ['A', 'D', 'E']) {
      addon.user.type(titleOf(tab), `${column}1`, `Own ${column}`);
      if (hasRows) addon.user.type(titleOf(tab), `${column}2`, `${tab} ${column}`);
    }
  },
};

/** A year's beginning: import, switch on, a later file, the first digests. */
function live(disturbance: Disturbance | null): AddonHarness {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', earlier);
  if (disturbance) for (const tab of tabs) disturbance.disturb(addon, tab);
  expect(addon.switchOn()).toMatch(/^The digests are on/);
  addon.importFile('later.csv', later);
  addon.script.advanceTo(firstDigestEvening);
  if (disturbance) for (const tab of tabs) disturbance.restore?.(addon, tab);
  return addon;
}

const moments = new Set(['At', 'Updated at']);

/** Rows without the columns of their own, and without moments, which depend on the calls made. */
const ownRows = (addon: AddonHarness, tab: TabName): readonly ShownRow[] => {
  const known = new Set(columnsOf(tab).map(({ header }) => header));
  return addon
    .rows(titleOf(tab))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([header]) => known.has(header) && !moments.has(header)),
      ),
    );
};

const usual = live(null);

describe.each([...disturbances, setApart])('columns $what', (disturbance) => {
  const addon = live(disturbance);

  it.each(tabs)('%s hold what they would hold anyway', (tab) => {
    expect(ownRows(addon, tab)).toEqual(ownRows(usual, tab));
  });

  it('lead to the same mails', () => {
    const mails = ({ script }: AddonHarness) =>
      script.state.outbox.map(({ to, subject, body }) => ({ to, subject, body }));
    expect(mails(addon)).toEqual(mails(usual));
    expect(mails(usual).map(({ to }) => to)).toEqual([
      'g.specialist@mesaviewschools.example',
      'rosa.new@families.example',
      'luz@families.example',
    ]);
  });
});

describe('columns of a colleague’s own among them', () => {
  it('keep their cells', () => {
    const addon = live(setApart);
    for (const tab of tabs.filter((each) => each !== 'deliveries' && each !== 'history')) {
      expect(addon.rows(titleOf(tab))[0]).toMatchObject({
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
      const addon = setUpAddon();
      addon.importFile('one.csv', earlier);
      const sheetId = addon.book.sheetNamed('Goals')?.id ?? 0;
      const span = { start: 3, end: 4 };
      addon.book.metadata.add('living-alp-column', mark, 'DOCUMENT', {
        type: 'COLUMN',
        sheetId,
        span,
      });
      rename(addon, 'goals', 'Area', 'Field');
      expect(addon.choose('healthCheckMenu')).toContain('2 students, 4 goals, 2 guardians.');
    },
  );
});
