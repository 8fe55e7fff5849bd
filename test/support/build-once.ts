// Builds dist/ before the suite, so that every bundle test runs what would be pushed.
import { makeBundle } from '../../build/make-bundle';

export default async function buildOnce(): Promise<void> {
  await makeBundle();
}
