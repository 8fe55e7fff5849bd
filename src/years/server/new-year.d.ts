import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type SchoolYear } from '../domain/school-year';
import type { GoalContinuing, NewYearView, YearBegun } from '../domain/year-views';
export declare function newYear(services: Services): Result<NewYearView | null>;
/** Goals of last year that are not named are left as they are, as those are that go on already. */
export declare function beginYear(wanted: SchoolYear, continuing: readonly GoalContinuing[], services: Services): Result<YearBegun>;
