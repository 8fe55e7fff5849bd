// Whether the caseload has been brought up to the present schema, as a property says it.
import { schemaVersion } from '../schema/tabs';
import type { Services } from './services';

export const versionProperty = 'schema';

export const isUpgraded = ({ properties }: Pick<Services, 'properties'>): boolean =>
  properties.read(versionProperty) === String(schemaVersion);
