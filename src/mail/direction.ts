// Which way a language is read.
import type { Direction } from './letter';

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ps', 'ur'];

/** @param code as the translation service names a language: "vi", "zh-CN" */
export const directionOf = (code: string): Direction =>
  rightToLeft.includes(code.toLowerCase().replace(/-.*$/, '')) ? 'rtl' : 'ltr';
