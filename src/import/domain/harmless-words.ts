// Short closed lists of words that are understood beside a guardian's name or address. Whatever is in
// none of them makes a doubt: these lists may grow, but need not be complete.

import { hasSign, normalizeWords } from '../../core/normalize-words';

const wordsOf = (text: string): readonly string[] =>
  normalizeWords(text).split(' ').filter(Boolean);

/** Says which address or person of several it is, and nothing more. */
const labels = new Set(
  (
    'home work mobile cell phone personal private business office primary secondary main preferred ' +
    'best alternate alternative alt other email mail e address gmail yahoo hotmail outlook icloud ' +
    'parent guardian contact number no p g name 1 2 3 4 1st 2nd first second and y or o ' +
    'casa trabajo oficina celular movil principal preferido preferida alternativo correo electronico ' +
    'direccion primero primera segundo segunda'
  ).split(' '),
);

/** Without these a run of labels says nothing: "no email" is no label. */
const isNegation = /\bno\b(?! ?\d)/;

export const isHarmlessLabel = (text: string): boolean => {
  const words = wordsOf(text);
  if (words.length === 0 || hasSign(text) || isNegation.test(words.join(' '))) return false;
  return words.every((word) => labels.has(word));
};

const relations = new Set(
  (
    'mother mom mum mommy mama father dad daddy papa parent parents guardian guardians ' +
    'stepmother stepmom stepfather stepdad stepparent ' +
    'grandmother grandma grandfather grandpa grandparent grandparents granny nana abuela abuelo abuelos ' +
    'aunt auntie uncle sister brother sibling cousin relative caregiver caretaker ' +
    'madre padre padres tutor tutora tutores apoderado apoderada madrastra padrastro tia tio hermana ' +
    'hermano prima primo familiar cuidador cuidadora ' +
    'mo fa mth fth gm gf gmo gfa smo sfa'
  ).split(' '),
);

/** Words that only make a relation more exact. */
const besideRelations = new Set(
  (
    'step foster adoptive adopted grand great legal host god maternal paternal half in law of the to ' +
    'student child and y or o de del la el materna materno paterna paterno adoptiva adoptivo legal 1 2 3 4 ' +
    'primary secondary'
  ).split(' '),
);

/** "Mother", "Step-father", "Parent/Guardian", "abuela materna", "Grandmother & legal guardian". */
export const isRelation = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    !hasSign(text) &&
    words.some((word) => relations.has(word)) &&
    words.every((word) => relations.has(word) || besideRelations.has(word))
  );
};

/** What people and programs write where they have nothing to write. */
const nothing =
  /^(|n a|na|none|no|nil|null|x{1,3}|unknown|unk|tbd|blank|empty|not (given|known|provided|available|applicable|listed|on file)|no (e ?mail|address|correo|data|name|aplica|tiene)( (address|on file|listed|given|available|provided|electronico))?|none (given|listed|provided|on file)|does not have (an )?e ?mail|has no e ?mail|sin (correo|nombre|e ?mail|datos)( electronico)?|ninguno|ninguna|desconocid[oa]|se desconoce)$/;

export const saysNothing = (text: string): boolean =>
  !/[^\s\p{P}\p{L}\p{M}\p{N}#—]/u.test(text) &&
  !text.includes('*') &&
  nothing.test(normalizeWords(text));
