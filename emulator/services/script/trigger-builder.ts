// `ScriptApp.newTrigger(f)` and its way to triggers of a spreadsheet.
import { SCRIPT_APP_SCOPE } from '../../runtime/authorization';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { TriggerEvent } from '../../runtime/platform-state';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { Trigger } from './trigger';
import { installTrigger } from './trigger-registry';

/** What forSpreadsheet takes: an id, or anything that knows its own id. */
type SpreadsheetChoice = string | { readonly getId: () => string };

export class TriggerBuilder extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'TriggerBuilder';
  readonly methods: MethodTable = {
    timeBased: { takes: [[]] },
    forSpreadsheet: { takes: [['string'], ['object']] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #handler: string;

  constructor(environment: ServiceEnvironment, handler: string) {
    super();
    this.#environment = environment;
    this.#handler = handler;
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#environment, this.#handler);
  }
  forSpreadsheet(choice: SpreadsheetChoice): SpreadsheetTriggerBuilder {
    const id = typeof choice === 'string' ? choice : choice.getId();
    return new SpreadsheetTriggerBuilder(this.#environment, this.#handler, id);
  }
}

export class SpreadsheetTriggerBuilder extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'SpreadsheetTriggerBuilder';
  readonly methods: MethodTable = {
    onOpen: { takes: [[]] },
    onEdit: { takes: [[]] },
    onChange: { takes: [[]] },
    onFormSubmit: { takes: [[]] },
    create: { isData: true, ms: 300, takes: [[]], scopes: [SCRIPT_APP_SCOPE] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #handler: string;
  readonly #documentId: string;
  #event: TriggerEvent = 'ON_OPEN';

  constructor(environment: ServiceEnvironment, handler: string, documentId: string) {
    super();
    this.#environment = environment;
    this.#handler = handler;
    this.#documentId = documentId;
  }
  onOpen(): this {
    return this.#on('ON_OPEN');
  }
  onEdit(): this {
    return this.#on('ON_EDIT');
  }
  onChange(): this {
    return this.#on('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }
  create(): Trigger {
    return new Trigger(
      installTrigger(this.#environment, {
        handler: this.#handler,
        event: this.#event,
        documentId: this.#documentId,
        schedule: null,
      }),
    );
  }
  #on(event: TriggerEvent): this {
    this.#event = event;
    return this;
  }
}
