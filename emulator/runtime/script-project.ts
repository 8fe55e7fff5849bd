// The files that clasp would push, read from a folder and compiled once for all executions.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { countingTurns } from './count-turns';
import { isTimeZone } from './zone-offset';

const WEB_APP_ACCESS = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;
type WebAppAccess = (typeof WEB_APP_ACCESS)[number];

const EXECUTE_AS = ['USER_ACCESSING', 'USER_DEPLOYING'] as const;
type ExecuteAs = (typeof EXECUTE_AS)[number];

/** The section `webapp` of the manifest. */
export interface WebAppManifest {
  readonly access: WebAppAccess;
  readonly executeAs: ExecuteAs;
}

/** The part of appsscript.json that the runtime obeys. */
interface Manifest {
  /** The script's own zone. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Names under which advanced services are switched on, such as "Sheets". */
  readonly advancedServices: readonly string[];
  /** Null = it is no web app. */
  readonly webApp: WebAppManifest | null;
}

interface ScriptFile {
  /** As the platform names it in stack traces: the path without extension. */
  readonly name: string;
  readonly compiled: Script;
}

export interface ScriptProject {
  readonly manifest: Manifest;
  readonly files: readonly ScriptFile[];
  /** The same, counting the turns of loops and the calls of functions. */
  readonly countingFiles: readonly ScriptFile[];
  /** What google.script.run offers: the functions that the files declare, private ones left out. */
  readonly pageFunctions: ReadonlySet<string>;
  /** HTML files by name without extension. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether its code could make promises at all; most projects make none. */
  readonly mayPromise: boolean;
}

/** Thrown when a folder does not hold what clasp would push. */
export class UnusableProject extends Error {
  override readonly name = 'UnusableProject';
  constructor(
    readonly code: 'no-manifest' | 'bad-manifest',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads appsscript.json, the .js and .gs files and the .html files of a folder and its subfolders.
 * A syntax error in a file is thrown as it is; a missing manifest throws UnusableProject.
 */
export function readProject(folder: string): ScriptProject {
  const paths = filesUnder(folder);
  if (!paths.includes('appsscript.json')) {
    throw new UnusableProject('no-manifest', `There is no appsscript.json in ${folder}.`);
  }
  const textsOf = (kind: RegExp) =>
    paths
      .filter((path) => kind.test(path))
      .map((path) => [withoutExtension(path), readFileSync(join(folder, path), 'utf8')] as const);
  const scripts = textsOf(/\.(js|gs)$/);
  const pages = textsOf(/\.html$/);
  // Scriptlets of a template run in the script, too.
  const code = [...scripts, ...pages.filter(([, text]) => text.includes('<?'))];
  let pageFunctions: ReadonlySet<string> | null = null;
  let countingFiles: readonly ScriptFile[] | null = null;
  const compiled = (change: (text: string) => string): readonly ScriptFile[] =>
    scripts.map(([name, text]) => ({
      name,
      compiled: new Script(change(text), { filename: name }),
    }));
  return {
    manifest: readManifest(readFileSync(join(folder, 'appsscript.json'), 'utf8')),
    files: compiled((text) => text),
    // These compile the files once more, so only on demand.
    get countingFiles() {
      countingFiles ??= compiled(countingTurns);
      return countingFiles;
    },
    get pageFunctions() {
      pageFunctions ??= declaredForPages(scripts.map(([, text]) => text));
      return pageFunctions;
    },
    pages: new Map(pages),
    mayPromise: code.some(([, text]) => MAKES_PROMISES.test(text)),
  };
}

/**
 * JavaScript declares the functions of a file before it runs the first statement, so a file that
 * throws there has declared them all and done nothing. A text search would not do: a comment, a
 * string or a nested function can look the same.
 */
function declaredForPages(scripts: readonly string[]): ReadonlySet<string> {
  const declared = new Map<string, unknown>();
  for (const text of scripts) {
    const scope = createContext(Object.create(null));
    try {
      runInContext(`throw null;${text}`, scope);
    } catch {
      // Our own `throw`; a file that does not compile was refused before.
    }
    for (const name of Object.keys(scope)) declared.set(name, scope[name]);
  }
  // A name that ends in "_" is private (platform §1.3); a variable has no value yet.
  const isOffered = ([name, value]: readonly [string, unknown]): boolean =>
    typeof value === 'function' && !name.endsWith('_');
  return new Set([...declared].filter(isOffered).map(([name]) => name));
}

/** "async" before a colon names a property, as in the results of a library. */
const MAKES_PROMISES = /\basync\b(?!\s*:)|Promise|fromAsync|\bimport\s*\(|\beval\b|\bFunction\s*\(/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((one, other) => one.localeCompare(other));
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^.]+$/, '');
}

interface ManifestFile {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
  readonly webapp?: { readonly access?: string; readonly executeAs?: string };
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

function readManifest(text: string): Manifest {
  const file: ManifestFile = JSON.parse(text);
  // The older engine is gone since 2026-01-31 (platform §1.4).
  if (file.runtimeVersion !== 'V8') {
    throw new UnusableProject('bad-manifest', 'appsscript.json must say "runtimeVersion": "V8".');
  }
  const { timeZone = 'Etc/GMT' } = file;
  if (!isTimeZone(timeZone)) {
    throw new UnusableProject('bad-manifest', `appsscript.json names no time zone: ${timeZone}`);
  }
  return {
    timeZone,
    oauthScopes: file.oauthScopes ?? [],
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(
      (service) => service.userSymbol,
    ),
    webApp: file.webapp === undefined ? null : readWebApp(file.webapp),
  };
}

/** Both fields are required here; what Google takes for one that is missing is not known. */
function readWebApp({ access, executeAs }: NonNullable<ManifestFile['webapp']>): WebAppManifest {
  const read = {
    access: WEB_APP_ACCESS.find((each) => each === access),
    executeAs: EXECUTE_AS.find((each) => each === executeAs),
  };
  if (read.access === undefined || read.executeAs === undefined) {
    const given = JSON.stringify({ access, executeAs });
    throw new UnusableProject('bad-manifest', `appsscript.json describes no web app: ${given}`);
  }
  return { access: read.access, executeAs: read.executeAs };
}
