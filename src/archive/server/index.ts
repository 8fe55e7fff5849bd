// What other capabilities may use of the archive.
export { everyGoalId, finishMove, hasPastNotes } from './move-past-rows';
