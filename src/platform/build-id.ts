// Which sources this script was built from. A web app goes on serving a pinned version while the menu
// runs the newest code: by this they can be told apart.

/** The build puts it in; see build/build-id.ts. */
declare const BUILD_ID: string;

/** The same for the same sources. */
export const buildId: string = BUILD_ID;
