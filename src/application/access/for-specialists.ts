// Lets a specialist through, and nobody else: who is one is read from the Settings tab before
// anything of the caseload is.
import { isSpecialist, namedSpecialists } from '../../domain/access/role';
import type { ReadTabs } from '../ports';
import { type NotePorts, refuseAndNote } from '../sidebar/note-refusal';
import { type Refused, refused } from '../sidebar/outcome';
import { StoreError } from '../store-error';

export interface AccessPorts extends NotePorts {
  readonly readTabs: ReadTabs;
}

/** What was called, and the IDs that the call named, for History. */
export interface Asked {
  readonly call: string;
  readonly about: string;
}

/** Null for a specialist, else why not. @throws StoreError where there are no settings to read */
export const unlessSpecialist = (asked: Asked, ports: AccessPorts): Refused | null =>
  unlessAmong(specialistsNow(ports), asked, ports);

/** Set-up: while nobody is named, whoever runs it is going to be. */
export function unlessMaySetUp(asked: Asked, ports: AccessPorts): Refused | null {
  const named = namedNow(ports);
  return named !== null && named.length === 0 ? null : unlessAmong(named, asked, ports);
}

/** No, while there are no settings to read. */
export const isNamedSpecialist = (ports: AccessPorts): boolean =>
  isSpecialist(ports.place.account(), namedNow(ports) ?? []);

/** Nobody before set-up, or where the tab has been broken. */
function namedNow(ports: AccessPorts): readonly string[] | null {
  try {
    return specialistsNow(ports);
  } catch (error) {
    if (error instanceof StoreError) return [];
    throw error;
  }
}

const specialistsNow = ({ readTabs }: AccessPorts): readonly string[] | null =>
  namedSpecialists(readTabs(['settings']).settings);

const forSpecialists =
  'This is for the people named under Specialists in the Settings tab. Teachers: choose Living ALP > Open the sidebar.';

export const nobodyNamed =
  'Nobody is named under Specialists in the Settings tab yet. If you keep the plans, choose Living ALP > Set up or repair: it enters your address there.';

const unclear =
  'The setting Specialists stands in several rows of the Settings tab, or shows an error, so nobody can be let in. Keep one row of it, with the addresses of those who keep the plans.';

function unlessAmong(
  specialists: readonly string[] | null,
  { call, about }: Asked,
  ports: AccessPorts,
): Refused | null {
  if (isSpecialist(ports.place.account(), specialists ?? [])) return null;
  refuseAndNote('', about, [`${call} is for specialists.`], ports);
  if (specialists === null) return refused(unclear);
  return refused(specialists.length === 0 ? nobodyNamed : forSpecialists);
}
