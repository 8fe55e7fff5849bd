/** Somebody else is at the screen than the account in whose name the script acts. */
export declare class NotActiveUser extends Error {
    constructor();
}
/** @throws NotActiveUser */
export declare function assertActiveUser(): void;
