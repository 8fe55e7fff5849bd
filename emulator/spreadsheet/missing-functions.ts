// Functions of Google's formulas that the cell engine does not have. A cell with one of them cannot
// be read by a script: what it shows here would be an error that Google does not have.

const MISSING = new Set(
  `ARRAYFORMULA ARRAY_CONSTRAIN COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE FLATTEN GOOGLEFINANCE
  GOOGLETRANSLATE HYPERLINK IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISEMAIL ISURL
  JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT
  TO_PURE_NUMBER TO_TEXT`.split(/\s+/),
);

/** The first function of the formula that is missing, or null. */
export function missingFunction(formula: string): string | null {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, '""').toUpperCase();
  for (const [, name = ''] of code.matchAll(/([A-Z_][\w.]*)\(/g))
    if (MISSING.has(name)) return name;
  return null;
}
