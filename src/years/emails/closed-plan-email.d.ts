import { type Email } from '../../emails/email';
import type { ClosedPlanInput } from '../domain/year-views';
export declare const closedPlanEmail: ({ changes, sheetUrl }: ClosedPlanInput) => Email;
