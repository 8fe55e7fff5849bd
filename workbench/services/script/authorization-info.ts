// What ScriptApp says about a person's consent.
import { DescribedObject } from '../../runtime/described-object';
import type { PlatformEnum } from '../../runtime/platform-enum';
import type { MethodTable } from '../../runtime/platform-object';
import { AUTHORIZATION_STATUS } from './script-enums';

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
