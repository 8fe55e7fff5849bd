/** The same for the same sources. */
export declare const buildId: string;
