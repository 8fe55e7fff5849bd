// The bundler's text as Code.js has it: short, and still to be read by a school that wants to know
// what it installs.
import { tokenizer, tokTypes } from 'acorn';

export function asReadable(modules: string): string {
  const inText = linesInsideTexts(modules);
  let folder = '';
  return modules
    .split('\n')
    .flatMap((line, place): readonly string[] => {
      if (inText.has(place)) return [line];
      const module = /^\/\/ src\/(.*)\/[^/]+$/.exec(line)?.[1];
      if (module === undefined) return [withTabs(withoutHints(line))];
      // Once for the modules of a folder, where the bundler names each.
      const isSame = module === folder;
      folder = module;
      return isSame ? [] : [`// ${module}`];
    })
    .join('\n');
}

/** Lines of a text that goes over several of them, but for its first: they stay as they are. */
function linesInsideTexts(modules: string): ReadonlySet<number> {
  const lines = new Set<number>();
  const options = { ecmaVersion: 2021, sourceType: 'module', locations: true } as const;
  for (const { type, loc } of tokenizer(modules, options)) {
    if (type !== tokTypes.template || !loc) continue;
    for (let line = loc.start.line; line < loc.end.line; line += 1) lines.add(line);
  }
  return lines;
}

/** The bundler repeats them for bundlers that come after it, and none does. */
const withoutHints = (line: string): string => line.replaceAll('/* @__PURE__ */ ', '');

/** One tab where the bundler writes two spaces. */
const withTabs = (line: string): string =>
  line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2));
