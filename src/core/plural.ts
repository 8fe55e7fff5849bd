// Chooses the form of a word that goes with a count, by the rules of its language.

/** Forms of languages that have more than two: of Arabic, say, "zero", "two", "few" and "many". */
export type MoreForms = Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'one' | 'other'>, string>>
>;

/** @param other for every count that has no form of its own here */
export type Plural = (count: number, one: string, other: string, more?: MoreForms) => string;

/** @param language BCP 47 */
export function pluralIn(language: string): Plural {
  // Created on first use: every execution of the script evaluates this file.
  let rules: Intl.PluralRules | null = null;
  return (count, one, other, more = {}) => {
    rules ??= new Intl.PluralRules(language);
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { ...more, one, other };
    return forms[rules.select(count)] ?? other;
  };
}

const englishPlural = pluralIn('en');

/** "1 email", "2 emails": for texts that staff read. */
export const counted = (count: number, one: string, other: string): string =>
  `${count} ${englishPlural(count, one, other)}`;
