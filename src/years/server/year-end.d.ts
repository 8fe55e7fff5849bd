import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type SchoolYear } from '../domain/school-year';
import type { GoalClosing, YearClosed, YearEndView } from '../domain/year-views';
export declare function yearEnd(services: Services): Result<YearEndView | null>;
/**
 * Closes the plans of the year whose goals are all named; the others stay open, and are named in the
 * answer. What has been closed already is not written.
 */
export declare function closeYear(year: SchoolYear, closings: readonly GoalClosing[], services: Services): Result<YearClosed>;
