// Reads the areas in which a student is identified, whatever stands between them.
import { plainWords } from './plain-words';

/** The areas of Colorado's rule 1 CCR 301-8, 12.01(16), in the words that districts use. */
const areas = [
  'General Intellectual Ability',
  'Reading',
  'Writing',
  'Mathematics',
  'Science',
  'Social Studies',
  'World Language',
  'Visual Arts',
  'Performing Arts',
  'Music',
  'Dance',
  'Psychomotor',
  'Leadership',
  'Creative/Productive Thinking',
] as const;

const otherNames: Readonly<Record<string, string>> = {
  math: 'Mathematics',
  maths: 'Mathematics',
  gia: 'General Intellectual Ability',
  'world languages': 'World Language',
  'visual art': 'Visual Arts',
  'performing art': 'Performing Arts',
  'creative or productive thinking': 'Creative/Productive Thinking',
  'creative and productive thinking': 'Creative/Productive Thinking',
};

const knownArea = (text: string): string | null => {
  const words = plainWords(text);
  return areas.find((area) => plainWords(area) === words) ?? otherNames[words] ?? null;
};

/** "math" -> "Mathematics"; an area that is not known stays as typed. */
export const nameArea = (text: string): string => knownArea(text) ?? text.trim();

/**
 * A slash stands between areas or inside one: "Creative/Productive Thinking / Reading". The
 * longest run of parts that makes a known area is one; a bare slash between unknown parts stays.
 */
const splitSlashes = (text: string): readonly string[] => {
  const parts = text.split('/').map((part) => part.trim());
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    while (length > 1 && knownArea(parts.slice(at, at + length).join('/')) === null) length -= 1;
    found.push(parts.slice(at, at + length).join('/'));
    at += length;
  }
  if (/\s\/\s/.test(text) || found.every((part) => knownArea(part) !== null)) return found;
  return [text];
};

/** "Music / math, Reading" -> ["Music", "Mathematics", "Reading"], each once. */
export const readAreas = (cell: string): readonly string[] => {
  const found = cell
    .split(/[;,\n|]/)
    .flatMap(splitSlashes)
    .map(nameArea);
  return [...new Set(found.filter((area) => area !== ''))];
};
