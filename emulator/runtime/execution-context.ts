// What a service may ask about the execution that it runs in.

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** How the execution came about; some services answer differently in each. */
export type Surface =
  | 'menu'
  | 'page'
  | 'clock'
  | 'simple-trigger'
  | 'installable-trigger'
  | 'web-app';

export interface Account {
  readonly email: string;
  /** "en", "es", … */
  readonly locale: string;
}

export interface ExecutionContext {
  readonly surface: Surface;
  readonly authMode: AuthMode;
  /** Whose authority and quotas the script uses. */
  readonly effectiveUser: Account;
  /** Who is at the keyboard; null where the platform does not say. */
  readonly activeUser: Account | null;
  /** The scopes of the manifest: the whole truth, nothing is added. */
  readonly scopes: readonly string[];
  /** Id of the spreadsheet that the script is bound to, or that the add-on runs in. */
  readonly spreadsheetId: string;
  /** The current document, which has properties, a lock and a cache; null where there is none. */
  readonly documentId: string | null;
  /** Virtual time, milliseconds since 1970. */
  readonly now: () => number;
  /** Lets virtual time pass. */
  readonly pass: (ms: number) => void;
  /** Counts what an answer has brought. */
  readonly countRead: (characters: number) => void;
}
