// The global `HtmlService`.

import { platformEnum } from '../../runtime/platform-enum';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { Blob } from '../utilities/blob';
import { HtmlOutput, X_FRAME_OPTIONS_MODE } from './html-output';
import { HtmlTemplate } from './html-template';

export class HtmlService extends DescribedObject {
  readonly service = 'HtmlService';
  readonly platformName = 'HtmlService';
  readonly SandboxMode = platformEnum('EMULATED', 'IFRAME', 'NATIVE');
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;
  readonly methods: MethodTable = {
    createHtmlOutput: { takes: [[], ['string'], ['object']] },
    createHtmlOutputFromFile: { takes: [['string']] },
    createTemplate: { takes: [['string'], ['object']] },
    createTemplateFromFile: { takes: [['string']] },
    getUserAgent: { takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  createHtmlOutput(content: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(asText(content));
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#page(filename));
  }
  createTemplate(content: string | Blob): HtmlTemplate {
    return new HtmlTemplate(this.#environment, asText(content));
  }
  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.#environment, this.#page(filename));
  }
  /** The browser's name is not known here. */
  getUserAgent(): null {
    return null;
  }
  #page(filename: string): string {
    const page = this.#environment.project.pages.get(filename.replace(/\.html$/, ''));
    if (page === undefined) throw new PlatformError(`No HTML file named ${filename} was found.`);
    return page;
  }
}

function asText(content: string | Blob): string {
  return content instanceof Blob ? content.getDataAsString() : content;
}
