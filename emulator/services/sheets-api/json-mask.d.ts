// What is used of json-mask, which ships no types.

declare module 'json-mask' {
  /** null when the mask keeps nothing. */
  export default function mask(value: object, fields: string): object | null;
}
