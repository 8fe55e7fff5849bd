// Makes a spreadsheet into a caseload, or mends one: adds what is missing and touches nothing else.
import { localTime } from '../domain/calendar/local-time';
import { questionRows } from '../domain/question-bank/question-rows';
import { defaultSettings } from '../domain/settings/caseload-settings';
import { firstSteps } from './first-steps';
import type { Alone, Now, Place, ReadQuestionBank, ReadTabs, WriteRows } from './ports';

export interface PreparedTabs {
  /** Titles of tabs that were not there. */
  readonly addedTabs: readonly string[];
  /** "Goals: Why it matters to me", for columns that were not there. */
  readonly addedColumns: readonly string[];
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

/** How long a click waits for a run that is going on. */
export const patienceMs = 20_000;

export function setUp(ports: SetUpPorts): PreparedTabs | 'busy' {
  return ports.alone(patienceMs, () => {
    const prepared = ports.prepareTabs();
    const today = localTime(ports.now(), ports.place.zone()).date;
    const { settings, questions, startHere } = ports.readTabs([
      'settings',
      'questions',
      'startHere',
    ]);
    const known = new Set(settings.rows.map(({ setting }) => setting.toLowerCase()));
    const steps = new Set(startHere.rows.map(({ step }) => step));
    ports.writeRows(
      [
        {
          tab: 'settings',
          rows: defaultSettings(today).filter(({ setting }) => !known.has(setting.toLowerCase())),
        },
        // Somebody who has deleted questions does not want them back.
        {
          tab: 'questions',
          rows: questions.rows.length === 0 ? questionRows(ports.readQuestionBank()) : [],
        },
        { tab: 'startHere', rows: firstSteps().filter(({ step }) => !steps.has(step)) },
      ],
      [],
    );
    return prepared;
  });
}
