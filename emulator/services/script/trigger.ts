// An installed trigger as a script sees it.

import type { PlatformEnum } from '../../runtime/platform-enum';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { TriggerRecord } from '../../runtime/platform-state';
import { EVENT_TYPE, TRIGGER_SOURCE } from './script-enums';

export class Trigger extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'Trigger';
  readonly methods: MethodTable = {
    getUniqueId: { takes: [[]] },
    getHandlerFunction: { takes: [[]] },
    getEventType: { takes: [[]] },
    getTriggerSource: { takes: [[]] },
    getTriggerSourceId: { takes: [[]] },
  };
  readonly #record: TriggerRecord;

  constructor(record: TriggerRecord) {
    super();
    this.#record = record;
  }
  getUniqueId(): string {
    return this.#record.id;
  }
  getHandlerFunction(): string {
    return this.#record.handler;
  }
  getEventType(): PlatformEnum {
    return EVENT_TYPE[this.#record.event];
  }
  getTriggerSource(): PlatformEnum {
    return this.#record.event === 'CLOCK' ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
  }
  /** Null for a clock trigger. */
  getTriggerSourceId(): string | null {
    return this.#record.event === 'CLOCK' ? null : this.#record.documentId;
  }
}
