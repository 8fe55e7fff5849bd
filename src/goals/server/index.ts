// What other capabilities may use of goals: a student's plan, and the rows that it hangs on.
export {
  findGuardian,
  findStudent,
  type PlanTables,
  planOf,
  planTabs,
  unreadable,
} from './plan-tables';
export { recordEntries } from './record-progress';
