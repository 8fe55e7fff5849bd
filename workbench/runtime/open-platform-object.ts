// A platform object on which a script may set properties of its own, as on an HTML template.
import { DescribedObject } from './described-object';

export abstract class OpenPlatformObject extends DescribedObject {
  /** What the script has set, by name; values stay in the script's realm. */
  readonly assigned = new Map<string, unknown>();
}
