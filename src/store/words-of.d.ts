export declare const wordsOf: (error: unknown) => string;
