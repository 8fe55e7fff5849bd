import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { type TokenFields, type TokenPurpose } from '../domain/token';
/** What the page itself has said when it was last there, under the caseload's secret. */
export interface SeenPage {
    readonly address: string;
    readonly version: string;
    /** In whose name it runs: links die with this account. */
    readonly account: string;
    /** Calendar date. */
    readonly on: string;
}
/** Null while no page has been checked. */
export declare function seenPage({ properties }: Pick<Services, 'properties'>): SeenPage | null;
/** The caller holds the lock. */
export declare function saveSeenPage({ properties }: Pick<Services, 'properties'>, seen: SeenPage): void;
/** Made once, at set-up or by the upgrade. The caller holds the lock. */
export declare function ensureSecret(services: Services): void;
/** Every link that has gone out opens nothing any more. The caller holds the lock. */
export declare function renewSecret({ properties, random }: Services): void;
/** The address of the page, '' where families answer by reply only: none is entered, or not checked. */
export declare const answerPageAddress: ({ answerPage }: Pick<CaseloadSettings, 'answerPage'>, services: Pick<Services, 'properties'>) => string;
type LinkFields = Omit<TokenFields, 'expires' | 'purpose'>;
/** The address of the page with a token; null where there is no page, or no secret yet. */
export type LinkWriter = (purpose: TokenPurpose, fields: LinkFields) => string | null;
/** @param startedAt of the execution, milliseconds since 1970 */
export declare function createLinkWriter(settings: Pick<CaseloadSettings, 'answerPage' | 'linksLast'>, startedAt: number, services: Pick<Services, 'properties'>): LinkWriter;
/** Opens the page at an address that has not been checked yet. Null before set-up. */
export declare function checkLink(address: string, { properties, clock }: Services): string | null;
export {};
