export { findGuardian, findStudent, type PlanTables, planOf, planTabs, unreadable, } from './plan-tables';
