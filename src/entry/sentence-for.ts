// The one place where an error becomes a sentence for the person at the screen.
import { StoreError } from '../application/store-error';
import { NotAtOwnScreen } from './own-screen';

export function sentenceFor(error: unknown): string {
  if (error instanceof StoreError || error instanceof NotAtOwnScreen) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `Something went wrong, and nothing more was done. Please try again in a minute. Google says: ${words}`;
}
