import type { Services } from '../store/services';
/** While nobody is named as a specialist, whoever sets up is going to be one. */
export type MenuRole = 'specialist' | 'first specialist' | 'active user';
export interface MenuItem {
    readonly label: string;
    readonly role: MenuRole;
    /** @returns what is said in the end; '' where nothing is left to be said */
    readonly run: (services: Services) => string;
}
/** By the name of the function; with a line between the groups. */
export declare const menuGroups: readonly Readonly<Record<string, MenuItem>>[];
export declare function onOpen(): void;
export declare const menuFunctions: () => Readonly<Record<string, () => void>>;
