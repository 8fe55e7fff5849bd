// A person as Session names them.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';

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
