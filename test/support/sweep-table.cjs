// Prints in the end how much the sweeps have tried: a green sweep that tried nothing would not be seen.
const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, relative } = require('node:path');

const isWhole = process.env.EFFORT === 'full';

module.exports = class SweepTable {
  #folder = null;

  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  onRunStart() {
    this.#folder = mkdtempSync(join(tmpdir(), 'sweep-notes-'));
    // Workers are started after this, and take it over.
    process.env.SWEEP_NOTES = this.#folder;
  }

  onRunComplete() {
    const notes = readdirSync(this.#folder).flatMap((name) =>
      readFileSync(join(this.#folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    rmSync(this.#folder, { recursive: true });
    if (notes.length === 0) return;
    const rows = new Map();
    for (const { file, name: kind = '', points, outcomes, calls, note } of notes) {
      const name = relative(this.globalConfig.rootDir, file).replace(
        /^test\/(.*)\.test\.ts$/,
        '$1',
      );
      const key = kind === '' ? name : `${name}: ${kind}`;
      const row = rows.get(key) ?? { points: 0, outcomes: 0, calls: 0, notes: [] };
      rows.set(key, {
        points: row.points + points,
        outcomes: row.outcomes + outcomes,
        calls: row.calls + calls,
        notes: note === undefined ? row.notes : [...row.notes, note],
      });
    }
    const lines = [...rows].sort().map(
      ([
        key,
        {
          points,
          outcomes,
          calls,
          notes: [...said],
        },
      ]) =>
        [points, outcomes, calls]
          .map((number) => String(number).padStart(9))
          .concat(`  ${[key, ...said].join(' - ')}`)
          .join(''),
    );
    const head = `Sweeps (${isWhole ? 'whole' : 'a part; EFFORT=full is all'})`;
    process.stderr.write(`\n${head}\n   points outcomes    calls  where\n${lines.join('\n')}\n`);
  }
};
