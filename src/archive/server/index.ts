// What other capabilities may use of the archive.
export { everyGoalId } from './move-past-rows';
