// Keeps a flood of visits from using up what the caseload needs: the Sheets API takes 60 requests a minute
// of one account, and the answer page reads in the name of the account that serves it.

/** Of one link, in the time below: somebody who opens, answers and corrects needs a handful. */
const mostOfOne = 30;
const secondsOfOne = 600;

/** Of all links in a minute. */
const mostOfAll = 40;
const secondsOfAll = 60;

/**
 * Counted in the cache, by spans of time, approximately: calls at the same moment may count as one. A
 * cache that fails counts nothing: it must not turn away families, whose links are right.
 */
function countIn(name: string, seconds: number, now: number): number {
  try {
    const cache = CacheService.getScriptCache();
    const span = `${name} in ${Math.floor(now / 1000 / seconds)}`;
    const count = Number(cache.get(span) ?? 0) + 1;
    cache.put(span, String(count), seconds * 2);
    return count;
  } catch (error) {
    console.error(error);
    return 0;
  }
}

/**
 * Whether a call with a valid link may go on.
 * @param link a short name of it
 * @param now milliseconds since 1970
 */
export const isVisitAllowed = (link: string, now: number): boolean =>
  countIn(`visits of ${link}`, secondsOfOne, now) <= mostOfOne &&
  countIn('visits', secondsOfAll, now) <= mostOfAll;
