// What the screens of other capabilities show of this one.
export { DecideList } from './decide-list';
export { DecideOpenText, DecidePart, DecideTitle } from './decide-part';
