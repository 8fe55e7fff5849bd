type ImportScript = typeof import('./import-caseload');
export declare const proposeImport: ImportScript['proposeImport'];
export declare const previewImport: ImportScript['previewImport'];
export declare const applyImport: ImportScript['applyImport'];
export {};
