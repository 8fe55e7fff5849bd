// Makes the scripts: Code.js, readable, by esbuild, with one global function for each entry point; and
// the parts that few executions need (src/parts.ts, src/entry/texts.ts).
import { runInNewContext } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The namespace that holds the bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';

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
  { name: 'Caseload', entry: 'src/caseload/server/view-caseload.ts' },
  { name: 'Contacts', entry: 'src/contacts/server/decide-contacts.ts' },
  { name: 'English', entry: 'src/entry/english.ts' },
  { name: 'Health', entry: 'src/setup/server/check-health.ts' },
  { name: 'Inbox', entry: 'src/inbox/server/inbox-calls.ts' },
  { name: 'Import', entry: 'src/import/server/import-caseload.ts' },
  { name: 'Round', entry: 'src/round/server/round-calls.ts' },
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
  });
  const script = outputFiles[0]?.text ?? '';
  const functions = functionNames(script).map(
    (name) => `function ${name}(...args) { return ${globalName}.functions.${name}(...args); }`,
  );
  return { name: 'Code.js', text: `${script}${functions.join('\n')}\n` };
}

/** Inside a function: Google evaluates every file in every execution, and of this one only its name. */
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
  runInNewContext(`${script};Object.keys(${globalName}.functions).sort()`);
