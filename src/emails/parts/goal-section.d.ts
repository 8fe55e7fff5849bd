import type { Direction } from '../../core/languages';
import type { GoalCard } from '../email';
interface GoalSection {
    readonly card: GoalCard;
    readonly direction: Direction;
}
export declare const GoalSection: ({ card, direction }: GoalSection) => import("preact").JSX.Element;
export {};
