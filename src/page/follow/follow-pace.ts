// How often the selection in the sheet may be asked for: each question is a run of the script.

/** Moving the pointer over the sidebar asks at most this often, in milliseconds. */
export const followPauseMs = 2000;

/** @param last when it was last asked, null for never; both in milliseconds */
export const mayAsk = (last: number | null, now: number): boolean =>
  last === null || now - last >= followPauseMs;
