// Lets a specialist through, and nobody else: who is one is read from the Settings tab before
// anything of the caseload is.

import { failure, type Rejection, rejected } from '../../rpc/result';
import { audit } from '../../store/history';
import { loadScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { sameAddress } from '../../teachers/domain/teacher-roster';
import { isSpecialist, namedSpecialists } from '../domain/role';

/** What was called, and the IDs that the call named, for History. */
export interface AccessPurpose {
  readonly call: string;
  readonly about: string;
}

/** Null for a specialist, else why not. @throws StoreError where there are no settings to read */
export const unlessSpecialist = (purpose: AccessPurpose, services: Services): Rejection | null =>
  unlessAmong(specialistsNow(services), purpose, services);

/**
 * Set-up enters whoever runs it, while nobody is named. In a caseload in use that is not the first who
 * finds the cell emptied or the tab renamed, who may be a teacher.
 */
export function unlessMaySetUp(purpose: AccessPurpose, services: Services): Rejection | null {
  const named = namedNow(services);
  return isOpenTo(services, named) ? null : unlessAmong(named, purpose, services);
}

/** Whether nobody is named, and the account may set the caseload up. */
export const mayBeFirst = (services: Services): boolean => isOpenTo(services, namedNow(services));

const isOpenTo = (services: Services, named: readonly string[] | null): boolean =>
  named?.length === 0 && (isInCharge(services) || isUnused(services));

/** A file in a shared drive has no owner: where no clock has one either, nobody is known to be. */
function isInCharge({ identity, properties }: Services): boolean {
  const known = [loadScheduleState(properties).owner, identity.owner()].filter(Boolean);
  return known.length === 0 || known.some((each) => sameAddress(each, identity.account()));
}

const isUnused = ({ store }: Services): boolean =>
  (['students', 'deliveries'] as const).every((name) => {
    try {
      const { rows, unread } = store.readTabs([name])[name];
      return rows.length + unread.length === 0;
    } catch (error) {
      if (error instanceof StoreError) return error.code === 'missing tab';
      throw error;
    }
  });

/** No, while there are no settings to read. */
export const isNamedSpecialist = (services: Services): boolean =>
  isSpecialist(services.identity.account(), namedNow(services) ?? []);

/** Nobody before set-up, or where the tab has been broken. */
function namedNow(services: Services): readonly string[] | null {
  try {
    return specialistsNow(services);
  } catch (error) {
    if (error instanceof StoreError) return [];
    throw error;
  }
}

const specialistsNow = ({ store: { readTabs } }: Services): readonly string[] | null =>
  namedSpecialists(readTabs(['settings']).settings);

function unlessAmong(
  specialists: readonly string[] | null,
  { call, about }: AccessPurpose,
  services: Services,
): Rejection | null {
  if (isSpecialist(services.identity.account(), specialists ?? [])) return null;
  audit('', about, `${call} is for specialists.`, services);
  return rejected('not authorized', failure(codeFor(specialists)));
}

function codeFor(specialists: readonly string[] | null) {
  if (specialists === null) return 'specialists unclear';
  return specialists.length === 0 ? 'nobody named' : 'for specialists';
}
