// HTML that a script shows or serves.

import { platformEnum } from '../../runtime/platform-enum';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import { Blob } from '../utilities/blob';
import { escapeFor } from './escaping';

/** The only meta tags that the platform takes (platform §5.2). */
const META_TAGS: readonly string[] = [
  'viewport',
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
];

export const X_FRAME_OPTIONS_MODE = platformEnum('ALLOWALL', 'DEFAULT');

/** A script cannot name it. */
export const SERVED: unique symbol = Symbol('served');

export interface ServedHtml {
  readonly title: string;
  readonly html: string;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
  readonly faviconUrl: string | null;
  /** Whether pages of other sites may put it into a frame. */
  readonly mayBeFramed: boolean;
}

class MetaTag extends DescribedObject implements GoogleAppsScript.HTML.HtmlOutputMetaTag {
  readonly service = 'HtmlService';
  readonly platformName = 'HtmlOutputMetaTag';
  readonly methods: MethodTable = { getContent: { takes: [[]] }, getName: { takes: [[]] } };

  constructor(
    readonly name: string,
    readonly content: string,
  ) {
    super();
  }
  getContent(): string {
    return this.content;
  }
  getName(): string {
    return this.name;
  }
}

type Google = GoogleAppsScript.HTML.HtmlOutput;
/** A chained call gives this object, which has not all members of Google's. */
type Chained<Interface> = {
  [Name in keyof Interface]: Interface[Name] extends (...args: infer Args) => Google
    ? (...args: Args) => unknown
    : Interface[Name];
};

export class HtmlOutput
  extends DescribedObject
  implements
    Chained<
      Pick<
        Google,
        | 'addMetaTag'
        | 'append'
        | 'appendUntrusted'
        | 'clear'
        | 'getContent'
        | 'getMetaTags'
        | 'getTitle'
        | 'setContent'
        | 'setFaviconUrl'
        | 'setHeight'
        | 'setSandboxMode'
        | 'setTitle'
        | 'setWidth'
        | 'setXFrameOptionsMode'
      >
    >
{
  readonly service = 'HtmlService';
  readonly platformName = 'HtmlOutput';
  readonly methods: MethodTable = {
    getContent: { takes: [[]] },
    clear: { takes: [[]] },
    getTitle: { takes: [[]] },
    getFaviconUrl: { takes: [[]] },
    getWidth: { takes: [[]] },
    getHeight: { takes: [[]] },
    getMetaTags: { takes: [[]] },
    getBlob: { takes: [[]] },
    append: { takes: [['text']] },
    appendUntrusted: { takes: [['text']] },
    setContent: { takes: [['text']] },
    setTitle: { takes: [['text']] },
    setFaviconUrl: { takes: [['string']] },
    setWidth: { takes: [['number']] },
    setHeight: { takes: [['number']] },
    addMetaTag: { takes: [['string', 'string']] },
    setXFrameOptionsMode: { takes: [[X_FRAME_OPTIONS_MODE]] },
    setSandboxMode: { takes: [['any']] },
  };
  #content: string;
  #title = '';
  #faviconUrl: string | null = null;
  #mayBeFramed = false;
  #width: number | null = null;
  #height: number | null = null;
  readonly #metaTags: MetaTag[] = [];

  constructor(content: string) {
    super();
    this.#content = content;
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): this {
    this.#content = String(content);
    return this;
  }
  append(content: string): this {
    this.#content += String(content);
    return this;
  }
  appendUntrusted(content: string): this {
    this.#content += escapeFor(this.#content, String(content));
    return this;
  }
  clear(): this {
    this.#content = '';
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = String(title);
    return this;
  }
  /** Null where none was set. */
  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }
  setFaviconUrl(iconUrl: string): this {
    this.#faviconUrl = iconUrl;
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new PlatformError(`The specified meta tag cannot be used in this context.`);
    }
    this.#metaTags.push(new MetaTag(name, content));
    return this;
  }
  getMetaTags(): MetaTag[] {
    return [...this.#metaTags];
  }
  setXFrameOptionsMode(mode: unknown): this {
    this.#mayBeFramed = mode === X_FRAME_OPTIONS_MODE.ALLOWALL;
    return this;
  }
  /** Has no effect: only IFRAME is left (platform §5.1). */
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(Buffer.from(this.#content), 'text/html', this.#title || null);
  }
  /** What a web app serves of it; for the host. */
  [SERVED](): ServedHtml {
    return {
      title: this.#title,
      html: this.#content,
      metaTags: this.#metaTags.map(({ name, content }) => ({ name, content })),
      faviconUrl: this.#faviconUrl,
      mayBeFramed: this.#mayBeFramed,
    };
  }
}
