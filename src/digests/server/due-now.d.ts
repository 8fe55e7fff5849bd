import { type DigestPlan, type PlanDigestsInput } from '../../mailing/domain/plan-digests';
import type { PropertyStore, Tables } from '../../store/ports';
/** What a run reads, in one go: those of the plan, and those that its emails are made of. */
export declare const runTabs: readonly ['students', 'goals', 'progress', 'guardians', 'questions', 'deliveries', 'translations'];
export declare const dueNow: (tables: Pick<Tables, 'students' | 'goals' | 'progress' | 'guardians' | 'deliveries'>, question: Pick<PlanDigestsInput, 'now' | 'settings' | 'trigger'> & Partial<Pick<PlanDigestsInput, 'agreed'>>, properties: PropertyStore) => DigestPlan;
