// What the screens of other capabilities show of families.
export { useHoldReasons } from './mail-words';
export { NextDigests } from './next-digests';
