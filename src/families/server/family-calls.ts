// What the sidebar may ask about families; a script of its own (parts.ts).
export { nextDigests } from './next-digests';
export { pauseDigest } from './pause-digest';
export { saveGuardian } from './save-guardian';
