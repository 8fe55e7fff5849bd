import type { FilePage, FileWrite } from '../teacher-files/domain/file-page';
import type { FileRecord } from '../teacher-files/domain/plan-file';
/** Each call but the two of sharing is one request to Google, as a rule. */
export interface TeacherFiles {
    /** A file with the tabs and nothing in them, shared with nobody. */
    readonly make: (title: string) => FileMaking;
    readonly read: (id: string) => FileReading;
    /**
     * Writes all of it or nothing, and reads back what stands then.
     * @param page as it was last read; where a tab of it is new, its dropdowns are set along with it
     */
    readonly write: (id: string, page: FilePage, writes: readonly FileWrite[]) => FileReading;
    /** @returns null, or what Google says against it */
    readonly share: (id: string, address: string) => string | null;
    /** For the address, and whomever its teacher has let in. @returns null, or what Google says against it */
    readonly unshare: (id: string, address: string) => string | null;
    readonly linkTo: (id: string) => string;
    /** Requests to the Sheets API so far: Google counts those of a minute. */
    readonly requests: () => {
        readonly reads: number;
        readonly writes: number;
    };
}
export type FileReading = {
    readonly kind: 'page';
    readonly page: FilePage;
}
/** Deleted for good. */
 | {
    readonly kind: 'gone';
}
/** It belongs to another account. */
 | {
    readonly kind: 'no access';
}
/** Too many requests in this minute. */
 | {
    readonly kind: 'too fast';
} | {
    readonly kind: 'trouble';
    readonly detail: string;
};
export type FileMaking = {
    readonly kind: 'made';
    readonly id: string;
} | Extract<FileReading, {
    kind: 'too fast' | 'trouble';
}>;
/** Which file is whose, by the teacher's address in lower case. */
export interface FileRegistry {
    readonly read: () => ReadonlyMap<string, FileRecord>;
    readonly keep: (email: string, record: FileRecord) => void;
    readonly forget: (email: string) => void;
    /** Whether files may be added: all caseloads of an add-on share the place where they are kept. */
    readonly hasRoom: () => boolean;
    /** The address with which the last pass ended; '' when it came to the end. */
    readonly lastSeen: () => string;
    readonly keepLastSeen: (email: string) => void;
    /** The troubles that Start here names; '' when of none. */
    readonly lastNotified: () => string;
    readonly saveNotified: (troubles: string) => void;
}
