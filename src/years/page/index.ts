// What the screens of other capabilities show of plans and school years.
export { CloseYearPart } from './close-year-part';
export { ClosedNotice } from './closed-notice';
export { NewYearPart } from './new-year-part';
export { PastPlans } from './past-plans';
export { PlanDetailsPart } from './plan-details-part';
export { PlanDetailsButton, PlanSummary } from './plan-summary';
export { YearButtons, type YearPart } from './year-buttons';
