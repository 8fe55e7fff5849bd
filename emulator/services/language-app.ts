// The global `LanguageApp`: a translation that anyone can see is none, so that tests and people can
// tell what was sent through it.

import { NotEmulated, PlatformError } from '../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../runtime/platform-object';
import { DAILY_QUOTAS, usedQuota, useQuota } from '../runtime/quota';
import type { ServiceEnvironment } from '../runtime/service-environment';

const TOO_MANY_TRANSLATIONS = 'Service invoked too many times for one day: translate.';

/** Not measured anywhere; a round trip like those of platform §8. */
const TRANSLATE_MS = 200;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

export class LanguageApp
  extends DescribedObject
  implements Pick<GoogleAppsScript.Language.LanguageApp, 'translate'>
{
  readonly service = 'LanguageApp';
  readonly platformName = 'LanguageApp';
  /** Works without authorization (platform §6.2). */
  readonly methods: MethodTable = {
    translate: {
      isData: true,
      ms: TRANSLATE_MS,
      from: 'LIMITED',
      takes: [
        ['text', 'string', 'string'],
        ['text', 'string', 'string', 'object'],
      ],
    },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  translate(
    text: string,
    source: string,
    target: string,
    options: { readonly contentType?: unknown } = {},
  ): string {
    const isKnown = LANGUAGE.test(target) && (source === '' || LANGUAGE.test(source));
    if (!isKnown)
      throw new PlatformError(
        `Invalid argument: ${LANGUAGE.test(target) ? 'sourceLanguage' : 'targetLanguage'}`,
      );
    for (const name of Object.keys(options))
      if (name !== 'contentType') throw new NotEmulated(`LanguageApp.translate ${name}`);
    if (!['text', 'html'].includes(String(options.contentType ?? 'text')))
      throw new PlatformError('Invalid argument: contentType');
    this.#count();
    if (String(text) === '' || source === target) return String(text);
    return options.contentType === 'html'
      ? markFirstText(String(text), `[${target}] `)
      : `[${target}] ${text}`;
  }
  #count(): void {
    const { state, context, settings } = this.#environment;
    const { email } = context.effectiveUser;
    if (
      usedQuota(state, email, 'translations') >= DAILY_QUOTAS[settings.accountKind].translations
    ) {
      throw new PlatformError(TOO_MANY_TRANSLATIONS);
    }
    useQuota(state, email, 'translations', 1);
  }
}

/** Puts the mark before the first character that is not in a tag; tags stay as they are. */
function markFirstText(html: string, mark: string): string {
  return html.replace(/^((?:\s*<[^>]*>)*\s*)/, (tags: string) => `${tags}${mark}`);
}
