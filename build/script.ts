// Makes the scripts: Code.js, readable, by esbuild, with one global function for each entry point; and
// the parts that few executions need (src/parts.ts, src/entry/texts.ts). Each is a function whose body runs
// when it is called: Google evaluates every file in every execution, and so of each only its name. Most
// hours of the clock need no more than the part Glance.
import { runInNewContext } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The namespace that holds a bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';

/** Evaluates Code.js, once in an execution. */
const loadCode = 'loadCode_';

export interface ScriptSource {
  /** File name in dist/. */
  readonly name: string;
  readonly text: string;
}

export interface ScriptBuild {
  readonly target: string;
  readonly plugins: Plugin[];
  readonly buildId: string;
}

export const scriptsOf = (made: ScriptBuild): Promise<readonly ScriptSource[]> =>
  Promise.all([codeOf(made), ...parts.map((part) => partOf(part, made))]);

export const parts = [
  { name: 'Answers', entry: 'src/answers/server/answer-calls.ts' },
  { name: 'Caseload', entry: 'src/caseload/server/caseload-calls.ts' },
  { name: 'Contacts', entry: 'src/contacts/server/decide-contacts.ts' },
  { name: 'Families', entry: 'src/families/server/family-calls.ts' },
  { name: 'Glance', entry: 'src/entry/glance.ts' },
  { name: 'English', entry: 'src/entry/english.ts' },
  { name: 'Health', entry: 'src/setup/server/check-health.ts' },
  { name: 'Inbox', entry: 'src/inbox/server/inbox-calls.ts' },
  { name: 'Import', entry: 'src/import/server/import-caseload.ts' },
  { name: 'Round', entry: 'src/round/server/round-calls.ts' },
  { name: 'SetUp', entry: 'src/setup/server/set-up-steps.ts' },
  { name: 'Spanish', entry: 'src/entry/spanish.ts' },
  { name: 'Timeline', entry: 'src/timeline/server/timeline-calls.ts' },
  { name: 'Years', entry: 'src/years/server/year-calls.ts' },
] as const;

const options = ({
  target,
  plugins,
  buildId,
}: ScriptBuild): BuildOptions & { readonly write: false } => ({
  bundle: true,
  charset: 'utf8',
  target,
  define: { BUILD_ID: JSON.stringify(buildId) },
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'inline',
  // Lines and names stay what they are.
  minifySyntax: true,
  plugins,
  write: false,
  logLevel: 'warning',
});

async function codeOf(made: ScriptBuild): Promise<ScriptSource> {
  const { outputFiles } = await build({
    ...options(made),
    entryPoints: ['src/entry/main.ts'],
    globalName,
    banner: { js: `var loaded_;\nfunction ${loadCode}() {\nif (loaded_) return loaded_;` },
    footer: { js: `return loaded_ = ${globalName};\n}` },
  });
  const script = outputFiles[0]?.text ?? '';
  const functions = functionNames(script).map((name) => {
    const glance = name === 'tick' ? 'loadGlance_().isQuiet(...args) || ' : '';
    return `function ${name}(...args) { return ${glance}${loadCode}().functions.${name}(...args); }`;
  });
  return { name: 'Code.js', text: `${script}${functions.join('\n')}\n` };
}

async function partOf(
  { name, entry }: (typeof parts)[number],
  made: ScriptBuild,
): Promise<ScriptSource> {
  const partName = `${globalName}${name}`;
  const { outputFiles } = await build({
    ...options(made),
    entryPoints: [entry],
    globalName: partName,
    banner: { js: `function load${name}_() {` },
    footer: { js: `return ${partName};\n}` },
  });
  return { name: `${name}.js`, text: outputFiles[0]?.text ?? '' };
}

/** What the entry point exports, by name: the script itself says so, and calls no service for it. */
const functionNames = (script: string): readonly string[] =>
  runInNewContext(`${script};Object.keys(${loadCode}().functions).sort()`);
