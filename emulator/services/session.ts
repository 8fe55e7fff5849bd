// The global `Session`: who runs the script, and who sits at the keyboard.

import { USER_EMAIL_SCOPE } from '../runtime/authorization';
import { NotEmulated } from '../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../runtime/platform-object';
import type { ServiceEnvironment } from '../runtime/service-environment';

/** A person as Session names them. */
export class User extends DescribedObject {
  readonly service = 'Session';
  readonly platformName = 'User';
  readonly methods: MethodTable = { getEmail: { takes: [[]] } };
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }
  /** "" where the platform does not say who it is. */
  getEmail(): string {
    return this.#email;
  }
  override toString(): string {
    return this.#email;
  }
}

export class Session
  extends DescribedObject
  implements
    Pick<
      GoogleAppsScript.Base.Session,
      'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
    >
{
  readonly service = 'Session';
  readonly platformName = 'Session';
  readonly methods: MethodTable = {
    getActiveUser: { takes: [[]] },
    getEffectiveUser: { takes: [[]] },
    getActiveUserLocale: { takes: [[]] },
    getScriptTimeZone: { takes: [[]] },
    getTemporaryActiveUserKey: { takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  getActiveUser(): User {
    return new User(this.#isNamed() ? (this.#environment.context.activeUser?.email ?? '') : '');
  }
  getEffectiveUser(): User {
    return new User(this.#isNamed() ? this.#environment.context.effectiveUser.email : '');
  }
  getActiveUserLocale(): string {
    const { activeUser, effectiveUser } = this.#environment.context;
    return (activeUser ?? effectiveUser).locale;
  }
  getScriptTimeZone(): string {
    return this.#environment.project.manifest.timeZone;
  }
  /** Google's key changes every 30 days; this one does not. */
  getTemporaryActiveUserKey(): string {
    const { surface, activeUser } = this.#environment.context;
    // A stranger has a key there, too, without being named.
    if (surface === 'web-app' && activeUser === null)
      throw new NotEmulated('Session.getTemporaryActiveUserKey of a visitor who is not named');
    return Buffer.from(this.#environment.context.activeUser?.email ?? '').toString('base64');
  }
  /** Without the scope nobody is named (§6.2); in a simple trigger, only where a setting says so. */
  #isNamed(): boolean {
    const { context, settings } = this.#environment;
    const isOpen =
      context.authMode === 'FULL' ||
      (context.surface === 'simple-trigger' && settings.simpleTriggersNameUser);
    return isOpen && context.scopes.includes(USER_EMAIL_SCOPE);
  }
}
