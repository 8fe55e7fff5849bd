// A platform object whose methods are described by one table: latency, arguments, scopes.
import { type MethodRule, type MethodTable, PlatformObject } from './platform-object';

export abstract class DescribedObject extends PlatformObject {
  /** Every method that a script can call. */
  abstract readonly methods: MethodTable;
  override rule(method: string): MethodRule {
    const rule = Object.hasOwn(this.methods, method) ? this.methods[method] : undefined;
    return rule ?? super.rule(method);
  }
}
