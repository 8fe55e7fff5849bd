// What a framed page of the add-on and the workbench's page post to each other.

import type { Reply } from './script-runner';

export type FromFrame =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus editor' }
  | { readonly kind: 'resize'; readonly width?: number; readonly height?: number };

export interface ToFrame {
  readonly kind: 'reply';
  readonly id: number;
  readonly reply: Reply;
}

/** What a framed page is given to start with. */
export interface FrameSetup {
  readonly functionNames: readonly string[];
  /** Origin of the workbench's page, the only one that messages are taken from. */
  readonly host: string;
}
