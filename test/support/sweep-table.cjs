// Prints in the end how much the sweeps have tried: a green sweep that tried nothing would not be seen.
const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');

const isWhole = process.env.EFFORT === 'full';
const nothing = { points: 0, outcomes: 0, calls: 0, remarks: [] };

module.exports = class SweepTable {
  #folder = '';

  onRunStart() {
    this.#folder = mkdtempSync(join(tmpdir(), 'sweep-notes-'));
    // Workers are started after this, and take it over.
    process.env.SWEEP_NOTES = this.#folder;
  }

  onRunComplete() {
    const rows = new Map();
    for (const note of notesIn(this.#folder)) {
      const key = nameOf(note);
      rows.set(key, sum(rows.get(key) ?? nothing, note));
    }
    rmSync(this.#folder, { recursive: true });
    if (rows.size === 0) return;
    const head = isWhole ? 'Sweeps, whole' : 'Sweeps, a part of each (npm run test:full: all)';
    const lines = [...rows].sort().map(lineOf).join('\n');
    process.stderr.write(`\n${head}\n   points     ends    calls  where\n${lines}\n`);
  }
};

const notesIn = (folder) =>
  readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));

function nameOf({ file, kind }) {
  const name = basename(file, '.test.ts');
  return isWhole && kind !== undefined ? `${name}: ${kind}` : name;
}

const sum = (row, { points, outcomes, calls, remark }) => ({
  points: row.points + points,
  outcomes: row.outcomes + outcomes,
  calls: row.calls + calls,
  remarks: remark === undefined ? row.remarks : [...row.remarks, remark],
});

function lineOf([name, { points, outcomes, calls, remarks }]) {
  const numbers = [points, outcomes, calls].map((number) => String(number).padStart(9));
  return `${numbers.join('')}  ${[name, ...remarks].join('; ')}`;
}
