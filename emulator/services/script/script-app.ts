// The global `ScriptApp`: triggers, authorization and the address of the web app.

import { SCRIPT_APP_SCOPE } from '../../runtime/authorization';
import type { PlatformEnum } from '../../runtime/platform-enum';
import { NotEmulated, PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { TriggerRecord } from '../../runtime/platform-state';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import {
  AUTH_MODE,
  AUTHORIZATION_STATUS,
  EVENT_TYPE,
  INSTALLATION_SOURCE,
  TRIGGER_SOURCE,
  WEEK_DAY,
} from './script-enums';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';

/** What ScriptApp says about a person's consent. */
export class AuthorizationInfo extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'AuthorizationInfo';
  readonly methods: MethodTable = {
    getAuthorizationStatus: { takes: [[]] },
    getAuthorizationUrl: { takes: [[]] },
  };
  readonly #isRequired: boolean;

  constructor(isRequired: boolean) {
    super();
    this.#isRequired = isRequired;
  }
  getAuthorizationStatus(): PlatformEnum {
    return this.#isRequired ? AUTHORIZATION_STATUS.REQUIRED : AUTHORIZATION_STATUS.NOT_REQUIRED;
  }
  /** Null when consent is given. */
  getAuthorizationUrl(): string | null {
    return this.#isRequired ? 'https://script.google.com/local-consent' : null;
  }
}

/** `ScriptApp.getService()`: where the web app answers. */
export class WebAppService
  extends DescribedObject
  implements Pick<GoogleAppsScript.Script.Service, 'isEnabled'>
{
  readonly service = 'ScriptApp';
  readonly platformName = 'Service';
  readonly methods: MethodTable = { getUrl: { takes: [[]] }, isEnabled: { takes: [[]] } };
  readonly #url: string | null;

  constructor(url: string | null) {
    super();
    this.#url = url;
  }
  /** Null when the script is not deployed as a web app. */
  getUrl(): string | null {
    return this.#url;
  }
  isEnabled(): boolean {
    return this.#url !== null;
  }
}

/** Milliseconds (platform §8: 200 to 500 per creation or deletion). */
const TRIGGER_MS = 300;
const LIST_MS = 100;

export class ScriptApp extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'ScriptApp';
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly InstallationSource = INSTALLATION_SOURCE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEK_DAY;
  readonly methods: MethodTable = {
    newTrigger: { takes: [['string']], scopes: [SCRIPT_APP_SCOPE] },
    getProjectTriggers: { isData: true, ms: LIST_MS, takes: [[]], scopes: [SCRIPT_APP_SCOPE] },
    getUserTriggers: { isData: true, ms: LIST_MS, takes: [['object']], scopes: [SCRIPT_APP_SCOPE] },
    deleteTrigger: {
      isData: true,
      ms: TRIGGER_MS,
      takes: [['object']],
      scopes: [SCRIPT_APP_SCOPE],
    },
    getAuthorizationInfo: { isData: true, ms: 50, takes: [[AUTH_MODE], [AUTH_MODE, 'any']] },
    getInstallationSource: { takes: [[]] },
    getScriptId: { takes: [[]] },
    getService: { takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#environment, functionName);
  }
  /** Those of the current user; nobody sees another person's (platform §3.4). */
  getProjectTriggers(): Trigger[] {
    return this.#own().map((record) => new Trigger(record));
  }
  getUserTriggers(spreadsheet: { readonly getId: () => string }): Trigger[] {
    const id = spreadsheet.getId();
    return this.#own()
      .filter(({ documentId }) => documentId === id)
      .map((record) => new Trigger(record));
  }
  deleteTrigger(trigger: Trigger): void {
    const id = trigger.getUniqueId();
    if (!this.#own().some((record) => record.id === id)) {
      throw new PlatformError(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    }
    const { state } = this.#environment;
    state.triggers = state.triggers.filter((record) => record.id !== id);
  }
  getAuthorizationInfo(_mode: PlatformEnum, scopes?: unknown): AuthorizationInfo {
    if (scopes !== undefined) throw new NotEmulated('ScriptApp.getAuthorizationInfo with scopes');
    const { state, context } = this.#environment;
    return new AuthorizationInfo(state.withdrawn.includes(context.effectiveUser.email));
  }
  /** A test deployment of an add-on may well say NONE: nobody has measured it. */
  getInstallationSource(): PlatformEnum {
    const isAddon = this.#environment.settings.installation === 'add-on';
    return INSTALLATION_SOURCE[isAddon ? 'APPS_MARKETPLACE_DOMAIN_ADD_ON' : 'NONE'];
  }
  getScriptId(): string {
    return 'local-script';
  }
  getService(): WebAppService {
    const { settings, webAppUrl } = this.#environment;
    const isServed = settings.serviceUrlIsServed;
    return new WebAppService(isServed ? webAppUrl : (webAppUrl?.replace(/exec$/, 'dev') ?? null));
  }
  #own(): readonly TriggerRecord[] {
    const { state, context } = this.#environment;
    return state.triggers.filter(({ owner }) => owner === context.effectiveUser.email);
  }
}
