// Adds and removes installed triggers, within the limits of the platform (§2, §3.4).
import { PlatformError } from '../../runtime/platform-error';
import type { ClockSchedule, TriggerEvent, TriggerRecord } from '../../runtime/platform-state';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { keptMinute, nextFiring } from '../../runtime/trigger-times';

/** Triggers per user and script (platform §2). */
const TRIGGERS_PER_USER = 20;
const TOO_MANY_TRIGGERS =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
const TOO_MANY_ADDON_CLOCKS =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
/** The wording for other event types follows that of clocks; not recorded. */
const TOO_MANY_ADDON_EVENTS =
  'This add-on has created too many triggers of this type in this document for this Google user account.';
/** From memory of the platform; the rule is §3.4, the wording has no source. */
const ADDON_NEEDS_HOUR = 'The recurrence interval for an add-on trigger must be at least one hour.';

interface NewTrigger {
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly documentId: string;
  readonly schedule: ClockSchedule | null;
}

/** Installs a trigger for the effective user; throws the platform's refusal at a limit. */
export function installTrigger(environment: ServiceEnvironment, wanted: NewTrigger): TriggerRecord {
  const { state, context, settings } = environment;
  const owner = context.effectiveUser.email;
  const own = state.triggers.filter((trigger) => trigger.owner === owner);
  if (settings.installation === 'add-on') checkAddonLimits(own, wanted);
  if (own.length >= TRIGGERS_PER_USER) throw new PlatformError(TOO_MANY_TRIGGERS);
  state.sequence += 1;
  const id = `trigger-${state.sequence}`;
  const minute = settings.triggerMinute ?? keptMinute(id);
  const nextAt =
    wanted.schedule === null ? null : nextFiring(wanted.schedule, context.now(), minute);
  const record: TriggerRecord = { ...wanted, id, owner, nextAt, disabled: false };
  state.triggers.push(record);
  return record;
}

/** One of each type per user and document; clocks at most once an hour (platform §3.4). */
function checkAddonLimits(own: readonly TriggerRecord[], wanted: NewTrigger): void {
  if (wanted.schedule?.kind === 'minutes') throw new PlatformError(ADDON_NEEDS_HOUR);
  const isTaken = own.some(
    ({ event, documentId }) => event === wanted.event && documentId === wanted.documentId,
  );
  if (isTaken) {
    throw new PlatformError(
      wanted.event === 'CLOCK' ? TOO_MANY_ADDON_CLOCKS : TOO_MANY_ADDON_EVENTS,
    );
  }
}
