// What a framed page of the add-on and the workbench's page post to each other.

import {
  array,
  exactOptional,
  type InferOutput,
  literal,
  maxValue,
  minValue,
  number,
  pipe,
  readonly,
  strictObject,
  string,
  unknown,
  variant,
} from 'valibot';
import type { Reply } from './script-runner';

const pixels = () => exactOptional(pipe(number(), minValue(1), maxValue(10_000)));

/** Whatever runs in the frame can post: what has another shape is passed over. */
export const fromFrameSchema = variant('kind', [
  strictObject({
    kind: literal('call'),
    id: number(),
    functionName: string(),
    args: pipe(array(unknown()), readonly()),
  }),
  strictObject({ kind: literal('close') }),
  strictObject({ kind: literal('focus editor') }),
  strictObject({ kind: literal('resize'), width: pixels(), height: pixels() }),
]);
export type FromFrame = Readonly<InferOutput<typeof fromFrameSchema>>;

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
