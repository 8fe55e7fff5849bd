// What the script says to the person at the screen, in English, but for what it needs in the hours of
// the clock as well; a script of its own (build/script.ts).

export { health } from '../setup/messages/script.en';
export { menu } from './messages/script.en';
