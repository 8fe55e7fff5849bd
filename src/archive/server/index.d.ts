export { everyGoalId, finishMove, hasPastNotes } from './move-past-rows';
