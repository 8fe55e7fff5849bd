import type { Tables, WriteRows } from './ports';
export declare function writeStep(step: string, how: string, { rows, unreadIds }: Tables['startHere'], writeRows: WriteRows): void;
