// The links to the answer page: their secret, how long they last, and whether there is a page that has
// been found to be the caseload's own.

import { parsed } from '../../core/parsed';
import type { Guardian } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { secretFrom, type TokenFields, type TokenPurpose, tokenWriter } from '../domain/token';

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
export function seenPage({ properties }: Pick<Services, 'properties'>): SeenPage | null {
  const known = parsed(properties.read('answer page')) as Partial<SeenPage> | null;
  const { address = '', version = '', account = '', on = '' } = known ?? {};
  return address === '' ? null : { address, version, account, on };
}

/** The caller holds the lock. */
export function saveSeenPage({ properties }: Pick<Services, 'properties'>, seen: SeenPage): void {
  const text = JSON.stringify(seen);
  if (properties.read('answer page') !== text) properties.write('answer page', text);
}

/** Made once, at set-up or by the upgrade. The caller holds the lock. */
export function ensureSecret(services: Services): void {
  if (services.properties.read('secret') === null) renewSecret(services);
}

/** Every link that has gone out opens nothing any more. The caller holds the lock. */
export function renewSecret({ properties, random }: Services): void {
  properties.write('secret', secretFrom(random()));
}

/** The address of the page, '' where families answer by reply only: none is entered, or not checked. */
const answerPageAddress = (
  { answerPage }: Pick<CaseloadSettings, 'answerPage'>,
  services: Pick<Services, 'properties'>,
): string => (seenPage(services)?.address === answerPage ? answerPage : '');

/** For a preview, and for a check of the page. */
const minutesOfTrial = 60;

const dayMs = 24 * 60 * 60_000;

type LinkFields = Omit<TokenFields, 'expires' | 'purpose'>;

/** The address of the page with a token; null where there is no page, or no secret yet. */
export type LinkWriter = (purpose: TokenPurpose, fields: LinkFields) => string | null;

/** @param startedAt of the execution, milliseconds since 1970 */
export function createLinkWriter(
  settings: Pick<CaseloadSettings, 'answerPage' | 'linksLast'>,
  startedAt: number,
  services: Pick<Services, 'properties'>,
): LinkWriter {
  const address = answerPageAddress(settings, services);
  const secret = services.properties.read('secret');
  if (address === '' || secret === null) return () => null;
  const write = tokenWriter(secret);
  const lasts: Readonly<Record<TokenPurpose, number>> = {
    family: settings.linksLast * dayMs,
    student: settings.linksLast * dayMs,
    preview: minutesOfTrial * 60_000,
    check: minutesOfTrial * 60_000,
  };
  return (purpose, fields) => {
    const expires = Math.floor((startedAt + lasts[purpose]) / 1000);
    return `${address}?t=${write({ ...fields, purpose, expires })}`;
  };
}

/** The email that a link is from, as far as the link has to say so. */
interface LinkedDigest {
  readonly deliveryId: string;
  readonly guardian: Pick<Guardian, 'guardianId' | 'studentId'>;
}

/** The pages behind the links of digests; those of a preview save nothing. */
export function digestPages(
  purpose: 'family' | 'preview',
  settings: Pick<CaseloadSettings, 'answerPage' | 'linksLast'>,
  startedAt: number,
  services: Pick<Services, 'properties'>,
): (digest: LinkedDigest) => string | null {
  const write = createLinkWriter(settings, startedAt, services);
  return ({ deliveryId, guardian: { guardianId, studentId } }) =>
    write(purpose, { delivery: deliveryId, person: guardianId, student: studentId });
}

/** Opens the page at an address that has not been checked yet. Null before set-up. */
export function checkLink(address: string, { properties, clock }: Services): string | null {
  const secret = properties.read('secret');
  if (secret === null || address === '') return null;
  const token = tokenWriter(secret)({
    delivery: address,
    person: '',
    student: '',
    purpose: 'check',
    expires: Math.floor(clock.now() / 1000) + minutesOfTrial * 60,
  });
  return `${address}?t=${token}`;
}
