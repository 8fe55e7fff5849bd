// A platform object whose methods are described by one table: latency, arguments, scopes.
import { type MethodRule, type MethodTable, PlatformObject } from './platform-object';

const PLAIN: MethodRule = {};

export abstract class DescribedObject extends PlatformObject {
  abstract readonly methods: MethodTable;
  override rule(method: string): MethodRule {
    return Object.hasOwn(this.methods, method) ? (this.methods[method] ?? PLAIN) : PLAIN;
  }
}
