// What an import needs is a third of the product and a script of its own (build/script.ts), evaluated
// when somebody imports: every other call and every hour of the clock goes without it.

type ImportScript = typeof import('./import-caseload');

/** Declared by Import.js. Private by its name, so that no page can call it. */
declare const loadImport_: () => ImportScript;

export const proposeImport: ImportScript['proposeImport'] = (...given) =>
  loadImport_().proposeImport(...given);

export const previewImport: ImportScript['previewImport'] = (...given) =>
  loadImport_().previewImport(...given);

export const applyImport: ImportScript['applyImport'] = (...given) =>
  loadImport_().applyImport(...given);
