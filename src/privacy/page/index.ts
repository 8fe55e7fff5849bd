// What the screens of other capabilities show of this one.
export { PrivacyPart, PrivacyTitle } from './privacy-part';
