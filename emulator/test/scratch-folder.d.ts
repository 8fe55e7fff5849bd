export declare function scratchFolder(prefix: string): string;
