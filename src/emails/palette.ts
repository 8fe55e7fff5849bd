// The colors and type of every email.

/**
 * Gmail's dark mode on phones inverts colors without asking. So the tones are neither black nor
 * glaring, each text color is set together with its background, and no meaning depends on color.
 */
export const palette = {
  paper: '#ffffff',
  /** Behind the questions, the heart of the email. */
  tint: '#edf4f2',
  ink: '#2d3436',
  quiet: '#5a6567',
  accent: '#1d6b64',
  onAccent: '#ffffff',
  line: '#d3dcda',
} as const;

/** Text and background that stand on each other somewhere; each pair must be readable. */
export const textPairs = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['accent', 'paper'],
  ['ink', 'tint'],
  ['quiet', 'tint'],
  ['accent', 'tint'],
  ['onAccent', 'accent'],
] as const satisfies readonly (readonly [keyof typeof palette, keyof typeof palette])[];

export const sans = "'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const serif = "Georgia,'Times New Roman',serif";
