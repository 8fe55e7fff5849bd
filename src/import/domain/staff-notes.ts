// Staff notes: which of them speak of a contact restriction, and how one more is added without
// repeating or replacing any.
import { normalizeWords, oneLine } from '../../core/normalize-words';

/** One email to the wrong parent does harm, one held back is put right by a click: be generous. */
const signs: readonly RegExp[] = [
  /\b(do not|dont|never|not to|must not|may not|cannot|cant|no) ((please|ever|to|any|be|directly) )*(e ?mail|mail|contact|call|text|write|send|message|release|share|reach|notify)/,
  /\b(not (be )?(allowed|permitted|authorized)|unauthorized)\b/,
  /\bno (e ?mails?|mails?|contact|letters|digests?|correspondence)\b/,
  /\b(?<!(basketball|tennis|volleyball|badminton|food|pickleball) )courts?\b/,
  /\b(restrain|injunction|custod)/,
  /\b(do not|dont|never|no) (use|usar)\b|\b(deceased|fallecid[oa])\b/,
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
  const words = normalizeWords(note);
  return signs.some((sign) => sign.test(words));
};

const forStaff = /\b(staff|internal|office|teachers?) (use )?only\b|\bconfidential/;

/** Whether a text that families read tells what is meant for staff: a goal may hold a note as well. */
export const isMeantForStaff = (text: string): boolean =>
  speaksOfRestriction(text) || forStaff.test(normalizeWords(text));

const delicate =
  /\b(e ?mails?|mails?|mailing|contact|calls?|text|sms|custod\w*|alerts?|flags?|flagged|restrict\w*|opt|court|legal|order|release|consent|permission|privacy|directory|ferpa|surrogate|safety|aviso|alerta|contacto|correo|custodia|permiso|consentimiento|do not|no)\b/;

/** Whether what stands under a header may be about emails. */
export const isDelicateHeader = (header: string): boolean =>
  delicate.test(normalizeWords(header)) || speaksOfRestriction(header);

const comparable = (text: string): string => oneLine(text).toLowerCase();

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the notes already say it, in the same words; "2e" is not in "2even". */
export const notesContain = (notes: string, note: string): boolean => {
  const [all, one] = [comparable(notes), comparable(note)];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const joinedBefore = isWordPart(all[at - 1]) && isWordPart(one[0]);
    const joinedAfter = isWordPart(all[at + one.length]) && isWordPart(one.at(-1));
    if (!joinedBefore && !joinedAfter) return true;
  }
  return false;
};

/** The notes with the new one on a line of its own, or as they were when they already say it. */
export const addNote = (notes: string, note: string): string => {
  if (notesContain(notes, note)) return notes;
  return notes === '' ? note : `${notes}\n${note}`;
};
