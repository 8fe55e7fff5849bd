// Which sources this script was built from. A web app goes on serving a pinned version while the menu
// runs the newest code: by this they can be told apart.

/** The build puts it in (build/build-id.ts); sources that are read without one have none. */
declare const BUILD_ID: string;

/** The same for the same sources. */
export const buildId: string = typeof BUILD_ID === 'string' ? BUILD_ID : '';
