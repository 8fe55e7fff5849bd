import { type Block, type Email, type NotedList } from './email';
export interface StaffPerson {
    readonly student: {
        readonly firstName: string;
        readonly lastName: string;
    };
    readonly guardian: string;
}
export declare const notedList: (items: NotedList['items']) => NotedList;
/** Nothing where nothing is to be listed. */
export declare const listUnder: (title: string, items: NotedList['items'], ...advice: readonly Block[]) => readonly Block[];
export declare const withoutNotes: (titles: readonly string[]) => NotedList['items'];
export declare const personTitle: ({ student, guardian }: StaffPerson) => string;
export declare const openCaseload: (sheetUrl: string) => Block;
export declare const staffEmail: (subject: string, summary: string, blocks: readonly Block[]) => Email;
