// By which name a guardian is greeted: the first one, where the cell is a name as most people write it.

/** What stands before a surname, or is no name. */
const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof|rev|fr|sr|sra|srta|don|doña|the|family|familia|parent|parents|guardian|mom|dad|mother|father|to)\.?$/i;

/** The whole of it where a first name is not certain: "García, Ana", "Thu & Minh", "Mr. Brown". */
export function greetedName(name: string): string {
  const written = name.trim();
  const words = written.split(/\s+/);
  const [first = ''] = words;
  const isPlain =
    words.length > 1 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{M}'’-]+$/u.test(word));
  const isJoint = words.some((word) => /^(and|y|e|or|o)$/i.test(word));
  return isPlain && !isJoint && !titles.test(first) ? first : written;
}
