// The command line of `npm start`, and one clear sentence for what cannot be.

import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly caseload: string;
  /** Whether the caseload is the one that comes with the project. */
  readonly isExample: boolean;
  readonly fresh: boolean;
  readonly port: number;
  /** Opens the address in the browser. */
  readonly open: boolean;
  /** A bundle to be taken as it stands; null: dist/, made now and again when src/ changes. */
  readonly bundle: string | null;
  /** Where the workspace is kept between two starts. */
  readonly file: string;
}

/** What is wrong with the command line, in one sentence. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
  readonly code = 'wrong-option';
}

export const usage = `npm start -- [options]
  --caseload FILE       an empty school for your own file instead of the example; it is kept apart
  --fresh               begin anew, forgetting what was kept
  --port N              another port than 8787
  --no-open             do not open the browser
  --bundle FOLDER       take this bundle as it stands, and do not watch src/
  --data FOLDER         keep the workspace there instead of in .workbench`;

export const EXAMPLE = 'examples/caseload-mesa-view.csv';
const USUAL_PORT = 8787;
const HIGHEST_PORT = 65_535;

/** @throws WrongOption */
export function readStartOptions(args: readonly string[]): StartOptions {
  const given = parse(args);
  const caseload = given.caseload ?? EXAMPLE;
  if (!existsSync(caseload) || !statSync(caseload).isFile())
    throw new WrongOption(`There is no file ${caseload}.`);
  const bundle = given.bundle ?? null;
  if (bundle !== null && !existsSync(join(bundle, 'appsscript.json')))
    throw new WrongOption(`The folder ${bundle} holds no bundle: it has no appsscript.json.`);
  const isExample = resolve(caseload) === resolve(EXAMPLE);
  return {
    caseload,
    isExample,
    fresh: given.fresh ?? false,
    port: port(given.port),
    open: !(given['no-open'] ?? false),
    bundle,
    file: join(given.data ?? '.workbench', `${isExample ? 'example' : ownName(caseload)}.json`),
  };
}

/** Two caseloads of the same name in different folders are two workspaces. */
function ownName(caseload: string): string {
  const suffix = createHash('sha256').update(resolve(caseload)).digest('hex').slice(0, 8);
  return `${basename(caseload).replace(/[^\w-]+/g, '-')}-${suffix}`;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        caseload: text,
        fresh: flag,
        port: text,
        'no-open': flag,
        bundle: text,
        data: text,
      },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new WrongOption(`${sentence.replace(/\.$/, '')}.`);
  }
}

function port(written: string | undefined): number {
  if (written === undefined) return USUAL_PORT;
  if (/^\d+$/.test(written) && Number(written) <= HIGHEST_PORT) return Number(written);
  throw new WrongOption(`--port ${written} should be a whole number up to ${HIGHEST_PORT}.`);
}
