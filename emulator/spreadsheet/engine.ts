// Starts the cell engine (IronCalc, compiled to WebAssembly) once per process.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

let started = false;

/** A new engine book with one sheet, with evaluation paused: each caller says when to compute. */
export function newModel(name: string): Model {
  start();
  const model = new Model(name, 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** The engine asks JavaScript for the time, which is real time otherwise. */
export function atTime<Result>(time: number, run: () => Result): Result {
  const real = Date.now;
  Date.now = () => time;
  try {
    return run();
  } finally {
    Date.now = real;
  }
}

function start(): void {
  if (started) return;
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(path) });
  started = true;
}
