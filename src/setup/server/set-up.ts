// Makes a spreadsheet into a caseload, or mends one: adds what is missing and touches nothing else.

import { namedSpecialists, withSpecialist } from '../../access/domain/role';
import { normalizeText } from '../../core/normalize-text';
import { questionRows } from '../../digests/domain/question-bank/question-bank';
import { done, type Result } from '../../rpc/result';
import { defaultSettings, specialistsSetting } from '../../settings/domain/caseload-settings';
import { copiedFrom } from '../../settings/domain/file-identity';
import type { PreparedTabs, Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { firstSteps } from './first-steps';
import { expectedTabs, giveYears, recordVersion, renewBank } from './upgrade';

export interface SetUpResult extends PreparedTabs {
  /** The account has just become the caseload's first specialist. */
  readonly isNamed: boolean;
  /** Address of the file of which this one is a copy; null for an original. */
  readonly copyOf: string | null;
}

export function setUp(services: Services): Result<SetUpResult> {
  return withCaseloadLock(services.lock, () => {
    const prepared = services.store.prepareTabs(expectedTabs(services, true));
    const today = timeAt(services).date;
    const { settings, questions, startHere } = services.store.readTabs([
      'settings',
      'questions',
      'startHere',
    ]);
    const names = [...settings.rows.map(({ setting }) => setting), ...settings.unreadIds];
    const known = new Map(names.map((setting) => [normalizeText(setting), setting]));
    const isFirst = namedSpecialists(settings)?.length === 0;
    const specialists = withSpecialist(settings, services.identity.account());
    const written = known.get(normalizeText(specialistsSetting));
    const steps = new Set(
      [...startHere.rows.map(({ step }) => step), ...startHere.unreadIds].map(normalizeText),
    );
    const left = services.store.writeRows(
      [
        {
          tab: 'settings',
          rows: defaultSettings(today)
            .filter(({ setting }) => !known.has(normalizeText(setting)))
            .map((row) =>
              row.setting === specialistsSetting ? { ...row, value: specialists } : row,
            ),
        },
        // Somebody who has deleted questions does not want them back.
        {
          tab: 'questions',
          rows:
            questions.rows.length + questions.unreadIds.length === 0
              ? questionRows(services.store.readQuestionBank().questions)
              : [],
        },
        {
          tab: 'startHere',
          rows: firstSteps().filter(({ step }) => !steps.has(normalizeText(step))),
        },
      ],
      isFirst && written !== undefined
        ? [{ tab: 'settings', id: written, values: { value: specialists } }]
        : [],
    );
    if (giveYears(settings, services)) {
      renewBank(settings, services);
      recordVersion(settings, services);
    }
    const copyOf = copiedFrom(settings, services.identity.fileId())?.url ?? null;
    return done({ ...prepared, isNamed: isFirst && left.length === 0, copyOf });
  });
}
