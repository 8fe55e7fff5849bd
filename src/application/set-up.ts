// Makes a spreadsheet into a caseload, or mends one: adds what is missing and touches nothing else.

import { namedSpecialists, withSpecialist } from '../domain/access/role';
import { plain } from '../domain/plain';
import { questionRows } from '../domain/question-bank/question-rows';
import { defaultSettings, specialistsSetting } from '../domain/settings/caseload-settings';
import { firstSteps } from './first-steps';
import { patienceMs } from './in-turn';
import type { Alone, Now, Place, ReadQuestionBank, ReadTabs, WriteRows } from './ports';
import { timeAt } from './time-at';

export interface PreparedTabs {
  /** Titles of tabs that were not there. */
  readonly addedTabs: readonly string[];
  /** "Goals: Why it matters to me", for columns that were not there. */
  readonly addedColumns: readonly string[];
}

export interface SetUpResult extends PreparedTabs {
  /** The account has just become the caseload's first specialist. */
  readonly isNamed: boolean;
}

/** Adds missing tabs and columns with their formats, dropdowns, frozen row and warnings. */
export type PrepareTabs = () => PreparedTabs;

export interface SetUpPorts {
  readonly alone: Alone;
  readonly prepareTabs: PrepareTabs;
  readonly readQuestionBank: ReadQuestionBank;
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly now: Now;
  readonly place: Place;
}

export function setUp(ports: SetUpPorts): SetUpResult | 'busy' {
  return ports.alone(patienceMs, () => {
    const prepared = ports.prepareTabs();
    const today = timeAt(ports).date;
    const { settings, questions, startHere } = ports.readTabs([
      'settings',
      'questions',
      'startHere',
    ]);
    const names = [...settings.rows.map(({ setting }) => setting), ...settings.unreadIds];
    const known = new Map(names.map((setting) => [plain(setting), setting]));
    const isFirst = namedSpecialists(settings)?.length === 0;
    const specialists = withSpecialist(settings, ports.place.account());
    const written = known.get(plain(specialistsSetting));
    const steps = new Set(
      [...startHere.rows.map(({ step }) => step), ...startHere.unreadIds].map(plain),
    );
    const left = ports.writeRows(
      [
        {
          tab: 'settings',
          rows: defaultSettings(today)
            .filter(({ setting }) => !known.has(plain(setting)))
            .map((row) =>
              row.setting === specialistsSetting ? { ...row, value: specialists } : row,
            ),
        },
        // Somebody who has deleted questions does not want them back.
        {
          tab: 'questions',
          rows:
            questions.rows.length + questions.unreadIds.length === 0
              ? questionRows(ports.readQuestionBank())
              : [],
        },
        { tab: 'startHere', rows: firstSteps().filter(({ step }) => !steps.has(plain(step))) },
      ],
      isFirst && written !== undefined
        ? [{ tab: 'settings', id: written, values: { value: specialists } }]
        : [],
    );
    return { ...prepared, isNamed: isFirst && left.length === 0 };
  });
}
