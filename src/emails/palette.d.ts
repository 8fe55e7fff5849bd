/**
 * Gmail's dark mode on phones inverts colors without asking. So the tones are neither black nor
 * glaring, each text color is set together with its background, and no meaning depends on color.
 */
export declare const palette: {
    readonly paper: '#ffffff';
    /** Behind the questions, the heart of the email. */
    readonly tint: '#edf4f2';
    readonly ink: '#2d3436';
    readonly quiet: '#5a6567';
    readonly accent: '#1d6b64';
    readonly onAccent: '#ffffff';
    readonly line: '#d3dcda';
};
/** Text and background that stand on each other somewhere; each pair must be readable. */
export declare const textPairs: readonly [readonly ["ink", "paper"], readonly ["quiet", "paper"], readonly ["accent", "paper"], readonly ["ink", "tint"], readonly ["quiet", "tint"], readonly ["accent", "tint"], readonly ["onAccent", "accent"]];
export declare const sans = "'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export declare const serif = "Georgia,'Times New Roman',serif";
