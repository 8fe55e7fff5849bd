// How much work the heavy tests do: little by default, everything with EFFORT=full.

export const isFull = process.env.EFFORT === 'full';

export const runs = (small: number, full: number): number => (isFull ? full : small);
