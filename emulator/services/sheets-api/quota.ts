// Counts Sheets API requests per minute of virtual time, as Google's quota does.

/** Requests per minute, reads and writes counted apart (Sheets API limits page, platform §2). */
export const READS_PER_MINUTE = { user: 60, project: 300 } as const;
const WRITES_PER_MINUTE = { user: 60, project: 300 } as const;
const MINUTE_MS = 60_000;

export type RequestKind = 'read' | 'write';

interface PastRequest {
  readonly at: number;
  readonly kind: RequestKind;
  readonly user: string;
}

/** Lives as long as the local platform, over all executions and users of one Google project. */
export class SheetsApiQuota {
  #past: PastRequest[] = [];

  /** For a platform that goes on from the same moment by itself. */
  copy(): SheetsApiQuota {
    const copy = new SheetsApiQuota();
    copy.#past = this.#past;
    return copy;
  }

  /** Counts one request; returns the platform's refusal text when a limit is reached, else null. */
  take(kind: RequestKind, user: string, now: number): string | null {
    this.#past = this.#past.filter(({ at }) => now - at < MINUTE_MS);
    const ofKind = this.#past.filter((request) => request.kind === kind);
    const limits = kind === 'read' ? READS_PER_MINUTE : WRITES_PER_MINUTE;
    const word = kind === 'read' ? 'Read' : 'Write';
    if (ofKind.filter((request) => request.user === user).length >= limits.user)
      return refusal(word, 'per minute per user');
    if (ofKind.length >= limits.project) return refusal(word, 'per minute');
    this.#past.push({ at: now, kind, user });
    return null;
  }
}

function refusal(word: string, per: string): string {
  return (
    `Quota exceeded for quota metric '${word} requests' and limit '${word} requests ${per}' ` +
    "of service 'sheets.googleapis.com' for consumer 'project_number:100000000000'."
  );
}
