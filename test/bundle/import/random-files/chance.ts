// Choices that a seed repeats, and the words that children and families are made of.

export interface Chance {
  /** From 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  /** True as often as `part` of 1 says. */
  readonly happens: (part: number) => boolean;
}

/** Mulberry32: thirty-two bits of state are plenty for files of a few hundred cells. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    happens: (part) => next() < part,
  };
}

/** A word that stands nowhere else: "vokadi". Long enough that no text holds it by accident. */
export function wordMaker(chance: Chance): () => string {
  const made = new Set<string>();
  return () => {
    for (;;) {
      const syllables = Array.from(
        { length: 4 },
        () => chance.of([...'bdfgklmnprtvz']) + chance.of([...'aeiou']),
      );
      const word = syllables.join('');
      if (made.has(word)) continue;
      made.add(word);
      return word;
    }
  };
}

export const firstNames = [
  ...['Ada', 'Noah', 'Zoë', 'José', 'Mei', 'Omar', 'Ngọc', 'Siobhán', 'Mary Jane', 'Jean-Luc'],
  ...['Ximena', 'Kai', 'Leilani', 'Rohan', 'Theo', 'Ivy', 'Malik', 'Anaïs', 'Tomás', 'Ruth'],
];
export const lastNames = [
  ...['Ruiz', 'Hale', 'García Márquez', 'O’Brien', 'de la Cruz', 'Nguyễn', 'Morgan-Ellis', 'Lee'],
  ...['McAllister', 'Yazzie', 'Okafor', 'Zimmermann', 'Patel', 'Kowalski', 'Begay', 'Abdi'],
  ...['Al-Rashid', 'van der Berg', 'Her', 'Xiong', 'Delgado', 'Vang', 'Ward', 'St. John', 'Can'],
];
export const adultNames = [
  ...['Rosa', 'Tom', 'Thu', 'Miguel', 'Beth', 'Linh', 'Greg', 'Asha', 'Karen', 'Paul'],
  ...['Nina', 'Summer', 'Do Thi', 'María José', 'See', 'J. R.', 'Sunday', 'Hope', 'Mai', 'Said'],
];
