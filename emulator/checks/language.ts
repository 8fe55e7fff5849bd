// What the language has and lacks in Apps Script (platform §1.1, §1.4).
import { type Check, gives } from './check';

const ABSENT =
  'setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process structuredClone queueMicrotask AbortController AbortSignal Event EventTarget Headers Request Response CompressionStream TransformStream require module exports global Buffer setImmediate';

const typeOf = (name: string): string => {
  const member: unknown = Reflect.get(globalThis, name);
  return typeof member;
};

export const language: readonly Check[] = [
  ...ABSENT.split(' ').map((name) => gives(`no ${name}`, () => typeOf(name), 'undefined')),
  ...['WebAssembly', 'Intl', 'Promise', 'BigInt'].map((name) =>
    gives(`${name} is there`, () => typeOf(name) !== 'undefined', true),
  ),
  ...[
    'CacheService',
    'HtmlService',
    'LanguageApp',
    'LockService',
    'Logger',
    'MailApp',
    'PropertiesService',
    'ScriptApp',
    'Session',
    'SpreadsheetApp',
    'Utilities',
    'console',
  ].map((name) => gives(`${name} is a key of the global object`, () => name in globalThis, true)),
  gives(
    'an enum member as JSON is its name',
    () => JSON.stringify({ mode: ScriptApp.AuthMode.LIMITED }),
    '{"mode":"LIMITED"}',
  ),
  gives('an enum member as text is its name', () => String(ScriptApp.AuthMode.FULL), 'FULL'),
  gives(
    'a service is the same object each time',
    () => Reflect.get(globalThis, 'MailApp') === MailApp,
    true,
  ),
  gives(
    'arrays and dates of a service are of the script’s own kind',
    () => [
      Utilities.base64Decode('AQ==').constructor === Array,
      PropertiesService.getScriptProperties().getKeys().constructor === Array,
    ],
    [true, true],
  ),
  gives(
    'a service throws an Error whose name is Exception',
    () => {
      try {
        Utilities.base64Decode('*');
        return 'nothing';
      } catch (error) {
        return error instanceof Error && error.name;
      }
    },
    'Exception',
  ),
];
