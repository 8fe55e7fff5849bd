// The participation register as the district gets it.

import { done, type Result } from '../../rpc/result';
import type { Participation } from '../../schema/tabs';
import type { Services } from '../../store/services';

export const participationRegister = (services: Services): Result<readonly Participation[]> =>
  done(services.store.readTabs(['participation']).participation.rows);
