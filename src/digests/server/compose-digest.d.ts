import type { LocalTime } from '../../core/local-time';
import type { DueDigest } from '../../mailing/domain/plan-digests';
import type { ComposedMail } from '../../mailing/server';
import { type CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Emails, Tables } from '../../store/ports';
import type { Translator } from './translator';
export interface ComposeContext {
    readonly now: LocalTime;
    readonly settings: CaseloadSettings;
    readonly tables: Pick<Tables, 'progress' | 'questions' | 'deliveries'>;
    readonly emails: Pick<Emails, 'digest'>;
    readonly translator: Translator;
    /** Where replies go when the settings name nobody. */
    readonly account: string;
}
export type ComposeDigest = (due: DueDigest) => ComposedMail;
export declare function createComposer(context: ComposeContext): ComposeDigest;
