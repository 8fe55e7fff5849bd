// What the family screen reads from guardians, and how a change of one finds its way into the plan.
import type { PlanView } from '../../goals/domain/view-plan';
import type { GuardianView } from '../domain/view-guardian';

/** "Paused" or "Paused until 2026-10-01" in the Digest cell. */
export const isPaused = ({ digest }: GuardianView['guardian']): boolean =>
  /^paused/i.test(digest.trim());

export const withGuardian = (plan: PlanView, renewed: GuardianView): PlanView => ({
  ...plan,
  guardians: plan.guardians.map((view) =>
    view.guardian.guardianId === renewed.guardian.guardianId ? renewed : view,
  ),
});
