// Tells when a note of the staff speaks of somebody who may not be written to.
import { plainWords } from './plain-words';

/** One mail to the wrong parent does harm, one held back is put right by a click: be generous. */
const signs: readonly RegExp[] = [
  /\b(do not|dont|never|not to|must not|may not|cannot|cant|no) ((please|ever|to|any|be|directly) )*(e ?mail|mail|contact|call|text|write|send|message|release|share|reach|notify)/,
  /\b(not (be )?(allowed|permitted|authorized)|unauthorized)\b/,
  /\bno (e ?mails?|mails?|contact|letters|digests?|correspondence)\b/,
  /\b(?<!(basketball|tennis|volleyball|badminton|food|pickleball) )courts?\b/,
  /\b(restrain|injunction|custod)/,
  /\b(protection|protective|protected|no trespass|emergency) order|\border of protection\b|\btro\b/,
  /\b(contact|legal|mail|mailing|parent|release) (restrict|alert|hold|flag)/,
  /\brestrict(ed|ion|ions)\b/,
  /\bdomestic violence\b|\bconfidential address\b|\b(opt|opted|opts) out\b|\bunsubscribed?\b/,
  /\borden (de (la )?corte|judicial|de (restriccion|proteccion|alejamiento))/,
  /\b(corte|juez|jueza|juzgado|tribunal|alejamiento|patria potestad)\b/,
  /\bno ((se|le|les|debe|deben|hay que|por favor) )*(contact|envi|escrib|llam|mand|comunic|notific)/,
  /\bsin (contacto|correos?)\b|\bprohibido\b/,
];

export const speaksOfRestriction = (note: string): boolean => {
  const words = plainWords(note);
  return signs.some((sign) => sign.test(words));
};
